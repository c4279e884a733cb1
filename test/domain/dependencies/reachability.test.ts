import fc from 'fast-check';
import { holdsUp, hotSpots } from '../../../src/domain/dependencies/hot-spots';
import { impliedLinks } from '../../../src/domain/dependencies/implied-links';
import { reachBySearch } from '../../../src/domain/dependencies/reach-by-search';
import { reachBySweep } from '../../../src/domain/dependencies/reach-by-sweep';
import { reachability } from '../../../src/domain/dependencies/reachability';
import { condense } from '../../../src/domain/dependencies/rings';
import { anyEdges, reachedFrom, type EdgeList } from '../../arbitraries/edges';
import { edgesOf, graph } from '../../builders/graph';

const analyse = ({ size, edges }: EdgeList) => {
  const condensation = condense(graph(size, edges));
  const reached = reachability(condensation);
  return {
    condensation,
    holdsUp: [...holdsUp(condensation, reached)],
    implied: impliedLinks(condensation, reached).map(({ provider, consumer }) => [
      provider,
      consumer,
    ]),
  };
};

// Transitive reductions computed with networkx 2.8.8 (nodes numbered from 0 here).
it.each([
  [
    'a diamond',
    [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [0, 3],
    ],
    [[0, 3]],
  ],
  [
    'a chain',
    [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [0, 3],
      [1, 3],
    ],
    [
      [0, 2],
      [0, 3],
      [1, 3],
    ],
  ],
  [
    'side by side',
    [
      [0, 1],
      [2, 3],
      [3, 4],
    ],
    [],
  ],
] as const)('finds the implied links of %s', (_, edges, expected) => {
  expect(analyse({ size: 5, edges }).implied).toEqual(expected);
});

it('names a ring by its first member where links to and from it are implied', () => {
  const edges = [
    [0, 2],
    [2, 1],
    [1, 2],
    [2, 3],
    [0, 3],
  ] as const;
  expect(analyse({ size: 4, edges }).implied).toEqual([[0, 3]]);
});

it('counts the items that wait for an item, fellow ring members too', () => {
  const edges = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
  ] as const;
  expect(analyse({ size: 5, edges }).holdsUp).toEqual([3, 3, 3, 0, 0]);
});

it('counts as a plain search does', () => {
  fc.assert(
    fc.property(anyEdges(), (list) => {
      const expected = reachedFrom(list).map((reached, node) => {
        const others = new Set(reached);
        others.delete(node);
        return others.size;
      });
      expect(analyse(list).holdsUp).toEqual(expected);
    }),
  );
});

it('calls a link implied exactly if its consumer is reached another way, rings condensed', () => {
  fc.assert(
    fc.property(anyEdges(), (list) => {
      const { condensation, implied } = analyse(list);
      const between = edgesOf(condensation.graph);
      const size = condensation.graph.size;
      const first = (group: number) => condensation.members[condensation.memberStarts[group] ?? 0];
      const expected = between
        .filter((edge) => {
          const rest = between.filter((other) => other !== edge);
          return reachedFrom({ size, edges: rest })[edge[0]]?.has(edge[1]);
        })
        .map(([from, to]) => [first(from), first(to)]);
      expect(new Set(implied.map(String))).toEqual(new Set(expected.map(String)));
    }),
  );
});

it('is the same by search and by sweep', () => {
  fc.assert(
    fc.property(anyEdges(40), ({ size, edges }) => {
      const condensation = condense(graph(size, edges));
      expect(reachBySweep(condensation)).toEqual(reachBySearch(condensation, 1e9));
    }),
  );
});

it('gives up a search that takes too many steps', () => {
  expect(
    reachBySearch(
      condense(
        graph(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
      2,
    ),
  ).toBeNull();
});

it('agrees with a plain search on graphs wider than one block of columns', () => {
  // A ladder of 1,500 rungs: every node but the last is linked to the next one and the one after it.
  const size = 1500;
  const edges = Array.from({ length: size }, (_, node) => [
    [node, node + 1] as const,
    [node, node + 2] as const,
  ])
    .flat()
    .filter(([, target]) => target < size);
  const { holdsUp: counts, implied } = analyse({ size, edges });
  expect(counts).toEqual(Array.from({ length: size }, (_, node) => size - 1 - node));
  expect(implied).toEqual(Array.from({ length: size - 2 }, (_, node) => [node, node + 2]));
});

it('lists hot spots worst first, of equal ones the first key, and nobody who holds up nobody', () => {
  const counts = Float64Array.from([0, 2, 5, 2, 0]);
  expect(hotSpots(counts, 2)).toEqual([
    { item: 2, holdsUp: 5 },
    { item: 1, holdsUp: 2 },
  ]);
  expect(hotSpots(counts, 15)).toHaveLength(3);
});
