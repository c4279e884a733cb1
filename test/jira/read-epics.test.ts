import { demoCompany } from '../../local/demo/demo-company';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../src/contract/settings';
import type { JiraConnection } from '../../src/jira/call-jira';
import { readNumbers, writeNumber } from '../../src/jira/number-field';
import { readEpics, type EpicWorkProgress } from '../../src/jira/read-epics';
import { embeddedConnection, failing } from '../builders/embedded-connection';

const NOW = Date.UTC(2026, 10, 20, 9);
const site = demoCompany('2026-11-20');
const pmo = site.people.find(({ groups }) => groups.includes('jira-administrators'));
const caller = { accountId: pmo?.accountId ?? '' };
const onlyEpics = parseSettings({ cases: { types: ['Epic', 'Saga'] } });

function demo(): EmbeddedJira {
  return new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });
}

function read(
  connection: JiraConnection,
  settings: Settings = DEFAULT_SETTINGS,
  onProgress: (progress: EpicWorkProgress) => void = () => undefined,
  signal = new AbortController().signal,
) {
  return readEpics({ connection, settings, signal, onProgress });
}

const typeNames = new Map(site.issueTypes.map(({ id, name }) => [id, name]));
/** LEGAL, and issues with a security level, are not for the eyes of this person. */
const visible = site.issues.filter(
  ({ key, securityLevelId }) => !key.startsWith('LEGAL-') && securityLevelId === null,
);
const epics = visible.filter(({ typeId }) => typeNames.get(typeId) === 'Epic');

it('reads what stands above stories, with everything below it', async () => {
  const told: EpicWorkProgress[] = [];
  const work = await read(embeddedConnection(demo(), caller), DEFAULT_SETTINGS, (progress) => {
    told.push(progress);
  });
  expect(work.types).toEqual(['Initiative', 'Epic']);
  expect(work).toMatchObject({ unread: 0, unreadChildren: 0, problem: null, projects: 7 });
  expect(work.total).toBe(epics.length + 10);
  const ids = new Set(work.epics.map(({ id }) => id));
  const below = visible.filter(({ parentId }) => parentId !== null && ids.has(parentId));
  expect(work.children).toHaveLength(below.length);
  const [first] = told;
  expect(first).toMatchObject({ read: 0, epics: null });
  expect(told.find((one) => one.epics !== null)?.epics).toHaveLength(work.total);
  const last = told.at(-1);
  expect(last?.read).toBe(last?.total);
});

it('reads the types of the settings, and says which are missing', async () => {
  const work = await read(embeddedConnection(demo(), caller), onlyEpics);
  expect(work).toMatchObject({ types: ['Epic'], missingTypes: ['Saga'] });
  expect(work.epics).toHaveLength(epics.length);
  const none = parseSettings({ cases: { types: ['Saga'] } });
  const connection = embeddedConnection(demo(), caller);
  expect(await read(connection, none)).toMatchObject({ epics: [], total: 0, problem: null });
  expect(connection.requests.some(({ path }) => path.endsWith('search/jql'))).toBe(false);
});

it('asks for few fields of the children, and for bounded searches alone', async () => {
  const connection = embeddedConnection(demo(), caller);
  await read(connection);
  const searches = connection.requests.filter(({ path }) => path.endsWith('search/jql'));
  const jqls = searches.map(({ body }) => (body as { readonly jql: string }).jql);
  expect(jqls[0]).toMatch(/^issuetype in \("Initiative", "Epic"\) AND/u);
  expect(jqls.slice(1).every((jql) => /^parent in \(\d[\d, ]*\) ORDER BY key$/u.test(jql))).toBe(
    true,
  );
  const last = connection.requests.filter(({ path }) => path.endsWith('bulkfetch')).at(-1);
  expect(JSON.stringify(last?.body)).not.toMatch(/issuelinks|labels|description/u);
});

it('keeps the epics where their children cannot be read, and says so', async () => {
  const connection = embeddedConnection(demo(), caller, ({ body }) =>
    JSON.stringify(body ?? null).includes('parent in') ? failing(403) : undefined,
  );
  const work = await read(connection, onlyEpics);
  expect(work.epics).toHaveLength(epics.length);
  expect(work.unreadChildren).toBeNull();
  expect(work.problem).toMatchObject({ fault: 'no-permission' });
});

it('fails where no epic can be read, and stops when it is told to', async () => {
  const refusing = embeddedConnection(demo(), caller, ({ path }) =>
    path.endsWith('bulkfetch') ? failing(403) : undefined,
  );
  await expect(read(refusing)).rejects.toMatchObject({ fault: 'no-permission' });
  const stopped = new AbortController();
  const reading = read(
    embeddedConnection(demo(), caller),
    DEFAULT_SETTINGS,
    () => {
      stopped.abort();
    },
    stopped.signal,
  );
  await expect(reading).rejects.toThrow('aborted');
});

describe('a number field', () => {
  const POINTS = 'customfield_10016';
  const signal = new AbortController().signal;
  const [epic] = epics;
  const issueId = epic?.id ?? '';

  it('is written as the person, and read back', async () => {
    const connection = embeddedConnection(demo(), caller);
    const wish = { issueId, fieldId: POINTS, value: 4.33 };
    expect(await writeNumber(connection, wish)).toEqual({ kind: 'written' });
    const { values, name, problem } = await readNumbers(connection, {
      ...{ fieldId: POINTS, ids: [issueId], signal },
    });
    expect([values.get(issueId), name, problem]).toEqual([4.33, 'Story Points', null]);
  });

  it('is left alone where it is no number, or not there', async () => {
    const connection = embeddedConnection(demo(), caller);
    const write = (fieldId: string) => writeNumber(connection, { issueId, fieldId, value: 1 });
    expect(await write('customfield_10001')).toEqual({ kind: 'no-number-field' });
    expect(await write('customfield_99999')).toEqual({ kind: 'not-on-screen' });
    expect(connection.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('tells a refusal with the words of Jira', async () => {
    const refusing = embeddedConnection(demo(), caller, ({ method }) =>
      method === 'PUT' ? failing(400) : undefined,
    );
    const wish = { issueId, fieldId: POINTS, value: 1 };
    expect(await writeNumber(refusing, wish)).toMatchObject({ kind: 'refused' });
    const down = embeddedConnection(demo(), caller, ({ method }) =>
      method === 'PUT' ? failing(503) : undefined,
    );
    await expect(writeNumber(down, wish)).rejects.toMatchObject({ fault: 'unavailable' });
  });
});
