import type { Day } from '../calendar/day';
import type { TimeZone } from '../calendar/time-zone';
import type { Corpus } from '../work-items/corpus';

/**
 * By when an issue is planned to be finished, as far as Jira says so: the dates that health compares
 * at both ends of a dependency. Of several the first known in this order counts; what was promised or
 * asked in a contract comes before all, and holds for its one dependency only.
 */
export type DateSource = 'promise' | 'ask' | 'sprint' | 'fix-version' | 'due' | 'increment';

export interface PlannedDate {
  readonly source: DateSource;
  readonly day: Day;
}

export interface DatePolicy {
  readonly timeZone: TimeZone;
  /** Last day of each increment, by name. */
  readonly incrementEnds: ReadonlyMap<string, Day>;
}

/** All known dates of an issue, the one that counts first; empty for an issue without facts. */
export function plannedDates(
  corpus: Corpus,
  node: number,
  { timeZone, incrementEnds }: DatePolicy,
): readonly PlannedDate[] {
  const increment = corpus.incrementOf(node);
  const incrementEnd = increment === null ? undefined : incrementEnds.get(increment);
  const dates: PlannedDate[] = [];
  const add = (source: DateSource, day: Day | null): void => {
    if (day !== null) dates.push({ source, day });
  };
  add('sprint', sprintEnd(corpus, node, timeZone));
  add('fix-version', earliestUnreleased(corpus, node));
  add('due', corpus.dueOf(node));
  add('increment', incrementEnd ?? null);
  return dates;
}

/** Closed sprints are skipped; of several open ones the first to end. */
function sprintEnd(corpus: Corpus, node: number, timeZone: TimeZone): Day | null {
  const ends = corpus
    .sprintsOf(node)
    .flatMap((sprint) => (sprint.isClosed || sprint.end === null ? [] : [sprint.end]));
  return ends.length === 0 ? null : timeZone.dayAt(ends.reduce((a, b) => (b < a ? b : a)));
}

function earliestUnreleased(corpus: Corpus, node: number): Day | null {
  const days = corpus
    .fixVersionsOf(node)
    .flatMap((version) =>
      version.isReleased || version.release === null ? [] : [version.release],
    );
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}
