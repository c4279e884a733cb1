import type { Step } from '../issue-plan';
import { workSpan } from '../lives/container-life';
import type { CompanyPlan } from '../plans/company-plan';
import type { RemovedRecord } from './record-plan';

/** When an impediment that is gone stood, in work time. */
export interface Standing {
  readonly raised: number;
  readonly removed: number;
}

/** @throws Error if its removal follows the work on an issue that nobody did */
export function standing({ on, days, removed }: RemovedRecord, life: readonly Step[]): Standing {
  const at = 'at' in removed ? removed.at : shareOf(on, removed.share, life);
  return { raised: at - days, removed: at };
}

function shareOf(handle: string, share: number, life: readonly Step[]): number {
  const { start, end } = workSpan(life);
  if (start === null || end === null) throw new Error(`"${handle}" is not done`);
  return start + share * (end - start);
}

/** The lives of the issues with what impediments added: flags set and cleared along with records too. */
export function impededLives(
  lives: ReadonlyMap<string, readonly Step[]>,
  { records, found }: CompanyPlan,
): ReadonlyMap<string, readonly Step[]> {
  const impeded = new Map(lives);
  const add = (handle: string, steps: readonly Step[]): void => {
    impeded.set(handle, [...(impeded.get(handle) ?? []), ...steps]);
  };
  for (const { on, steps } of found) add(on, steps);
  for (const plan of records) {
    if (plan.kind !== 'removed' || !plan.isFlagged) continue;
    const { raised, removed } = standing(plan, lives.get(plan.on) ?? []);
    add(plan.on, [
      { kind: 'flag', to: true, at: raised },
      { kind: 'flag', to: false, at: removed },
    ]);
  }
  return impeded;
}
