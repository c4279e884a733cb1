import fc from 'fast-check';
import { clusteredOrder, type Tie } from '../../../src/domain/dependencies/group-order';
import { seededRandom } from '../../../src/domain/statistics/seeded-random';

interface Site {
  readonly names: readonly string[];
  readonly ties: readonly Tie[];
  readonly blockOf: ReadonlyMap<string, number>;
}

/** Blocks of entangled groups whose names tell nothing, and ties across them as often as asked. */
function site(groups: number, blocks: number, across: number, seed: number): Site {
  const random = seededRandom(String(seed));
  const named = Array.from({ length: groups }, (_, at) => ({
    name: `${String(Math.floor(random() * 1e9)).padStart(9, '0')} ${String(at)}`,
    block: at % blocks,
  }));
  const ties: Tie[] = [];
  named.forEach((one, at) => {
    named.slice(at + 1).forEach((other, after) => {
      const isNext = after + 1 === blocks;
      const isTied = one.block === other.block ? isNext || random() < 0.5 : random() < across;
      if (isTied) ties.push({ a: one.name, b: other.name, weight: 1 + Math.floor(random() * 6) });
    });
  });
  return {
    names: named.map(({ name }) => name).sort(),
    ties,
    blockOf: new Map(named.map(({ name, block }) => [name, block])),
  };
}

/** How many runs of one block stand in an order; as many as blocks where each stands together. */
function runs(order: readonly string[], { blockOf }: Site): number {
  return order.filter((name, at) => blockOf.get(name) !== blockOf.get(order[at - 1] ?? '')).length;
}

it('puts blocks that nothing joins together, in whatever order they come', () => {
  const sizes = fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 1e6 }), ([groups, blocks], seed) => {
      const made = site(groups, blocks, 0, seed);
      expect(runs(clusteredOrder(made.names, made.ties), made)).toBe(Math.min(blocks, groups));
    }),
    { numRuns: 60 },
  );
});

it('finds 12 blocks of 150 groups again with a tie in a hundred across them', () => {
  const made = site(150, 12, 0.01, 7);
  expect(runs(made.names, made)).toBeGreaterThan(130);
  expect(runs(clusteredOrder(made.names, made.ties), made)).toBeLessThanOrEqual(15);
});

it('is not drawn together by a group that everybody waits for', () => {
  const made = site(60, 6, 0, 3);
  const hub = { a: 'hub', weight: 4 };
  const ties = [...made.ties, ...made.names.map((b) => ({ ...hub, b }))];
  const order = clusteredOrder(['hub', ...made.names], ties).filter((name) => name !== 'hub');
  expect(runs(order, made)).toBeLessThanOrEqual(7);
});
