import fc from 'fast-check';
import { levels, longestChain, NO_LEVEL } from '../../../src/domain/dependencies/levels';
import { condense, isInRing } from '../../../src/domain/dependencies/rings';
import { anyEdges } from '../../arbitraries/edges';
import { graph, namedGraph } from '../../builders/graph';

const levelsOf = (size: number, edges: readonly (readonly [number, number])[]) => {
  const built = graph(size, edges);
  return levels(built, condense(built));
};

it.each([
  [
    'a diamond',
    4,
    [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [0, 3],
    ],
    [1, 2, 1],
  ],
  [
    'a chain with short cuts',
    4,
    [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [0, 3],
      [1, 3],
    ],
    [1, 1, 1, 1],
  ],
  [
    'two chains side by side',
    5,
    [
      [0, 1],
      [2, 3],
      [3, 4],
    ],
    [2, 2, 1],
  ],
  ['items without links', 3, [], [3]],
] as const)('counts the items per level of %s', (_, size, edges, expected) => {
  expect(levelsOf(size, edges).sizes).toEqual(expected);
});

it('leaves ring members out, so that what waits only for them stands on level 0', () => {
  const { levelOf, sizes } = levelsOf(4, [
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 3],
  ]);
  expect([...levelOf]).toEqual([NO_LEVEL, NO_LEVEL, 0, 1]);
  expect(sizes).toEqual([1, 1]);
});

it('names one longest chain, of several the one that comes first by key', () => {
  const { names, graph: built } = namedGraph([
    ['B', 'C'],
    ['C', 'D'],
    ['A', 'C'],
    ['A', 'X'],
  ]);
  const condensation = condense(built);
  const chain = longestChain(built, condensation, levels(built, condensation));
  expect(chain.map((node) => names[node])).toEqual(['A', 'C', 'D']);
});

it('gives a chain of as many linked items as there are levels', () => {
  fc.assert(
    fc.property(anyEdges(), ({ size, edges }) => {
      const built = graph(size, edges);
      const condensation = condense(built);
      const found = levels(built, condensation);
      const chain = longestChain(built, condensation, found);
      expect(chain).toHaveLength(found.sizes.length);
      chain.slice(1).forEach((node, at) => {
        expect(edges).toContainEqual([chain[at], node]);
      });
      for (const node of chain) expect(isInRing(condensation, node)).toBe(false);
    }),
  );
});
