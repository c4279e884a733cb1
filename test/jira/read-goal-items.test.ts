import { demoCompany } from '../../local/demo/demo-company';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/contract/settings';
import { itemsOfGoal } from '../../src/domain/dependencies/chain-target';
import { readGoalItems, type GoalInJira } from '../../src/jira/read-goal-items';
import { embeddedConnection, failing } from '../builders/embedded-connection';

const NOW = Date.UTC(2026, 10, 20, 9);
const site = demoCompany('2026-11-20');
const pmo = site.people.find(({ groups }) => groups.includes('jira-administrators'));
const caller = { accountId: pmo?.accountId ?? '' };
const jira = new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });

const read = (
  goal: GoalInJira,
  { settings = DEFAULT_SETTINGS, signal = new AbortController().signal } = {},
  connection = embeddedConnection(jira, caller),
) => readGoalItems({ connection, settings, goal, signal });

async function anEpic(): Promise<string> {
  const { body } = await jira.handle(
    {
      method: 'POST',
      path: '/rest/api/3/search/jql',
      body: { jql: 'issuetype = Epic ORDER BY key', fields: ['summary'], maxResults: 1 },
    },
    caller,
  );
  const key = /"key":"([A-Z]+-\d+)"/u.exec(JSON.stringify(body))?.[1];
  if (key === undefined) throw new Error('the demo has no epic');
  return key;
}

it('reads an epic and what is below it, whether it has links or not', async () => {
  const key = await anEpic();
  const { items, unread, isCut } = await read({ kind: 'item', key });
  expect({ unread, isCut }).toEqual({ unread: 0, isCut: false });
  expect(itemsOfGoal(items, { kind: 'item', key })).toHaveLength(1);
  const children = itemsOfGoal(items, { kind: 'children', key });
  expect(children.length).toBeGreaterThan(3);
  expect(children.some(({ links }) => links.length === 0)).toBe(true);
});

it('reads a version and an increment', async () => {
  const { items } = await read({ kind: 'item', key: await anEpic() });
  const version = items.flatMap(({ fixVersions }) => fixVersions)[0];
  if (version === undefined) throw new Error('the epic has no version');
  const goal = { kind: 'fix-version', versionId: version.id } as const;
  const ofVersion = await read(goal);
  expect(ofVersion.items.length).toBeGreaterThan(1);
  expect(itemsOfGoal(ofVersion.items, goal).length).toBeGreaterThan(0);
  for (const item of ofVersion.items) expect(item.fixVersions).toContainEqual(version);

  const name = 'PI-2026.4';
  const settings = parseSettings({
    increments: { from: 'label', list: [{ name, end: '2026-12-31' }] },
  });
  const ofIncrement = await read({ kind: 'increment', name }, { settings });
  expect(ofIncrement.items.length).toBeGreaterThan(1);
  for (const item of ofIncrement.items) expect(item.increment).toBe(name);
});

it('has nothing where Jira shows nothing', async () => {
  const none = { items: [], unread: 0, isCut: false };
  expect(await read({ kind: 'item', key: 'ZZZ-99' })).toEqual(none);
  expect(await read({ kind: 'fix-version', versionId: '99999999' })).toEqual(none);
  expect(await read({ kind: 'increment', name: 'PI-2026.4' })).toEqual(none);
});

it('fails where Jira fails, and stops when it is told to', async () => {
  const key = await anEpic();
  const broken = embeddedConnection(jira, caller, ({ path }) =>
    path.includes('search/jql') ? failing(403) : undefined,
  );
  await expect(read({ kind: 'item', key }, {}, broken)).rejects.toMatchObject({
    fault: 'no-permission',
  });
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(read({ kind: 'item', key }, { signal: stopped })).rejects.toThrow('stopped');
});
