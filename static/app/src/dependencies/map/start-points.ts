import { hotSpots } from '../../../../../src/domain/dependencies/hot-spots';
import type { Portfolio } from '../../../../../src/use-cases/analyse-portfolio';
import type { DependencyEnd, DependencyRow } from '../../analysis/dependency-row';
import { orderedRows, WORST_ROWS_FIRST } from '../row-order';

/** Where a map can begin: what most people would want to look at. */
export interface StartPoints {
  /** In conflict, worst first. */
  readonly conflicts: readonly DependencyRow[];
  /** Keys of members; the longest first. */
  readonly rings: readonly (readonly string[])[];
  readonly spots: readonly DependencyEnd[];
  /** Keys, providers first; empty where nothing waits for anything. */
  readonly chain: readonly string[];
}

const MOST = 5;

/** @param rows what the filters leave */
export function startPoints(
  { map }: Pick<Portfolio, 'map'>,
  rows: readonly DependencyRow[],
): StartPoints {
  const ends = new Map(
    rows.flatMap(({ consumer, provider }) => [
      [consumer.key, consumer] as const,
      [provider.key, provider] as const,
    ]),
  );
  const isLeft = (key: string): boolean => ends.has(key);
  const { keys } = map.dependencies;
  const counts = map.open.holdsUp.map((count, item) => (isLeft(keys[item] ?? '') ? count : 0));
  const conflicts = rows.filter(({ judgement }) => judgement.health === 'inConflict');
  const chain = map.longestChain.map((item) => keys[item] ?? '');
  return {
    conflicts: orderedRows(conflicts, WORST_ROWS_FIRST).slice(0, MOST),
    rings: map.rings
      .filter((ring) => ring.some(isLeft))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, MOST),
    spots: hotSpots(counts, MOST).flatMap(({ item }) => ends.get(keys[item] ?? '') ?? []),
    chain: chain.length > 1 && chain.some(isLeft) ? chain : [],
  };
}
