import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import { serveJira } from '../../builders/jira-server';
import type { SiteData } from '../../../local/jira/site-data';
import { siteOfExport } from '../../../local/start/site-source';
import { runJson } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';
import { describeWithFile, sharedDataFile } from '../../shared-data';

const { write } = temporaryFolder();
const config = write(
  'config.json',
  JSON.stringify({
    linkTypes: [
      { name: 'Blocks', waits: 'inward' },
      { name: 'Depends', waits: 'outward' },
    ],
  }),
);

const titanium = sharedDataFile('jira/titanium_issues.jsonl.gz');
const fluid = sharedDataFile('jira/fluid_issues.jsonl.gz');
const clock = () => Date.parse('2026-11-20T09:00:00Z');

describeWithFile(titanium)('The 29,057 issues of Titanium', () => {
  let data: SiteData;
  beforeAll(async () => {
    data = await siteOfExport(titanium);
  });

  it('become a site with everything that is known of them', () => {
    const visible = data.issues.filter(({ isVisible }) => isVisible);
    expect(visible).toHaveLength(29_057);
    expect(data.links).toHaveLength(8922);
    expect(data.sprints).toHaveLength(377);
    const open = data.projects.filter(({ browseGroups }) => browseGroups === null);
    expect(open.map(({ key }) => key).sort()).toEqual(['AC', 'ALOY', 'DAEMON', 'MOD', 'TIMOB']);
    const flagged = visible.filter(({ customValues }) => 'customfield_10021' in customValues);
    expect(flagged).toHaveLength(1);
  });

  it('show the dependencies that a person sees: without those that lead outside the export', async () => {
    const server = await serveJira((url) => new EmbeddedJira(data, { baseUrl: url, clock }), {
      port: 0,
      signIn: { people: data.people, tokens: ['secret'] },
    });
    const environment = { JIRA_EMAIL: 'member@example.com', JIRA_API_TOKEN: 'secret' };
    const reading = runJson(['--site', server.url, '--config', config], { environment });
    const seen = await reading.finally(() => server.close());
    expect(seen.scope.issues).toBe(29_057);
    expect(seen.dependencies).toMatchObject({
      edges: 664,
      issues: 966,
      crossProject: 63,
      outside: 0,
    });
    const exported = await runJson(['--data', titanium, '--config', config]);
    expect(exported.dependencies).toMatchObject({ edges: 1031 });
  });

  it('are found by the ids of those with a dependency, 5,000 a page', async () => {
    const jira = new EmbeddedJira(data, { baseUrl: 'http://jira.example', clock });
    const ids: string[] = [];
    let token: string | undefined;
    do {
      const body = {
        jql: 'issueLinkType in (Blocks, Depends)',
        maxResults: 5000,
        ...(token === undefined ? {} : { nextPageToken: token }),
      };
      const request = { method: 'POST', path: '/rest/api/3/search/jql', body };
      const page = (await jira.handle(request, { accountId: 'local-member' })).body as {
        issues: { id: string }[];
        nextPageToken?: string;
      };
      ids.push(...page.issues.map(({ id }) => id));
      token = page.nextPageToken;
    } while (token !== undefined);
    // 1,214 have such a link in the export; the others link only to issues that are not in it.
    expect(new Set(ids).size).toBe(966);
  });
});

describeWithFile(fluid)('The 10,052 issues of Fluid, without ids and wordings', () => {
  it('become a site whose links are searchable by the names of their types', async () => {
    const data = await siteOfExport(fluid);
    expect(data.issues.filter(({ isVisible }) => isVisible)).toHaveLength(10_052);
    expect(data.links).toHaveLength(1858);
    const jira = new EmbeddedJira(data, { baseUrl: 'http://jira.example', clock });
    const body = { jql: 'issueLinkType = Dependence', maxResults: 5000 };
    const request = { method: 'POST', path: '/rest/api/3/search/jql', body };
    const page = await jira.handle(request, { accountId: 'local-member' });
    expect((page.body as { issues: unknown[] }).issues.length).toBeGreaterThan(100);
  });
});
