import fc from 'fast-check';
import { edgeSources } from '../../../src/domain/dependencies/digraph';
import { condense, isInRing, membersOf, ringsOf } from '../../../src/domain/dependencies/rings';
import { anyEdges, reachedFrom } from '../../arbitraries/edges';
import { edgesOf, graph } from '../../builders/graph';

const rings = (size: number, edges: readonly (readonly [number, number])[]) =>
  ringsOf(condense(graph(size, edges))).map((ring) => [...ring]);

it.each([
  [
    'a pair',
    2,
    [
      [0, 1],
      [1, 0],
    ],
    [[0, 1]],
  ],
  [
    'two rings that hang together',
    6,
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 3],
      [4, 5],
    ],
    [
      [0, 1, 2],
      [3, 4],
    ],
  ],
  [
    'no ring in a diamond',
    4,
    [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ],
    [],
  ],
  ['no ring without edges', 3, [], []],
] as const)('finds %s', (_, size, edges, expected) => {
  expect(rings(size, edges)).toEqual(expected);
});

it('follows a chain of 200,000 items without running out of stack', () => {
  const size = 200_000;
  const chain = Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const);
  expect(rings(size, [...chain, [size - 1, 0]])[0]).toHaveLength(size);
});

it('puts two items in one ring exactly if each is reached from the other', () => {
  fc.assert(
    fc.property(anyEdges(), (list) => {
      const { groupOf } = condense(graph(list.size, list.edges));
      const reached = reachedFrom(list);
      for (let a = 0; a < list.size; a += 1) {
        for (let b = 0; b < list.size; b += 1) {
          const together = a === b || (reached[a]?.has(b) === true && reached[b]?.has(a) === true);
          expect(groupOf[a] === groupOf[b]).toBe(together);
        }
      }
    }),
  );
});

it('leaves no ring after condensing, and every edge leads to a later group', () => {
  fc.assert(
    fc.property(anyEdges(), (list) => {
      const condensation = condense(graph(list.size, list.edges));
      expect(edgesOf(condensation.graph).filter(([from, to]) => from >= to)).toEqual([]);
      expect(ringsOf(condense(condensation.graph))).toEqual([]);
      expect(edgeSources(condensation.graph)).toHaveLength(condensation.graph.targets.length);
    }),
  );
});

it('gives each item one group, and members and groups agree', () => {
  fc.assert(
    fc.property(anyEdges(), (list) => {
      const condensation = condense(graph(list.size, list.edges));
      const groups = Array.from({ length: condensation.graph.size }, (_, g) => [
        ...membersOf(condensation, g),
      ]);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(
        Array.from({ length: list.size }, (_, n) => n),
      );
      groups.forEach((members, group) => {
        for (const member of members) {
          expect(condensation.groupOf[member]).toBe(group);
          expect(isInRing(condensation, member)).toBe(members.length > 1);
        }
      });
    }),
  );
});
