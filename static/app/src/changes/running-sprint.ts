import type { Day } from '../../../../src/domain/calendar/day';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';

interface Question {
  /** Null: the whole site. */
  readonly project: string | null;
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
}

/**
 * The day the running sprints began, as far as the items that were read are in one: of a project the
 * earliest; of the whole site the day on which most of them began, the earlier of two. Null where no
 * sprint runs.
 */
export function runningSprintStart(
  items: readonly Pick<WorkItem, 'key' | 'sprints'>[],
  { project, asOf, timeZone }: Question,
): Day | null {
  const days = new Map<string, Day>();
  for (const { key, sprints } of items) {
    if (project !== null && projectOfKey(key) !== project) continue;
    for (const { id, isClosed, start } of sprints) {
      if (!isClosed && start !== null && start <= asOf) days.set(id, timeZone.dayAt(start));
    }
  }
  return project === null ? mostCommon([...days.values()]) : earliest([...days.values()]);
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}

function mostCommon(days: readonly Day[]): Day | null {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return earliest([...counts].flatMap(([day, count]) => (count === most ? [day] : [])));
}
