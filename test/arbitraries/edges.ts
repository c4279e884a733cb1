import fc from 'fast-check';

export interface EdgeList {
  readonly size: number;
  readonly edges: readonly (readonly [number, number])[];
}

/** Any directed graph without self-links, repeated edges and rings included. */
export function anyEdges(maxSize = 12): fc.Arbitrary<EdgeList> {
  return fc
    .integer({ min: 2, max: maxSize })
    .chain((size) =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 3 })
        .map((pairs) => ({ size, edges: pairs.filter(([a, b]) => a !== b) })),
    );
}

/** What is reached from each node, by the plainest of searches. */
export function reachedFrom({ size, edges }: EdgeList): readonly ReadonlySet<number>[] {
  return Array.from({ length: size }, (_, start) => {
    const reached = new Set<number>();
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const [source, target] of edges) {
        if (source !== node || reached.has(target)) continue;
        reached.add(target);
        open.push(target);
      }
    }
    return reached;
  });
}
