import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { Half, WorkItem } from '../../../../src/domain/work-items/work-item';
import type { OwnIssue } from './contract-end';

/** An issue as the one whose half is written. */
export function ownIssue(item: WorkItem, half: Half, timeZone: TimeZone): OwnIssue {
  return {
    id: item.id ?? '',
    key: item.key,
    revision: item.revisions[half],
    sprint: nextSprint(item, timeZone),
  };
}

/** Of several open sprints the first to end, as for the dates of the issue. */
function nextSprint({ sprints }: WorkItem, timeZone: TimeZone): OwnIssue['sprint'] {
  const ends = sprints.flatMap(({ name, isClosed, end }) =>
    isClosed || end === null ? [] : [{ name, end: timeZone.dayAt(end) }],
  );
  const [first, ...others] = ends;
  if (first === undefined) return null;
  return others.reduce((next, sprint) => (sprint.end < next.end ? sprint : next), first);
}
