import { itemsOfGoal, type ChainGoal } from '../../../src/domain/dependencies/chain-target';
import { workItem } from '../../builders/work-item';

const RELEASE = { id: '7', name: 'R7', isReleased: false, release: null };
const EPIC = { id: 'id of E-1', key: 'E-1' };

const ITEMS = [
  workItem({ key: 'E-1', type: 'Epic' }),
  workItem({ key: 'A-1', parent: EPIC, fixVersions: [RELEASE] }),
  workItem({ key: 'A-2', parent: { id: null, key: 'E-1' }, increment: 'PI 9' }),
  workItem({ key: 'A-3', parent: { id: 'id of A-1', key: 'A-1' } }),
  workItem({ key: 'A-4', parent: EPIC, isSubtask: true, fixVersions: [RELEASE] }),
  workItem({ key: 'B-1', parent: { id: 'id of B-2', key: 'B-2' } }),
  workItem({ key: 'B-2', parent: { id: 'id of B-1', key: 'B-1' } }),
];

it.each<[string, ChainGoal, readonly string[]]>([
  ['an item', { kind: 'item', key: 'A-4' }, ['A-4']],
  ['an item that is not there', { kind: 'item', key: 'X-1' }, []],
  ['an epic', { kind: 'children', key: 'E-1' }, ['A-1', 'A-2', 'A-3']],
  ['parents in a circle', { kind: 'children', key: 'B-1' }, ['B-2']],
  ['a version', { kind: 'fix-version', versionId: '7' }, ['A-1']],
  ['an increment', { kind: 'increment', name: 'PI 9' }, ['A-2']],
])('names the items of %s', (_, goal, keys) => {
  expect(itemsOfGoal(ITEMS, goal).map(({ key }) => key)).toEqual(keys);
});

it('finds the children of an epic that was not read', () => {
  const goal: ChainGoal = { kind: 'children', key: 'E-1' };
  expect(itemsOfGoal(ITEMS.slice(1), goal).map(({ key }) => key)).toEqual(['A-1', 'A-2', 'A-3']);
});
