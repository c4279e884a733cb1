import { chanceOf } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import type { NumberedPlan } from '../plans/company-plan';
import { peopleFor } from '../teams';
import type { WorkClock } from '../work-clock';
import type { RecordPlan } from './record-plan';
import { standing } from './record-times';
import {
  dismissedValue,
  IMPEDIMENT_PROPERTY,
  openValue,
  removedValue,
  unreadableValue,
} from './record-values';

/** What records are told from: the issues, what happened to them, and when today is. */
export interface RecordSources {
  readonly issues: ReadonlyMap<string, NumberedPlan>;
  readonly lives: ReadonlyMap<string, readonly Step[]>;
  readonly clock: WorkClock;
}

/**
 * The property of each issue by its id, as the app writes it; it leaves no other mark on the issue.
 *
 * @throws Error if a record names an issue nobody planned
 */
export function impedimentProperties(
  records: readonly RecordPlan[],
  sources: RecordSources,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    records.map((plan) => {
      const issue = sources.issues.get(plan.on);
      if (issue === undefined) throw new Error(`there is no issue "${plan.on}" to be impeded`);
      return [issue.id, { [IMPEDIMENT_PROPERTY]: valueOf(plan, issue, sources) }] as const;
    }),
  );
}

function valueOf(plan: RecordPlan, issue: IssuePlan, { lives, clock }: RecordSources): object {
  switch (plan.kind) {
    case 'open':
      return openValue(plan, somebody('raised', issue), clock);
    case 'removed': {
      const times = standing(plan, lives.get(plan.on) ?? []);
      const people = { owner: somebody('removed', issue), raisedBy: somebody('raised', issue) };
      return removedValue({ level: 'team', ...plan, ...times, ...people }, clock);
    }
    case 'dismissed':
      return dismissedValue(plan, clock);
    case 'unreadable':
      return unreadableValue(plan.at, clock);
  }
}

function somebody(did: 'raised' | 'removed', { handle, team, project }: IssuePlan): string {
  return chanceOf(`who ${did} ${handle}`).pick(peopleFor(team, project));
}
