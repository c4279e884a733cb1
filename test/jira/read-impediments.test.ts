import { demoCompany } from '../../local/demo/demo-company';
import { FIELD_IDS } from '../../local/demo/vocabulary';
import { readManifest } from '../../local/forge/manifest/read-manifest';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { IssueData, SiteData } from '../../local/jira/site-data';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/contract/settings';
import type { ImpedimentRecord } from '../../src/domain/impediments/record';
import type { JiraConnection } from '../../src/jira/call-jira';
import { impedimentPropertyValue, IMPEDIMENT_PROPERTY } from '../../src/jira/impediment-property';
import {
  readImpediments,
  type ImpedimentWorkProgress,
  type ImpedimentWorkRequest,
} from '../../src/jira/read-impediments';
import { impedimentRecord, removedRecord } from '../builders/impediment';
import { embeddedConnection, failing } from '../builders/embedded-connection';

const NOW = Date.UTC(2026, 10, 20, 9);
const DAY = 86_400_000;
const DAYS = 90;
const demo = demoCompany('2026-11-20');
const { accountId = '', groups = [] } =
  demo.people.find((person) => person.groups.includes('jira-administrators')) ?? {};
const caller = { accountId };
let aliases: Awaited<ReturnType<typeof readManifest>>['searchAliases'];

beforeAll(async () => {
  ({ searchAliases: aliases } = await readManifest(`${__dirname}/../..`));
});

const category = (site: SiteData, { statusId }: IssueData) =>
  site.statuses.find(({ id }) => id === statusId)?.category;

/** Two quiet, open issues that nothing else would find; on the first stands a record, on the other what is left of one. */
const QUIET = demo.issues.filter(
  (issue) =>
    category(demo, issue) === 'new' &&
    !(FIELD_IDS.flagged in issue.customValues) &&
    demo.issueTypes.find(({ id }) => id === issue.typeId)?.name === 'Story' &&
    !(IMPEDIMENT_PROPERTY in issue.properties),
);
const [RECORDED, REMOVED, LONG_REMOVED] = QUIET;

function withRecords(site: SiteData = demo): SiteData {
  const records = new Map<string | undefined, ImpedimentRecord>([
    [RECORDED?.id, impedimentRecord()],
    [REMOVED?.id, removedRecord('2026-11-10T09:00:00Z')],
    [LONG_REMOVED?.id, removedRecord('2026-02-10T09:00:00Z')],
  ]);
  const issues = site.issues.map((issue) => {
    const record = records.get(issue.id);
    if (record === undefined) return issue;
    const notes = { record, dismissed: null, past: [] };
    const touched = record.removed?.at ?? record.raisedAt;
    const value = impedimentPropertyValue({ revision: 1, notes, touched });
    return { ...issue, properties: { ...issue.properties, [IMPEDIMENT_PROPERTY]: value } };
  });
  return { ...site, issues };
}

function jiraOf(site = withRecords(), searchAliases = aliases): EmbeddedJira {
  return new EmbeddedJira(site, {
    ...{ baseUrl: 'http://jira.example', clock: () => NOW, searchAliases },
  });
}

function read(connection: JiraConnection, wish: Partial<ImpedimentWorkRequest> = {}) {
  return readImpediments({
    ...{ connection, settings: DEFAULT_SETTINGS, days: DAYS, projectKey: null, written: [] },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
    ...wish,
  });
}

/** Told from the site's own data. */
function expectedKeys(site: SiteData): readonly string[] {
  const at = (text: string) => Date.parse(text.replace(/\+0000$/u, 'Z'));
  const type = (issue: IssueData) => site.issueTypes.find(({ id }) => id === issue.typeId)?.name;
  const hidden = new Set(
    site.projects
      .filter(({ browseGroups }) => browseGroups?.every((group) => !groups.includes(group)))
      .map(({ id }) => id),
  );
  return site.issues
    .filter(({ projectId }) => !hidden.has(projectId))
    .filter((issue) => {
      const is = category(site, issue);
      const isFlagged = (issue.customValues[FIELD_IDS.flagged] ?? null) !== null && is !== 'done';
      const isStalled = is === 'indeterminate' && at(issue.updated) <= NOW - 5 * DAY;
      const isOfType =
        type(issue) === 'Impediment' && (is !== 'done' || at(issue.updated) >= NOW - DAYS * DAY);
      const { record } = (issue.properties[IMPEDIMENT_PROPERTY] ?? {}) as {
        record?: { state: string; removed?: { at: string } };
      };
      const isRecorded =
        record !== undefined &&
        (record.removed === undefined || Date.parse(record.removed.at) >= NOW - DAYS * DAY);
      return isFlagged || isStalled || isOfType || isRecorded;
    })
    .map(({ key }) => key)
    .sort();
}

it('reads what is flagged, stalled, of the type, recorded or removed lately, with histories', async () => {
  const site = withRecords();
  const work = await read(embeddedConnection(jiraOf(site), caller));
  expect(work.items.map(({ key }) => key).sort()).toEqual(expectedKeys(site));
  expect(work).toMatchObject({ unread: 0, withoutHistory: 0, problem: null, notes: [] });
  expect(work.total).toBe(work.items.length);
  expect(work.items.every(({ history }) => history !== null)).toBe(true);
  const recorded = work.items.find(({ key }) => key === RECORDED?.key);
  expect(recorded?.impediment).toMatchObject({
    revision: 1,
    notes: { record: { what: 'Waiting for a signature' } },
  });
  const keys = work.items.map(({ key }) => key);
  expect(keys).toContain(REMOVED?.key);
  expect(keys).not.toContain(LONG_REMOVED?.key);
});

