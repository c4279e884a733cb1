import fc from 'fast-check';
import { clusteredOrder, type Tie } from '../../../src/domain/dependencies/group-order';

const tie = (a: string, b: string, weight: number): Tie => ({ a, b, weight });

it('puts strongly tied groups next to each other', () => {
  const ties = [tie('A', 'D', 9), tie('B', 'C', 8), tie('A', 'B', 1)];
  const order = clusteredOrder(['A', 'B', 'C', 'D'], ties);
  expect(Math.abs(order.indexOf('A') - order.indexOf('D'))).toBe(1);
  expect(Math.abs(order.indexOf('B') - order.indexOf('C'))).toBe(1);
});

it('turns joined rows so that the tied ends meet', () => {
  const ties = [tie('A', 'B', 9), tie('C', 'D', 8), tie('A', 'D', 5)];
  expect(clusteredOrder(['A', 'B', 'C', 'D'], ties)).toEqual(['B', 'A', 'D', 'C']);
});

it('puts the heaviest cluster first and loners last, by name', () => {
  const ties = [tie('Y', 'Z', 3), tie('A', 'B', 1)];
  expect(clusteredOrder(['D', 'C', 'B', 'A', 'Z', 'Y'], ties)).toEqual([
    'Y',
    'Z',
    'A',
    'B',
    'C',
    'D',
  ]);
});

it('ignores ties to itself and to groups that are not there', () => {
  expect(clusteredOrder(['B', 'A'], [tie('A', 'A', 9), tie('A', 'X', 9)])).toEqual(['A', 'B']);
});

it('names every group once, whatever the order of its input', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const ties = fc.uniqueArray(fc.tuple(name, name, fc.integer({ min: 1, max: 9 })), {
    selector: ([a, b]) => [a, b].sort().join(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(name), ties, (groups, pairs) => {
      const list = pairs.map(([a, b, weight]) => tie(a, b, weight));
      const order = clusteredOrder(groups, list);
      expect([...order].sort()).toEqual([...groups].sort());
      const turned = list.map(({ a, b, weight }) => tie(b, a, weight)).reverse();
      expect(clusteredOrder(groups.toReversed(), turned)).toEqual(order);
    }),
  );
});
