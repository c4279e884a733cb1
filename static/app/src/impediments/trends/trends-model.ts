import { addDays, daysBetween, type Day } from '../../../../../src/domain/calendar/day';
import {
  dayPercentiles,
  type DayPercentiles,
  type ImpedimentTrends,
} from '../../../../../src/domain/impediments/trends';
import { blockedInPeriod } from '../../../../../src/use-cases/impediments/blocked-in-period';
import type { Impediment, Impediments } from '../../../../../src/use-cases/impediments/impediment';
import {
  impedimentTrendsOf,
  usualPeriod,
  type TrendsBasis,
  type TrendsPeriod,
} from '../../../../../src/use-cases/impediments/impediment-trends';
import { spreadOf, type SpreadPart } from './spread';

export interface TrendsModel {
  readonly period: TrendsPeriod;
  /** Weeks of the period, the running one included. */
  readonly weeks: number;
  readonly trends: ImpedimentTrends;
  readonly raised: number;
  readonly removed: number;
  /** Time to remove in both halves of the period; null: one of them has too few. */
  readonly halves: { readonly before: number; readonly after: number } | null;
  /** All that are open. */
  readonly open: number;
  readonly ages: readonly SpreadPart<Impediment>[];
  readonly blocked: BlockedSpread;
  /** Open ones that nobody recorded, so that they are in no week and no cause. */
  readonly onlyFound: number;
  /** Their records cannot be read. */
  readonly unreadable: number;
}

/** Of those blocked in the period. */
export interface BlockedSpread extends DayPercentiles {
  /** Elapsed within the period. */
  readonly days: number;
  /** Their history was not read. */
  readonly unknown: number;
  readonly parts: readonly SpreadPart<Impediment>[];
}

/** Calendar days: one, two, four, eight weeks, a quarter. */
const AGE_LIMITS = [7, 14, 28, 56, 91];
/** Elapsed days. */
const BLOCKED_LIMITS = [1, 2, 5, 10, 20, 40];

export function trendsModel(portfolio: TrendsBasis, shown: Impediments): TrendsModel {
  const period = usualPeriod(portfolio);
  const trends = impedimentTrendsOf(portfolio, shown, period);
  const { weeks } = trends;
  return {
    period,
    weeks: weeks.length,
    trends,
    raised: weeks.reduce((sum, { raised }) => sum + raised, 0),
    removed: weeks.reduce((sum, { removed }) => sum + removed, 0),
    halves: halvesOf(portfolio, shown, period),
    open: shown.open.length,
    ages: spreadOf(shown.open, AGE_LIMITS, ({ ageDays }) => ageDays),
    blocked: blockedSpread(portfolio, shown, period),
    onlyFound: shown.open.filter((one) => !isRecorded(one) && !one.isUnreadable).length,
    unreadable: [...shown.open, ...shown.removed].filter(({ isUnreadable }) => isUnreadable).length,
  };
}

/** @param team null: all */
export function ofTeam(impediments: Impediments, team: string | null): Impediments {
  if (team === null) return impediments;
  const chosen = (all: readonly Impediment[]): readonly Impediment[] =>
    all.filter((one) => one.team === team);
  return {
    open: chosen(impediments.open),
    removed: chosen(impediments.removed),
    dismissed: chosen(impediments.dismissed),
  };
}

/** The impediments that a count of a week is made of, asked one by one what they add to it. */
export function behindWeek(
  portfolio: TrendsBasis,
  { open, removed, dismissed }: Impediments,
  week: Day,
  which: 'raised' | 'removed',
): readonly Impediment[] {
  const usual = usualPeriod(portfolio);
  const end = addDays(week, 6);
  const period = {
    from: week > usual.from ? week : usual.from,
    to: end < usual.to ? end : usual.to,
  };
  return [...open, ...removed, ...dismissed].filter((one) => {
    const alone = { open: [one], removed: [], dismissed: [] };
    return impedimentTrendsOf(portfolio, alone, period).weeks.some((counts) => counts[which] > 0);
  });
}

/** The impediments that a cause is made of, asked one by one as for a week. */
export function behindCause(
  portfolio: TrendsBasis,
  { open, removed, dismissed }: Impediments,
  cause: string | null,
): readonly Impediment[] {
  const period = usualPeriod(portfolio);
  return [...open, ...removed, ...dismissed].filter((one) => {
    const alone = { open: [one], removed: [], dismissed: [] };
    const { causes } = impedimentTrendsOf(portfolio, alone, period).clusters;
    return causes.some((cluster) => cluster.cause === cause);
  });
}

function halvesOf(
  portfolio: TrendsBasis,
  impediments: Impediments,
  { from, to }: TrendsPeriod,
): TrendsModel['halves'] {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const medianOf = (period: TrendsPeriod): number | null =>
    impedimentTrendsOf(portfolio, impediments, period).timeToRemove.p50;
  const before = medianOf({ from, to: middle });
  const after = medianOf({ from: addDays(middle, 1), to });
  return before === null || after === null ? null : { before, after };
}

function blockedSpread(
  portfolio: TrendsBasis,
  shown: Impediments,
  period: TrendsPeriod,
): BlockedSpread {
  const all = blockedInPeriod(shown, period, portfolio);
  const known = all.flatMap(({ days }) => days ?? []);
  return {
    ...dayPercentiles(known),
    days: known.reduce((sum, days) => sum + days, 0),
    unknown: all.length - known.length,
    parts: spreadOf(all, BLOCKED_LIMITS, ({ days }) => days).map(({ of, ...range }) => ({
      ...range,
      of: of.map(({ impediment }) => impediment),
    })),
  };
}

function isRecorded({ record }: Impediment): boolean {
  return record !== null && record.state !== 'removed';
}
