import { chanceOf } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import type { NumberedPlan } from '../plans/company-plan';
import type { SavedProperty } from '../saved-property';
import { peopleFor } from '../teams';
import type { WorkClock } from '../work-clock';
import type { RecordPlan } from './record-plan';
import { dismissedSaves, goneSaves, openSaves } from './record-saves';
import { standing } from './record-times';
import { dismissedValue, IMPEDIMENT_PROPERTY, recordValue, unreadableValue } from './record-values';

/** What records are told from: the issues, what happened to them, and when today is. */
export interface RecordSources {
  readonly issues: ReadonlyMap<string, NumberedPlan>;
  readonly lives: ReadonlyMap<string, readonly Step[]>;
  readonly clock: WorkClock;
}

/**
 * The impediments of issues as the app writes them; they leave no other mark on the issues.
 *
 * @throws Error if a record names an issue nobody planned
 */
export function impedimentProperties(
  records: readonly RecordPlan[],
  sources: RecordSources,
): readonly SavedProperty[] {
  return records.map((plan) => {
    const issue = sources.issues.get(plan.on);
    if (issue === undefined) throw new Error(`there is no issue "${plan.on}" to be impeded`);
    return {
      ...{ issueId: issue.id, propertyKey: IMPEDIMENT_PROPERTY, part: 'impediment' },
      ...recordOf(plan, issue, sources),
    };
  });
}

function recordOf(
  plan: RecordPlan,
  issue: IssuePlan,
  { lives, clock }: RecordSources,
): Pick<SavedProperty, 'value' | 'saves'> {
  switch (plan.kind) {
    case 'open': {
      const saves = openSaves(plan, somebody('raised', issue), clock);
      return { value: recordValue(saves, plan.past, clock), saves };
    }
    case 'removed': {
      const times = standing(plan, lives.get(plan.on) ?? []);
      const people = { owner: somebody('removed', issue), raisedBy: somebody('raised', issue) };
      const saves = goneSaves({ level: 'team', ...plan, ...times, ...people }, clock);
      return { value: recordValue(saves, undefined, clock), saves };
    }
    case 'dismissed': {
      const saves = dismissedSaves(plan, clock);
      return { value: dismissedValue(saves), saves };
    }
    case 'unreadable':
      return { value: unreadableValue(plan.at, clock), saves: [] };
  }
}

function somebody(did: 'raised' | 'removed', { handle, team, project }: IssuePlan): string {
  return chanceOf(`who ${did} ${handle}`).pick(peopleFor(team, project));
}
