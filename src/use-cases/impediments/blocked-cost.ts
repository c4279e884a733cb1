import type { CaseAnswer } from '../../contract/portfolio-facts';
import { costOfDelayPerWeek } from '../../domain/business-case/money/cost-of-delay';
import type { BlockedInPeriod } from './blocked-in-period';

/**
 * What a week of delay costs, of issues that are blocked: that of their own case, else that of the epic
 * they belong to. Definition: docs/figures.md, "Trends of impediments".
 */

/** Ids of the issues whose cases may say it. */
export function costBearers(blocked: readonly BlockedInPeriod[]): readonly string[] {
  const ids = blocked.flatMap(({ impediment: { item } }) => [item.id, item.parent?.id]);
  return [...new Set(ids.filter((id) => typeof id === 'string'))].sort();
}

/** By the key of the blocked issue; those of which no case says anything are left out. */
export function costsPerWeek(
  blocked: readonly BlockedInPeriod[],
  cases: readonly CaseAnswer[],
): ReadonlyMap<string, number> {
  const costs = new Map(cases.map((one) => [one.issueId, costOf(one)]));
  const known = blocked.flatMap(({ impediment }) => {
    const { id, key, parent } = impediment.item;
    const cost = costs.get(id ?? '') ?? costs.get(parent?.id ?? '') ?? null;
    return cost === null ? [] : [[key, cost] as const];
  });
  return new Map(known);
}

/** Whether some amounts are for portfolio managers only, and this person is none. */
export function areCostsHidden(cases: readonly CaseAnswer[]): boolean {
  return cases.some(({ money }) => money.kind === 'confidential');
}

function costOf({ money }: CaseAnswer): number | null {
  return money.kind === 'money' ? (costOfDelayPerWeek(money.money.lines)?.likely ?? null) : null;
}
