import type { Day } from '../calendar/day';
import type { TimeZone } from '../calendar/time-zone';
import type { Corpus } from '../work-items/corpus';

/**
 * By when an issue is planned to be finished, as far as Jira says so: the dates that health compares
 * at both ends of a dependency. Order matters: the first known one counts.
 */
export const DATE_SOURCES = ['sprint', 'fix-version', 'due', 'increment'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

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
  const days: Record<DateSource, Day | null> = {
    sprint: sprintEnd(corpus, node, timeZone),
    'fix-version': earliestUnreleased(corpus, node),
    due: corpus.dueOf(node),
    increment: (increment === null ? undefined : incrementEnds.get(increment)) ?? null,
  };
  return DATE_SOURCES.flatMap((source) => {
    const day = days[source];
    return day === null ? [] : [{ source, day }];
  });
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
