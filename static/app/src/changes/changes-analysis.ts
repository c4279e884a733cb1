import type { Settings } from '../../../../src/contract/settings';
import type { Day } from '../../../../src/domain/calendar/day';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import {
  changesSince,
  linkHistoryOf,
  type ChangesSince,
} from '../../../../src/use-cases/changes-since';
import { failureOf, type AnalysisFailure } from '../analysis/analysis';
import { ageRows, type AgeRow } from './age-row';
import type { ReadWithHistories } from './reading/history-state';
import { runningSprintStart } from './running-sprint';
import { sinceDay, type Since } from './since';

/** What was read, compared; or why that was not possible. */
export type ChangesAnalysis = AnalysedChanges | AnalysisFailure;

export interface AnalysedChanges {
  readonly kind: 'changes';
  readonly told: ChangesSince;
  readonly since: Day;
  readonly ages: readonly AgeRow[];
  /** The day the running sprints began; null: none runs. */
  readonly sprintStart: Day | null;
}

export interface ChangesQuestion {
  readonly settings: Settings;
  readonly siteTimeZone: string | null;
  /** Null: the whole site. */
  readonly project: string | null;
  readonly since: Since;
}

export function analyseChanges(
  { snapshot, histories }: ReadWithHistories,
  { settings, siteTimeZone, project, since }: ChangesQuestion,
): ChangesAnalysis {
  const items = snapshot.items.map((item) => {
    const history = item.id === null ? undefined : histories.get(item.id);
    return history === undefined ? item : { ...item, history };
  });
  const inScope =
    project === null ? null : ({ key }: { readonly key: string }) => projectOfKey(key) === project;
  const reading = { items, linkTypes: snapshot.linkTypes, inScope, timeZone: siteTimeZone };
  const { asOf } = snapshot;
  try {
    const told = changesSince({
      reading,
      settings,
      chooseSince: (timeZone) => timeZone.startOf(sinceDay(since, timeZone.dayAt(asOf))),
      chooseNow: () => asOf,
    });
    return {
      kind: 'changes',
      told,
      since: told.now.timeZone.dayAt(told.then.asOf),
      ages: ageRows(told.now, linkHistoryOf(reading, told.now)),
      sprintStart: runningSprintStart(items, { project, asOf, timeZone: told.now.timeZone }),
    };
  } catch (error) {
    return failureOf(error);
  }
}
