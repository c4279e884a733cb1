import type { IssueData } from '../../jira/site-data';
import { chanceOf } from '../chance';
import { portfolioManager } from '../impediments/record-plan';
import type { NumberedPlan } from '../plans/company-plan';
import type { WorkClock } from '../work-clock';
import type { EpicPlan, ScorePlan } from './epic-plan';
import { THEME_OF_INITIATIVE } from './register-plan';

/** Epics of which nobody wrote more than where they belong: most of a portfolio that has just begun. */

const MANAGER = portfolioManager(0);
/** Nobody thought of these yet. */
const FORGOTTEN: readonly string[] = ['Reliability epic 4', 'Insights epic 4', 'Billing epic 6'];
/** When what had been finished by then was looked at. */
const QUARTER_REVIEWS = [-44, -2] as const;
const DONE = '10005';
const IN_PROGRESS = '3';

/** @returns null where nothing was written at all */
export function begunEpic(
  { handle, team, parent, created }: NumberedPlan,
  { statusId, resolved }: Pick<IssueData, 'statusId' | 'resolved'>,
  clock: WorkClock,
): EpicPlan | null {
  // Legal keeps its work, and its reasons, to itself.
  if (team === null || FORGOTTEN.includes(handle)) return null;
  const theme = THEME_OF_INITIATIVE[(parent ?? '').replace('initiative ', '')] ?? null;
  const chance = chanceOf(`case of ${handle}`);
  const at = -chance.between(5, 50);
  const scores: ScorePlan = [
    chance.pick([3, 5, 8]),
    chance.pick([2, 3, 5]),
    chance.pick([2, 3]),
    chance.pick([2, 3]),
  ];
  const consensus = { by: MANAGER, at: Math.max(at, created + 1), scores };
  const why = 'Carried over from the plan of the quarter.';
  const decided = { by: MANAGER, at: created + 2, decision: 'approved', why } as const;
  const note = 'Looked at in the review of the quarter.';
  const isOld = resolved !== null && resolved < clock.instant(QUARTER_REVIEWS[0]);
  const lookedAt = QUARTER_REVIEWS[isOld ? 0 : 1];
  switch (statusId) {
    case DONE:
      return { on: handle, theme, log: [decided], confirmed: { by: MANAGER, at: lookedAt, note } };
    case IN_PROGRESS:
      return { on: handle, theme, log: [decided], consensus };
    default:
      return { on: handle, theme, consensus };
  }
}
