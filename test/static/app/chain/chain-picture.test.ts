import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Goal } from '../../../../static/app/src/chain/chain-address';
import {
  drawChain,
  type ChainPicture,
  type ChainQuestion,
} from '../../../../static/app/src/chain/chain-picture';
import { withGoalItems } from '../../../../static/app/src/chain/with-goal-items';
import { at, blockingItems, day, DONE, workItem } from '../../../builders/work-item';

/** Friday 20 November 2026; `PAY-1` waits for `SHOP-2`, which waits for `SHOP-1`. */
const DUE = new Map([
  ['SHOP-1', day('2026-11-24')],
  ['SHOP-2', day('2026-11-27')],
  ['PAY-1', day('2026-12-10')],
]);
const LINKED = blockingItems(
  [
    ['SHOP-1', 'SHOP-2'],
    ['SHOP-2', 'PAY-1'],
  ],
  (key) => ({ due: DUE.get(key) ?? null, parent: { id: null, key: 'PAY-100' } }),
);

const analysed = (
  goal: Goal,
  goalItems: readonly WorkItem[] = [],
  more: Partial<ChainQuestion> = {},
): ChainPicture => {
  const facts = { linkTypes: [], asOf: at('2026-11-20T09:00:00Z'), isComplete: true };
  const { items } = withGoalItems({ ...facts, items: LINKED, work: null }, goalItems);
  const question = { settings: DEFAULT_SETTINGS, siteTimeZone: 'UTC', by: null, project: null };
  const picture = drawChain(items, { ...facts, ...question, goal, ...more });
  if (picture.kind === 'failed') throw picture.error;
  return picture;
};

it('tells the chain before an item, by the date of the item itself', () => {
  const { chain, critical, others, goalName } = analysed({ kind: 'item', key: 'PAY-1' });
  expect(goalName).toBe('PAY-1');
  expect(chain).toMatchObject({ finish: day('2026-12-10'), by: day('2026-12-10'), guesses: 0 });
  expect(critical.map(({ end, isTarget }) => [end.key, isTarget])).toEqual([
    ['SHOP-1', false],
    ['SHOP-2', false],
    ['PAY-1', true],
  ]);
  expect(critical.every(({ isCritical }) => isCritical)).toBe(true);
  expect(critical[0]).toMatchObject({ team: 'SHOP', plannedEnd: { source: 'due' } });
  expect(others).toEqual([]);
});

it('takes what the plan does not tell to last as long as the settings say', () => {
  const goal: Goal = { kind: 'item', key: 'PAY-9' };
  const unplanned = [workItem({ key: 'PAY-9' })];
  const settings = parseSettings({ chain: { assumedDays: 12 } });
  expect(analysed(goal, unplanned).chain.workingDays).toBe(5);
  expect(analysed(goal, unplanned, { settings })).toMatchObject({
    assumedDays: 12,
    chain: { workingDays: 12, guesses: 1 },
  });
});

it('compares with the day of the address where there is one', () => {
  const { chain, critical } = analysed({ kind: 'item', key: 'PAY-1' }, [], {
    by: day('2026-12-08'),
  });
  expect(chain.by).toBe(day('2026-12-08'));
  expect(critical.map(({ slack }) => slack)).toEqual([-2, -2, -2]);
});

it('counts work of the target that has no link at all', () => {
  const epic = workItem({ key: 'PAY-100', type: 'Epic' });
  const child = workItem({
    key: 'PAY-7',
    due: day('2027-01-29'),
    parent: { id: null, key: 'PAY-100' },
  });
  const { critical, others, goalItems } = analysed({ kind: 'item', key: 'PAY-100' }, [epic, child]);
  expect(goalItems).toBe(5);
  expect(critical.map(({ end }) => end.key)).toEqual(['PAY-7']);
  expect(others.map(({ end, slack }) => [end.key, slack > 0])).toEqual([
    ['PAY-1', true],
    ['SHOP-1', true],
    ['SHOP-2', true],
    ['PAY-100', true],
  ]);
});

it('has no name for what nobody showed', () => {
  expect(analysed({ kind: 'item', key: 'ZZZ-1' }).goalName).toBeNull();
  expect(analysed({ kind: 'fix-version', versionId: '1' }).goalName).toBeNull();
});

it('takes the release of a version and the end of an increment for the day', () => {
  const version = { id: '7', name: '2.0', isReleased: false, release: day('2026-12-31') };
  const ofVersion = workItem({ key: 'MOB-1', fixVersions: [version] });
  expect(analysed({ kind: 'fix-version', versionId: '7' }, [ofVersion])).toMatchObject({
    goalName: '2.0',
    chain: { by: day('2026-12-31') },
  });
  const settings = parseSettings({
    increments: { from: 'label', list: [{ name: 'PI-4', end: '2026-12-18' }] },
  });
  const ofIncrement = workItem({ key: 'MOB-2', increment: 'PI-4' });
  expect(analysed({ kind: 'increment', name: 'PI-4' }, [ofIncrement], { settings })).toMatchObject({
    goalName: 'PI-4',
    chain: { by: day('2026-12-18') },
  });
});

it('takes all linked work, on the page of a project its own', () => {
  expect(analysed({ kind: 'all' })).toMatchObject({ goalItems: 3, chain: { by: null } });
  const { critical, goalItems } = analysed({ kind: 'all' }, [], { project: 'SHOP' });
  expect(goalItems).toBe(2);
  expect(critical.map(({ end }) => end.key)).toEqual(['SHOP-1', 'SHOP-2']);
});

it('has nothing left where all is finished', () => {
  const done = workItem({ key: 'MOB-3', status: DONE });
  expect(analysed({ kind: 'item', key: 'MOB-3' }, [done])).toMatchObject({
    goalName: 'MOB-3',
    critical: [],
    chain: { finish: null },
  });
});
