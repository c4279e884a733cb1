import { readFileSync } from 'node:fs';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import { importIssues } from '../../../local/jira/import/import-issues';
import type { SiteData } from '../../../local/jira/site-data';
import { describeWithFile, sharedDataFile } from '../../shared-data';
import { BASE_URL, issue, refused, smallSite, SOME_SENTENCE, testSite } from './small-site';

const RANK = 'customfield_10019';
const CALL = 'PUT /rest/agile/1.0/issue/rank';
const KEYS = ['WEB-1', 'WEB-2', 'WEB-3', 'WEB-4', 'LOCK-1'];

/** Keys in the order of their ranks, as leo finds them, who sees all. */
async function order({ ask }: ReturnType<typeof testSite>): Promise<readonly string[]> {
  const body = { jql: 'project in (WEB, "LOCK") ORDER BY Rank', fields: ['summary'] };
  const { body: found } = await ask('POST /rest/api/3/search/jql', { as: 'leo', body });
  return (found as { readonly issues: readonly { readonly key: string }[] }).issues.map(
    ({ key }) => key,
  );
}

it('gives each issue a rank, the oldest first, and a new one the last', async () => {
  const site = testSite();
  expect(await order(site)).toEqual(KEYS);
  const fields = { project: { key: 'WEB' }, issuetype: { name: 'Story' }, summary: 'New' };
  await site.ask('POST /rest/api/3/issue', { body: { fields } });
  expect((await order(site)).slice(0, -1)).toEqual(KEYS);
  expect(site.stored('WEB-5').customValues[RANK]).toMatch(/^0\|i\w{5}:$/u);
});

it('keeps the ranks that a site has, and does without on a site that has no field for them', async () => {
  const { issues } = smallSite();
  const ranked = testSite({
    ...smallSite(),
    issues: issues.map((one) =>
      one.key === 'WEB-4' ? { ...one, customValues: { [RANK]: '0|000001:' } } : one,
    ),
  });
  expect(await order(ranked)).toEqual(['WEB-4', 'WEB-1', 'WEB-2', 'WEB-3', 'LOCK-1']);
  const none: SiteData = { ...smallSite(), customFields: [] };
  const jira = new EmbeddedJira(none, { baseUrl: BASE_URL, clock: () => 0 });
  expect(jira.snapshot().issues).toEqual(issues);
  const body = { issues: ['WEB-1'], rankAfterIssue: 'WEB-2' };
  expect(await testSite(none).ask(CALL, { body })).toMatchObject({ status: 400 });
  const jql = { jql: 'project = WEB ORDER BY rank' };
  expect(await testSite(none).ask('POST /rest/api/3/search/jql', { body: jql })).toEqual(
    refused(400, "Field 'rank' does not exist or you do not have permission to view it."),
  );
});

it.each([
  [{ issues: ['WEB-4', '1001'], rankAfterIssue: 'WEB-2' }, 'WEB-2 WEB-4 WEB-1 WEB-3 LOCK-1'],
  [{ issues: ['WEB-4', 'WEB-2'], rankBeforeIssue: '1001' }, 'WEB-4 WEB-2 WEB-1 WEB-3 LOCK-1'],
  [{ issues: ['WEB-1'], rankAfterIssue: 'WEB-4' }, 'WEB-2 WEB-3 WEB-4 WEB-1 LOCK-1'],
])('moves in one go: %j', async (body, keys) => {
  const site = testSite();
  expect(await site.ask(CALL, { body })).toEqual({ status: 204, headers: {}, body: undefined });
  expect((await order(site)).join(' ')).toBe(keys);
});

it('tells the changelog which way, and leaves alone what stands there already', async () => {
  const site = testSite();
  const { ask, stored, events } = site;
  await ask(CALL, { body: { issues: ['WEB-2'], rankAfterIssue: 'WEB-1' } });
  expect(events).toEqual([]);
  await ask(CALL, { body: { issues: ['WEB-2'], rankBeforeIssue: 'WEB-1' } });
  await ask(CALL, { body: { issues: ['WEB-2'], rankAfterIssue: 'WEB-1' } });
  const told = stored('WEB-2').histories.flatMap(({ items }) => items);
  const item = { field: 'Rank', fieldtype: 'custom', fieldId: RANK, from: '', fromString: '' };
  expect(told).toEqual([
    { ...item, to: '', toString: 'Ranked higher' },
    { ...item, to: '', toString: 'Ranked lower' },
  ]);
  expect(stored('WEB-1').histories).toEqual([]);
});

