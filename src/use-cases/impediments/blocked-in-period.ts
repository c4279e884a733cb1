import { addDays } from '../../domain/calendar/day';
import { clip, lengthDays } from '../../domain/flow/intervals';
import type { Impediment, Impediments } from './impediment';
import type { TrendsBasis, TrendsPeriod } from './impediment-trends';

/** An issue that was blocked in a period, or may have been. */
export interface BlockedInPeriod {
  readonly impediment: Impediment;
  /** Elapsed within the period, more than none; null: nothing tells. */
  readonly days: number | null;
}

/**
 * What blocked time and its cost are told of. One removed before the period, of which nothing tells when
 * it was blocked, was not blocked in it as far as anybody knows.
 */
export function blockedInPeriod(
  { open, removed }: Pick<Impediments, 'open' | 'removed'>,
  period: TrendsPeriod,
  { timeZone }: Pick<TrendsBasis, 'timeZone'>,
): readonly BlockedInPeriod[] {
  const from = timeZone.startOf(period.from);
  const to = timeZone.startOf(addDays(period.to, 1));
  const mayBeOfPeriod = ({ state, removedAt }: Impediment): boolean =>
    state !== 'removed' || (removedAt !== null && removedAt >= from);
  return [...open, ...removed].flatMap((impediment): BlockedInPeriod | readonly [] => {
    const { blocked } = impediment;
    if (blocked === null) return mayBeOfPeriod(impediment) ? { impediment, days: null } : [];
    const days = lengthDays(clip(blocked, { from, to }));
    return days === 0 ? [] : { impediment, days };
  });
}
