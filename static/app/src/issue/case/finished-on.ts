import type { Settings } from '../../../../../src/contract/settings';
import type { Day } from '../../../../../src/domain/calendar/day';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { isDoneItem } from '../../case/carries-case';

/** The day an epic was done; null: it is not, or Jira does not tell. */
export function finishedOnOf(item: WorkItem, settings: Settings, timeZone: string): Day | null {
  if (!isDoneItem(item, settings) || item.resolved === null) return null;
  return timeZoneNamed(timeZone).dayAt(item.resolved);
}
