import { addDays, startOfWeek, type Day } from '../../domain/calendar/day';
import {
  impedimentTrends,
  type BlockedCost,
  type ImpedimentLife,
  type ImpedimentTrends,
} from '../../domain/impediments/trends';
import type { Portfolio } from '../analyse-portfolio';
import { blockedInPeriod, type BlockedInPeriod } from './blocked-in-period';
import type { Impediment, Impediments } from './impediment';

export interface TrendsPeriod {
  /** First and last day that count, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** What trends need to know of a portfolio. */
export interface TrendsBasis extends Pick<Portfolio, 'asOf' | 'timeZone'> {
  readonly policy: Pick<Portfolio['policy'], 'today'>;
}

const WEEKS_SHOWN = 26;

/** The last half year in whole weeks, up to today. */
export function usualPeriod({ policy: { today } }: TrendsBasis): TrendsPeriod {
  return { from: addDays(startOfWeek(today), 7 * (1 - WEEKS_SHOWN)), to: today };
}

/**
 * How impediments come and go. Definitions: docs/figures.md, "Trends of impediments".
 *
 * @param costPerWeek of delay, by the key of the issue, where a case gives one
 */
export function impedimentTrendsOf(
  { asOf, timeZone, policy }: TrendsBasis,
  { open, removed, dismissed }: Impediments,
  period: TrendsPeriod,
  costPerWeek: ReadonlyMap<string, number> = new Map(),
): ImpedimentTrends {
  const to = period.to < policy.today ? period.to : policy.today;
  const within = { from: period.from, to };
  return impedimentTrends({
    lives: [...open, ...removed, ...dismissed].flatMap(livesOf),
    openAges: open.map(({ ageDays }) => ageDays),
    costs: blockedInPeriod({ open, removed }, within, { timeZone }).map((one) =>
      costOf(one, costPerWeek),
    ),
    period: within,
    timeZone,
    asOf,
  });
}

/**
 * The one that stands or was removed last, and those the issue remembers. One whose issue is done since
 * nobody knows when tells neither how long it stood nor that it stands, and neither does one with dates
 * that cannot be.
 */
function livesOf({
  item: { key },
  state,
  record,
  hasImpossibleDates,
  notes,
  removedAt,
}: Impediment): readonly ImpedimentLife[] {
  const earlier = notes.past.map((past) => ({
    ...{ key, cause: past.cause, level: past.level },
    ...{ raisedAt: past.raisedAt, removedAt: past.removedAt },
  }));
  const goneAt = record?.removed?.at ?? removedAt;
  if (record === null || hasImpossibleDates || (state === 'removed' && goneAt === null))
    return earlier;
  const { cause, level, raisedAt } = record;
  return [{ key, cause, level, raisedAt, removedAt: goneAt }, ...earlier];
}

function costOf(
  { impediment, days }: BlockedInPeriod,
  costPerWeek: ReadonlyMap<string, number>,
): BlockedCost {
  const { key } = impediment.item;
  return { key, blockedDays: days, costPerWeek: costPerWeek.get(key) ?? null };
}
