import type { Day } from '../../../../src/domain/calendar/day';
import type { Instant } from '../../../../src/domain/calendar/instant';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { changesSince, linkHistoryOf } from '../../../../src/use-cases/changes-since';
import {
  failureOf,
  type AnalysisFailure,
  type AnalysisQuestion,
  type ReadingFacts,
} from '../analysis/analysis';
import { withDependencyLinks } from '../reading/with-dependency-links';
import { ageRows, type AgeRow } from './age-row';
import { changeRows, unseenTeams, type ChangeRow, type UnseenTeams } from './change-row';
import { runningSprintStart } from './running-sprint';
import { sinceDay, type Since } from './since';

/** What was read, compared, as plain data: a worker computes it and hands it over. */
export interface ChangesPicture {
  readonly kind: 'changes';
  /** The two moments that are compared. */
  readonly then: Instant;
  readonly now: Instant;
  /** IANA name. */
  readonly timeZone: string;
  /** Whether there is any dependency at either moment. */
  readonly hasDependencies: boolean;
  /** Issues that were read, and those of them with dependency links. */
  readonly issues: number;
  readonly linked: number;
  /** Without what Jira has not shown to this person; see `withLookedUp`. */
  readonly rows: readonly ChangeRow[];
  readonly unseen: UnseenTeams;
  readonly since: Day;
  readonly today: Day;
  readonly ages: readonly AgeRow[];
  /** The day the running sprints began; null: none runs. */
  readonly sprintStart: Day | null;
}

export interface ChangesQuestion extends AnalysisQuestion {
  readonly since: Since;
}

/** @param items with their histories */
export function drawChanges(
  items: readonly WorkItem[],
  { settings, siteTimeZone, project, since, asOf, linkTypes }: ChangesQuestion & ReadingFacts,
): ChangesPicture | AnalysisFailure {
  const inScope =
    project === null ? null : ({ key }: { readonly key: string }) => projectOfKey(key) === project;
  const reading = { items, linkTypes, inScope, timeZone: siteTimeZone };
  try {
    const told = changesSince({
      reading,
      settings,
      chooseSince: (timeZone) => timeZone.startOf(sinceDay(since, timeZone.dayAt(asOf))),
      chooseNow: () => asOf,
    });
    const { then, now } = told;
    const { timeZone } = now;
    return {
      kind: 'changes',
      ...{ then: then.asOf, now: now.asOf, timeZone: timeZone.name },
      hasDependencies: now.map.health.length + then.map.health.length > 0,
      issues: now.corpus.itemCount,
      linked: withDependencyLinks({ items, linkTypes }, settings).length,
      rows: changeRows(told),
      unseen: unseenTeams(told),
      ...{ since: timeZone.dayAt(then.asOf), today: timeZone.dayAt(asOf) },
      ages: ageRows(now, linkHistoryOf(reading, now)),
      sprintStart: runningSprintStart(items, { project, asOf, timeZone }),
    };
  } catch (error) {
    return failureOf(error);
  }
}
