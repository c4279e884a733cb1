import { daysBetween, type Day } from '../../calendar/day';
import { byText } from '../../work-items/issue-key';

/** Whether an epic's value was looked at after it was released. */
export interface ReleaseFacts {
  /** Null: not done, or the day is not known. */
  readonly finishedOn: Day | null;
  /** When somebody last compared what was expected with what was measured. */
  readonly confirmedOn: Day | null;
}

/** Looked at on the day of its finish or later; an earlier look was at something unfinished. */
export function isConfirmed({ finishedOn, confirmedOn }: ReleaseFacts): boolean {
  return finishedOn !== null && confirmedOn !== null && confirmedOn >= finishedOn;
}

/** Calendar days it has waited to be confirmed; null: not done, or confirmed. */
export function unconfirmedDays(facts: ReleaseFacts, today: Day): number | null {
  const { finishedOn } = facts;
  if (finishedOn === null || finishedOn > today || isConfirmed(facts)) return null;
  return daysBetween(finishedOn, today);
}

export interface ReleasedEpic extends ReleaseFacts {
  readonly key: string;
}

export interface UnconfirmedEpic {
  readonly key: string;
  readonly days: number;
}

/**
 * Epics that are done and not confirmed, the longest wait first, then by key.
 *
 * @param graceDays value takes its time to show: before that nobody is asked
 */
export function doneButNotConfirmed(
  epics: readonly ReleasedEpic[],
  today: Day,
  graceDays: number,
): readonly UnconfirmedEpic[] {
  return epics
    .flatMap((epic) => {
      const days = unconfirmedDays(epic, today);
      return days === null || days < graceDays ? [] : [{ key: epic.key, days }];
    })
    .sort((a, b) => b.days - a.days || byText(a.key, b.key));
}
