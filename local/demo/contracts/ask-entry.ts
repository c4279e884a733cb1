import { appInstant } from '../app-instant';
import { savesOf, type Save } from '../saved-property';
import type { WorkClock } from '../work-clock';
import type { AskPlan } from './contract-plan';
import type { HalfEntry } from './half-entry';

export interface AskContext {
  /** Of the ask. */
  readonly id: string;
  readonly issueId: string;
  readonly provider: unknown;
  /** Who asks, unless the plan names somebody. */
  readonly spokesperson: string;
  readonly clock: WorkClock;
}

export function askEntry(plan: AskPlan, context: AskContext): HalfEntry {
  const { neededBy, closed, isMisspelt = false } = plan;
  return {
    issueId: context.issueId,
    isOpen: closed === undefined,
    day: context.clock.day(neededBy),
    isOfAnotherTool: isMisspelt,
    saves: askSaves(plan, context),
  };
}

/** Asked, changed and closed, each time as it stood then. */
function askSaves(plan: AskPlan, { id, provider, spokesperson, clock }: AskContext) {
  const { earlier = [], by = spokesperson, closed, promisedBy, isMisspelt = false } = plan;
  const asked = [...earlier, plan].map(({ at, neededBy, why }, position) => {
    const day = clock.day(neededBy);
    return {
      ...save(position === 0 ? 'ask' : 'change', by, appInstant(clock, at)),
      after: {
        ...{ id, provider, neededBy: isMisspelt ? inAnotherSpelling(day) : day, why, by },
        ...{ at: appInstant(clock, at), seq: position + 1 },
        ...(promisedBy !== undefined && { promisedBy: clock.day(promisedBy) }),
      },
    };
  });
  if (closed === undefined) return savesOf(asked);
  const at = appInstant(clock, closed.at);
  const after = { ...asked.at(-1)?.after, at, closed: closed.as };
  return savesOf([
    ...asked,
    { ...save(closed.as === 'accepted' ? 'accept' : 'withdraw', by, at), after },
  ]);
}

function save(action: string, actor: string, at: string): Pick<Save, 'action' | 'actor' | 'at'> {
  return { action, actor, at };
}

function inAnotherSpelling(day: string): string {
  return day.split('-').reverse().join('.');
}
