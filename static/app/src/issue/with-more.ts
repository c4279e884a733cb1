import type { NeighbourhoodReading } from '../../../../src/use-cases/neighbourhood-reading';

/**
 * What is known, with what was read on top of it: between `before` and `after` nothing else was read, while
 * `known` may have learnt from elsewhere how its issues stand by now.
 */
export function withMore(
  known: NeighbourhoodReading,
  before: NeighbourhoodReading,
  after: NeighbourhoodReading,
): NeighbourhoodReading {
  const fresh = [...after.read].filter(([id]) => !before.read.has(id));
  return { ...known, read: new Map([...known.read, ...fresh]), told: after.told };
}
