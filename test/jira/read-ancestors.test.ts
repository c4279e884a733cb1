import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import type { Instant } from '../../src/domain/calendar/instant';
import { hierarchyOf } from '../../src/domain/organisation/hierarchy';
import { UNKNOWN_GROUP } from '../../src/domain/organisation/roll-up';
import { NOTHING_KNOWN, type KnownWork } from '../../src/jira/known-work';
import { updateLinkedWork } from '../../src/jira/update-linked-work';
import { ChangingSite } from '../builders/changing-site';
import { embeddedConnection, failing } from '../builders/embedded-connection';

let site: ChangingSite;

beforeEach(() => {
  site = ChangingSite.make([]);
});

type Instead = Parameters<typeof embeddedConnection>[2];

async function update(known: KnownWork = NOTHING_KNOWN, instead: Instead = () => undefined) {
  const connection = embeddedConnection(site.jira, { accountId: 'max' }, instead);
  const { signal } = new AbortController();
  const read = await updateLinkedWork({
    ...{ connection, settings: DEFAULT_SETTINGS, signal, onProgress: () => undefined },
    ...{ known, now: site.now as Instant, written: [] },
  });
  const asked = connection.requests
    .filter(({ path, body }) => path.endsWith('bulkfetch') && isForAncestors(body))
    .flatMap(({ body }) => (body as { issueIdsOrKeys: readonly string[] }).issueIdsOrKeys);
  return { ...read, asked };
}

const isForAncestors = (body: unknown): boolean => !JSON.stringify(body).includes('issuelinks');

const keysOf = (issues: readonly { readonly key: string }[]): readonly string[] =>
  issues.map(({ key }) => key).sort();

it('reads what linked issues stand below, level by level, each once', async () => {
  const { work, asked } = await update();
  expect(keysOf(work.ancestors)).toEqual(['OPS-92', 'OPS-93', 'WEB-4', 'WEB-90', 'WEB-91']);
  expect(asked).toHaveLength(new Set(asked).size);
  expect(work.ancestors.find(({ key }) => key === 'OPS-92')).toEqual({
    ...{ id: '1902', key: 'OPS-92', summary: 'Summary of OPS-92', type: 'Epic', level: 1 },
    ...{ isSubtask: false, parent: { id: '1900', key: 'WEB-90' } },
    status: { id: '1', name: 'To Do', category: 'to-do' },
  });
  const { groupsOf } = hierarchyOf([...work.items, ...work.ancestors]);
  const subTask = work.items.find(({ isSubtask }) => isSubtask);
  expect(groupsOf(subTask ?? work.items[0] ?? (null as never))).toEqual({
    epic: 'OPS-92',
    above: 'WEB-90',
  });
});

it('reads again only what has changed', async () => {
  const first = await update();
  site.wait(60);
  const before = await update(first.known);
  // One of a type and status that nobody else tells of.
  expect(before.asked.length).toBeLessThan(first.asked.length);
  site.wait(60);
  site.edit(at('WEB-91'), { summary: 'Renamed', parentId: null });
  const after = await update(before.known);
  expect(after.work.ancestors.find(({ key }) => key === 'WEB-91')).toMatchObject({
    summary: 'Renamed',
    parent: null,
  });
});

it('forgets an epic that the person may not see any more, also of issues that did not change', async () => {
  const first = await update();
  site.wait(60);
  site.edit(at('WEB-91'), { securityLevelId: '51' });
  const { work } = await update(first.known);
  expect(keysOf(work.ancestors)).not.toContain('WEB-91');
  expect(work.items.filter(({ parent }) => parent?.id === '1901')).toEqual([]);
});

it('survives parents that lead in a circle, and parents that nobody can read', async () => {
  site.edit(at('WEB-90'), { parentId: '1901' });
  const { work } = await update(NOTHING_KNOWN, ({ path, body }) =>
    path.endsWith('bulkfetch') && JSON.stringify(body).includes('"1004"') && isForAncestors(body)
      ? { status: 200, header: () => null, body: { issues: [], issueErrors: [] } }
      : undefined,
  );
  expect(work).toMatchObject({ ancestors: [], unreadAncestors: 0, problem: null });
  const { groupsOf } = hierarchyOf([...work.items, ...work.ancestors]);
  const below = work.items.find(({ parent }) => parent?.id === '1901');
  expect(groupsOf(below ?? (null as never)).epic).toBe(UNKNOWN_GROUP);
  expect(keysOf((await update()).work.ancestors)).toContain('WEB-90');
});

it('has all that is linked where those above cannot be read, says so, and asks for them the next time', async () => {
  const first = await update(NOTHING_KNOWN, ({ path, body }) =>
    path.endsWith('bulkfetch') && isForAncestors(body) ? failing(403) : undefined,
  );
  expect(first.work).toMatchObject({ ancestors: [], unread: 0, problem: null });
  expect(first.work.unreadAncestors).toBeGreaterThan(3);
  const { work } = await update(first.known);
  expect(keysOf(work.ancestors)).toHaveLength(5);
  expect(work.unreadAncestors).toBe(0);
});

function at(key: string): number {
  return site.jira.snapshot().issues.findIndex((issue) => issue.key === key);
}
