import { hotSpots } from '../../../../../src/domain/dependencies/hot-spots';
import type { DependencyEnd, DependencyRow } from '../../analysis/dependency-row';
import type { PortfolioPicture } from '../../analysis/portfolio-picture';
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
  {
    ends: items,
    ...picture
  }: Pick<PortfolioPicture, 'ends' | 'holdsUp' | 'longestChain' | 'rings'>,
  rows: readonly DependencyRow[],
): StartPoints {
  const ends = new Map(
    rows.flatMap(({ consumer, provider }) => [
      [consumer.key, consumer] as const,
      [provider.key, provider] as const,
    ]),
  );
  const isLeft = (key: string): boolean => ends.has(key);
  const keys = items.map(({ key }) => key);
  const counts = picture.holdsUp.map((count, item) => (isLeft(keys[item] ?? '') ? count : 0));
  const conflicts = rows.filter(({ judgement }) => judgement.health === 'inConflict');
  const chain = picture.longestChain.map((item) => keys[item] ?? '');
  return {
    conflicts: orderedRows(conflicts, WORST_ROWS_FIRST).slice(0, MOST),
    rings: picture.rings
      .filter((ring) => ring.some(isLeft))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, MOST),
    spots: hotSpots(counts, MOST).flatMap(({ item }) => ends.get(keys[item] ?? '') ?? []),
    chain: chain.length > 1 && chain.some(isLeft) ? chain : [],
  };
}