it('moves what the person may schedule, and says of each of the others why not', async () => {
  const site = testSite({
    ...smallSite(),
    projects: smallSite().projects.map((project) =>
      project.key === 'LOCK' ? { ...project, editGroups: [] } : project,
    ),
  });
  const body = { issues: ['LOCK-1', 'WEB-4'], rankBeforeIssue: 'WEB-1' };
  expect(await site.ask(CALL, { as: 'leo', body })).toMatchObject({
    status: 207,
    body: {
      entries: [
        { issueId: 1005, issueKey: 'LOCK-1', status: 403, errors: [SOME_SENTENCE] },
        { issueId: 1004, issueKey: 'WEB-4', status: 200 },
      ],
    },
  });
  expect(await order(site)).toEqual(['WEB-4', 'WEB-1', 'WEB-2', 'WEB-3', 'LOCK-1']);
  expect(await site.ask(CALL, { as: 'vera', body: { ...body, issues: ['WEB-4'] } })).toMatchObject({
    status: 403,
  });
});

it.each([
  ['no issue', { issues: [], rankAfterIssue: 'WEB-2' }, 'max', 400],
  ['no place', { issues: ['WEB-1'] }, 'max', 400],
  [
    'two places',
    { issues: ['WEB-1'], rankAfterIssue: 'WEB-2', rankBeforeIssue: 'WEB-4' },
    'max',
    400,
  ],
  ['itself', { issues: ['WEB-1', 'WEB-2'], rankAfterIssue: 'WEB-2' }, 'max', 400],
  ['a hidden issue', { issues: ['WEB-1', 'LOCK-1'], rankAfterIssue: 'WEB-2' }, 'max', 400],
  ['a hidden place', { issues: ['WEB-1'], rankAfterIssue: 'LOCK-1' }, 'max', 400],
  [
    'another field',
    { issues: ['WEB-1'], rankAfterIssue: 'WEB-2', rankCustomFieldId: 10016 },
    'max',
    400,
  ],
  ['a wrong word', { issues: ['WEB-1'], rankAfter: 'WEB-2' }, 'max', 400],
  ['nobody', { issues: ['WEB-1'], rankAfterIssue: 'WEB-2' }, null, 401],
])('refuses %s, and moves nothing', async (_what, body, as, status) => {
  const site = testSite();
  expect(await site.ask(CALL, { as, body })).toMatchObject({ status });
  expect(await order(site)).toEqual(KEYS);
});

it('takes fifty at once and no more', async () => {
  const many = Array.from({ length: 51 }, (_, place) =>
    issue(String(3000 + place), `WEB-${String(100 + place)}`, '100'),
  );
  const { issues } = smallSite();
  const { ask } = testSite({ ...smallSite(), issues: [...issues, ...many] });
  const keys = many.map(({ key }) => key);
  const wish = { issues: keys, rankBeforeIssue: 'WEB-1' };
  expect(await ask(CALL, { body: wish })).toMatchObject({ status: 400 });
  expect(await ask(CALL, { body: { ...wish, issues: keys.slice(1) } })).toMatchObject({
    status: 204,
  });
});

interface RecordedIssue {
  readonly fields: { readonly updated: string };
  readonly changelog: {
    readonly histories: readonly {
      readonly created: string;
      readonly items: readonly { readonly field: string }[];
    }[];
  };
}

const recordedIssue = (key: string): string =>
  sharedDataFile(`rest/jirametrics/complete_sample/sample_issues/${key}.json`);

describeWithFile(recordedIssue('SP-7'))('Recorded ranking', () => {
  it.each(['SP-7', 'SP-11'])('is told by %s as here, and moves updated', async (key) => {
    const file = readFileSync(recordedIssue(key), 'utf8');
    const { fields, changelog } = JSON.parse(file) as RecordedIssue;
    const last = [...changelog.histories].sort((a, b) => (a.created < b.created ? -1 : 1)).at(-1);
    const { ask, stored } = testSite();
    await ask(CALL, { body: { issues: ['WEB-4'], rankBeforeIssue: 'WEB-1' } });
    expect(last?.items).toEqual(stored('WEB-4').histories.at(-1)?.items);
    // Jira notes the two a few milliseconds apart; the change before is much older.
    const apart = Date.parse(last?.created ?? '') - Date.parse(fields.updated);
    expect(Math.abs(apart)).toBeLessThan(10);
  });

  it('keeps ranks and their field when issues are imported, names or not', async () => {
    const issues = ['SP-7', 'SP-8', 'SP-11'].map(
      (key) => JSON.parse(readFileSync(recordedIssue(key), 'utf8')) as unknown,
    );
    const data = importIssues(issues, { title: 'Imported', fieldNames: new Map() });
    const body = { jql: 'project = SP ORDER BY Rank', fields: [RANK] };
    const as = data.people.find(({ email }) => email === 'member@example.com')?.accountId ?? null;
    expect(await testSite(data).ask('POST /rest/api/3/search/jql', { as, body })).toMatchObject({
      body: {
        issues: [
          { key: 'SP-11', fields: { [RANK]: '0|i00020:' } },
          { key: 'SP-7', fields: { [RANK]: '0|i00021:' } },
          { key: 'SP-8', fields: { [RANK]: '0|i00025:' } },
        ],
      },
    });
  });
});
