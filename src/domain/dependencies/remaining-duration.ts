import { addDays, daysBetween, type Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workingDaysBetween } from '../calendar/working-days';
import type { Corpus } from '../work-items/corpus';
import { plannedDates, type DatePolicy } from './planned-dates';

/**
 * Why an item is taken to last as long as it does: its plan says so, or why it is a guess. `no-end`: no
 * planned end is known; `end-passed`: it lies before today; `no-room`: it lies before the item can
 * begin; `unread`: the item was not read.
 */
export type DurationBasis = 'planned' | 'no-end' | 'end-passed' | 'no-room' | 'unread';

export interface RemainingDuration {
  /** Working days, at least one. */
  readonly days: number;
  readonly basis: DurationBasis;
}

export interface DurationPolicy {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly dates: DatePolicy;
  /** Working days an item is taken to last where its plan does not tell. */
  readonly assumedDays: number;
}

/** A planned end further away than this stands for "some day". */
const FARTHEST_PLAN_DAYS = 3660;

/**
 * What is left of an open item: the working days from its planned start, but not before today, to its
 * planned end. Without a planned start it begins after the planned ends of the open items it waits for,
 * so that a plan in which one follows the other is not counted twice.
 *
 * @param providers the open ones, as nodes
 */
export function remainingDuration(
  corpus: Corpus,
  node: number,
  providers: readonly number[],
  policy: DurationPolicy,
): RemainingDuration {
  const { today, calendar, assumedDays } = policy;
  const guess = (basis: DurationBasis): RemainingDuration => ({ days: assumedDays, basis });
  if (!corpus.isKnown(node)) return guess('unread');
  const end = plannedEnd(corpus, node, policy);
  if (end === null) return guess('no-end');
  if (end < today) return guess('end-passed');
  const begin = corpus.startOf(node) ?? afterProviders(corpus, providers, policy);
  const from = begin !== null && begin > today ? begin : today;
  if (from > end) return guess('no-room');
  // What is open takes time, also where a weekend is all that is left.
  return { days: Math.max(1, workingDaysBetween(calendar, from, end)), basis: 'planned' };
}

function plannedEnd(corpus: Corpus, node: number, { today, dates }: DurationPolicy): Day | null {
  const end = plannedDates(corpus, node, dates)[0]?.day ?? null;
  return end !== null && daysBetween(today, end) <= FARTHEST_PLAN_DAYS ? end : null;
}

function afterProviders(
  corpus: Corpus,
  providers: readonly number[],
  policy: DurationPolicy,
): Day | null {
  const ends = providers.flatMap((node) => plannedEnd(corpus, node, policy) ?? []);
  return ends.length === 0
    ? null
    : addDays(
        ends.reduce((a, b) => (b > a ? b : a)),
        1,
      );
}
