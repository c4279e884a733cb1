import type { Day } from '../../../../../src/domain/calendar/day';
import { daysBetween } from '../../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import type { IssueImpediment } from '../../../../../src/use-cases/impediments/impediment-of';

/** As long as on the board. */
const SHOWN_AFTER_REMOVAL_DAYS = 30;

/** Whether there is something to say about the impediment of an issue; what was removed long ago is history. */
export function isShown(
  of: IssueImpediment,
  {
    isUnreadable,
    today,
    timeZone,
  }: { readonly isUnreadable: boolean; readonly today: Day; readonly timeZone: TimeZone },
): boolean {
  if (isUnreadable) return true;
  if (of.standing !== 'removed') return of.standing !== 'none';
  const { removedAt } = of.impediment;
  if (removedAt === null) return false;
  return daysBetween(timeZone.dayAt(removedAt), today) <= SHOWN_AFTER_REMOVAL_DAYS;
}
