import type { PersonData, ProjectData } from '../../../local/jira/site-data';
import { smallSite, testSite, type TestSite } from './small-site';

const APP: PersonData = {
  accountId: 'app',
  displayName: 'Watcher',
  email: 'app@example.com',
  isActive: true,
  groups: ['developers', 'lock-keepers'],
  timeZone: 'Etc/UTC',
  locale: 'en_US',
  accountType: 'app',
};

/** The small site with an app, whose role has this in LOCK. */
function siteFor(appAccess: ProjectData['appAccess']): TestSite {
  const site = smallSite();
  const projects = site.projects.map((project) => {
    if (project.key !== 'LOCK') return project;
    const open = { ...project, browseGroups: null };
    return appAccess === undefined ? open : { ...open, appAccess };
  });
  return testSite({ ...site, projects, people: [...site.people, APP] });
}

async function allows(site: TestSite, as: string): Promise<readonly boolean[]> {
  const search = await site.ask('GET /rest/api/3/search/jql?fields=key&jql=key="LOCK-1"', { as });
  const { status } = await site.ask('PUT /rest/api/3/issue/LOCK-1/properties/note', {
    as,
    body: { level: 1 },
  });
  return [JSON.stringify(search.body).includes('LOCK-1'), status === 201];
}

it.each([
  [undefined, [true, true]],
  ['browse', [true, false]],
  ['none', [false, false]],
] as const)('lets an app do what its role has (%s)', async (appAccess, expected) => {
  const site = siteFor(appAccess);
  await expect(allows(site, 'app')).resolves.toEqual(expected);
});

it('lets people do what they may, whatever apps may not', async () => {
  const site = siteFor('none');
  await expect(allows(site, 'app')).resolves.toEqual([false, false]);
  await expect(allows(site, 'max')).resolves.toEqual([true, true]);
});

it('tells who is an app', async () => {
  const { ask } = siteFor(undefined);
  const [app, person] = await Promise.all(
    ['app', 'max'].map((as) => ask('GET /rest/api/3/myself', { as })),
  );
  expect([app?.body, person?.body]).toMatchObject([
    { displayName: 'Watcher', accountType: 'app' },
    { displayName: 'Max', accountType: 'atlassian' },
  ]);
});