it('tells how far it is, with counts', async () => {
  const told: ImpedimentWorkProgress[] = [];
  const work = await read(embeddedConnection(jiraOf(), caller), {
    onProgress: (progress) => told.push(progress),
  });
  expect(told[0]).toMatchObject({ read: 0, histories: 0, total: work.total });
  expect(told.at(-1)).toMatchObject({ read: work.total, histories: work.total });
  expect(told.every(({ read: done, items }) => items.length === done)).toBe(true);
});

it('reads one project alone where it is asked for one', async () => {
  const site = withRecords();
  const work = await read(embeddedConnection(jiraOf(site), caller), { projectKey: 'SHOP' });
  const keys = expectedKeys(site).filter((key) => key.startsWith('SHOP-'));
  expect(work.items.map(({ key }) => key).sort()).toEqual(keys);
  expect(keys.length).toBeGreaterThan(0);
});

it('reads what was just written, whether or not searches find it', async () => {
  const connection = embeddedConnection(jiraOf(), caller);
  const written = QUIET.at(-1);
  if (written === undefined) throw new Error('the demo company has no quiet issues');
  expect((await read(connection)).items.map(({ key }) => key)).not.toContain(written.key);
  const before = connection.requests.length;
  const work = await read(connection, { written: [written.id] });
  expect(work.items.map(({ key }) => key)).toContain(written.key);
  const searches = connection.requests
    .slice(before)
    .filter(({ path }) => path.endsWith('search/jql'));
  expect(searches.map(({ body }) => body)).toEqual(
    searches.map((): unknown => expect.objectContaining({ reconcileIssues: [Number(written.id)] })),
  );
  expect(searches.length).toBeGreaterThan(3);
});

it('asks for statuses and types that exist, and says which do not', async () => {
  const settings = parseSettings({
    blocked: { statuses: ['In Review', 'Frozen "solid"'] },
    impediments: { types: ['Impediment', 'Obstacle'] },
  });
  const connection = embeddedConnection(jiraOf(), caller);
  const work = await read(connection, { settings });
  expect(work.notes).toEqual([
    { search: 'blocked-status', because: 'no-such-status', names: ['Frozen "solid"'] },
    { search: 'impediment-type', because: 'no-such-type', names: ['Obstacle'] },
  ]);
  expect(work.problem).toBeNull();
  expect(work.items.some(({ status }) => status.name === 'In Review')).toBe(true);
});

it('goes on where Jira does not know the names of the app', async () => {
  const work = await read(embeddedConnection(jiraOf(withRecords(), []), caller));
  expect(work.notes).toEqual(
    expect.arrayContaining([
      { search: 'recorded', because: 'not-known', names: [] },
      { search: 'removed', because: 'not-known', names: [] },
    ]),
  );
  expect(work.notes).toHaveLength(2);
  expect(work.problem).toBeNull();
  expect(work.items.length).toBeGreaterThan(0);
});

it('goes on where the site has no flag field', async () => {
  const site = withRecords();
  const customFields = site.customFields.filter(({ id }) => id !== FIELD_IDS.flagged);
  const work = await read(embeddedConnection(jiraOf({ ...site, customFields }), caller));
  expect(work.notes).toEqual([{ search: 'flagged', because: 'no-flag-field', names: [] }]);
  expect(work.items.map(({ key }) => key)).toContain(RECORDED?.key);
});

it('asks nothing about flags where the settings do not count them', async () => {
  const connection = embeddedConnection(jiraOf(), caller);
  await read(connection, { settings: parseSettings({ blocked: { flag: false } }) });
  expect(JSON.stringify(connection.requests)).not.toContain('is not EMPTY');
});

it.each([
  ['a search', (call: string) => call.includes('updated <= '), 'stalled'],
  ['the histories', (call: string) => call.startsWith('/rest/api/3/changelog/'), null],
])('keeps what it has where %s fails, and says why', async (_, isFailing, search) => {
  const connection = embeddedConnection(jiraOf(), caller, ({ path, body }) =>
    isFailing(`${path} ${JSON.stringify(body ?? '')}`) ? failing(503) : undefined,
  );
  const work = await read(connection);
  expect(work.problem?.fault).toBe('unavailable');
  expect(work.items.map(({ key }) => key)).toContain(RECORDED?.key);
  expect(work.notes).toEqual(
    search === null ? [] : [{ search, because: 'not-answered', names: [] }],
  );
  expect(work.withoutHistory).toBe(search === null ? work.items.length : 0);
});

it('fails where no search was answered', async () => {
  const connection = embeddedConnection(jiraOf(), caller, ({ path }) =>
    path.endsWith('search/jql') ? failing(503) : undefined,
  );
  await expect(read(connection)).rejects.toMatchObject({ fault: 'unavailable' });
});

it('stops before its next call when it is told to', async () => {
  const stop = new AbortController();
  const connection = embeddedConnection(jiraOf(), caller, ({ path }) => {
    if (path.endsWith('search/jql')) stop.abort();
    return undefined;
  });
  await expect(read(connection, { signal: stop.signal })).rejects.toThrow(/abort/iu);
  expect(connection.requests.filter(({ path }) => path.endsWith('bulkfetch'))).toHaveLength(0);
});
