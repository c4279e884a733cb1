import {
  orderAfterPlan,
  planRanks,
  type Order,
  type RankPlan,
} from '../../../../../src/domain/business-case/priority/rank-plan';

/** One line of what is to be moved; places are counted from 1 among those that are listed. */
export interface PlannedMove {
  readonly issueId: string;
  readonly from: number;
  /** Once all of them are moved; null: it would have to move, and the person must not move it. */
  readonly to: number | null;
}

export interface RankPreview {
  readonly plan: RankPlan;
  /** In the order that is wanted. */
  readonly moves: readonly PlannedMove[];
  /** Stay where they are, in order. */
  readonly kept: number;
  /** Jira told no rank of them: they are left alone. */
  readonly unread: number;
}

/**
 * What writing the order would move.
 *
 * @param ids of the ranked epics, the first to do first
 * @param order of them, as they stand in Jira
 * @param unrankable of them, those that the person must not move
 */
export function rankPreview(
  ids: Order,
  order: Order,
  unrankable: ReadonlySet<string>,
): RankPreview {
  const placeOf = placesOf(order);
  const wanted = ids.filter((id) => placeOf.has(id));
  const plan = planRanks(wanted, order, unrankable);
  const placeAfter = placesOf(orderAfterPlan(plan, order));
  return {
    plan,
    moves: wanted
      .filter((id) => !plan.kept.has(id))
      .map((issueId) => ({
        issueId,
        from: placeOf.get(issueId) ?? 0,
        to: plan.stuck.has(issueId) ? null : (placeAfter.get(issueId) ?? 0),
      })),
    kept: plan.kept.size,
    unread: ids.length - wanted.length,
  };
}

function placesOf(order: Order): ReadonlyMap<string, number> {
  return new Map(order.map((id, place) => [id, place + 1]));
}
