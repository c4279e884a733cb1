import type { Day } from '../../../../../src/domain/calendar/day';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import type { Draft } from './selection';

/** What is planned for the rows that are to be asked together. */
export interface PlannedDays {
  readonly planned: number;
  readonly unplanned: number;
  /** Of those planned, whose day is over. */
  readonly past: number;
}

export function plannedDaysOf(
  rows: readonly Pick<InboxRow, 'judgement'>[],
  today: Day,
): PlannedDays {
  const days = rows.flatMap(({ judgement }) => judgement?.need?.day ?? []);
  const past = days.filter((day) => day < today).length;
  return { planned: days.length, unplanned: rows.length - days.length, past };
}

/** Whether each row is asked for its own day; where none has one, one day is said for all. */
export function isByPlan(draft: Pick<Draft, 'isByPlan'>, { planned }: PlannedDays): boolean {
  return draft.isByPlan && planned > 0;
}

/** Whether a day has to be said. */
export function needsDay(draft: Pick<Draft, 'isByPlan'>, days: PlannedDays): boolean {
  return !isByPlan(draft, days) || days.unplanned > 0;
}
