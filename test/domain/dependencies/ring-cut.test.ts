import fc from 'fast-check';
import { filteredEdges } from '../../../src/domain/dependencies/digraph';
import { bestRingCut } from '../../../src/domain/dependencies/ring-cut';
import { condense, ringsOf } from '../../../src/domain/dependencies/rings';
import { anyEdges } from '../../arbitraries/edges';
import { edgesOf, graph } from '../../builders/graph';

it('frees all of a plain ring with its first link', () => {
  const ring = graph(3, [
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
  expect(bestRingCut(ring, [0, 1, 2])).toEqual({ provider: 0, consumer: 1, freed: 3 });
});

it('finds the link that two rings share', () => {
  const eight = graph(5, [
    [0, 1],
    [1, 2],
    [2, 0],
    [0, 3],
    [3, 4],
    [4, 2],
  ]);
  expect(bestRingCut(eight, [0, 1, 2, 3, 4])).toEqual({ provider: 2, consumer: 0, freed: 5 });
});

it('does not count through a ring of too many links', () => {
  const two = graph(2, [
    [0, 1],
    [1, 0],
  ]);
  expect(bestRingCut(two, [0, 1], 1)).toBeNull();
});

it('tells what is true, and nothing better is left', () => {
  fc.assert(
    fc.property(anyEdges(), ({ size, edges }) => {
      const whole = graph(size, edges);
      for (const ring of ringsOf(condense(whole))) {
        const cut = bestRingCut(whole, ring);
        if (cut === null) throw new Error('a ring has links');
        const inRing = (node: number): boolean => ring.includes(node);
        const freedBy = (provider: number, consumer: number): number => {
          const left = filteredEdges(whole, (a, b) => a !== provider || b !== consumer);
          const rings = ringsOf(condense(left)).filter((one) => one.some(inRing));
          return ring.length - rings.reduce((sum, one) => sum + one.length, 0);
        };
        expect(freedBy(cut.provider, cut.consumer)).toBe(cut.freed);
        const within = edgesOf(whole).filter(([a, b]) => inRing(a) && inRing(b));
        for (const [a, b] of within) expect(freedBy(a, b)).toBeLessThanOrEqual(cut.freed);
      }
    }),
  );
});
