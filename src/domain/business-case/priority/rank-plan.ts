/** Ids of issues, the first to do first. */
export type Order = readonly string[];

/** How issues come into an order among all others, with as few of them moved as possible. */
export interface RankPlan {
  readonly wanted: Order;
  /** Stay where they are: the others move around them. */
  readonly kept: ReadonlySet<string>;
  /** In the order that is wanted. */
  readonly moves: Order;
  /** Stay where they are out of order, because they must not be moved. */
  readonly stuck: ReadonlySet<string>;
}

/** Issues that are put right before or right after another one, in their order. */
export interface RankCall {
  readonly ids: Order;
  readonly side: 'before' | 'after';
  readonly anchor: string;
}

export interface RankProgress {
  /** Moved already. */
  readonly placed: ReadonlySet<string>;
  /** Are not to be moved any more. */
  readonly passed: ReadonlySet<string>;
}

/** So many issues Jira moves at once. */
export const RANKED_AT_ONCE = 50;

/**
 * Keeps as many as possible of those that must not move, then as many as possible of the others.
 *
 * @param standing the same issues as they stand now
 * @param fixed of them, those that must not move
 */
export function planRanks(
  wanted: Order,
  standing: Order,
  fixed: ReadonlySet<string> = new Set(),
): RankPlan {
  const placeOf = new Map(standing.map((id, place) => [id, place]));
  const kept = heaviestRise(
    wanted.map((id) => ({
      id,
      place: placeOf.get(id) ?? 0,
      weight: fixed.has(id) ? wanted.length + 1 : 1,
    })),
  );
  const others = wanted.filter((id) => !kept.has(id));
  return {
    wanted,
    kept,
    moves: others.filter((id) => !fixed.has(id)),
    stuck: new Set(others.filter((id) => fixed.has(id))),
  };
}

/**
 * What to ask next: the first that wait, behind the one that stands above them; those that come first of
 * all before the one that stands below. Null: nothing is left.
 */
export function nextRankCall(
  { wanted, kept, stuck }: RankPlan,
  { placed, passed }: RankProgress,
  most = RANKED_AT_ONCE,
): RankCall | null {
  const stands = (id: string): boolean => kept.has(id) || placed.has(id);
  const waits = (id: string): boolean => !stands(id) && !stuck.has(id) && !passed.has(id);
  const from = wanted.findIndex(waits);
  if (from < 0) return null;
  const ids: string[] = [];
  for (const id of wanted.slice(from)) {
    if (stands(id) || ids.length === most) break;
    if (waits(id)) ids.push(id);
  }
  const above = wanted.slice(0, from).findLast(stands);
  if (above !== undefined) return { ids, side: 'after', anchor: above };
  const below = wanted.slice(from).find(stands);
  return below === undefined ? null : { ids, side: 'before', anchor: below };
}

export function orderAfterCall(order: Order, { ids, side, anchor }: RankCall): Order {
  const moved = new Set(ids);
  return order.flatMap((id) => {
    if (moved.has(id)) return [];
    if (id !== anchor) return [id];
    return side === 'before' ? [...ids, id] : [id, ...ids];
  });
}

/** How they stand once everything of the plan is moved. */
export function orderAfterPlan(plan: RankPlan, standing: Order): Order {
  let order = standing;
  const placed = new Set<string>();
  const progress = { placed, passed: new Set<string>() };
  for (
    let call = nextRankCall(plan, progress);
    call !== null;
    call = nextRankCall(plan, progress)
  ) {
    order = orderAfterCall(order, call);
    for (const id of call.ids) placed.add(id);
  }
  return order;
}

interface Weighed {
  readonly id: string;
  readonly place: number;
  readonly weight: number;
}

interface Rise {
  readonly total: number;
  readonly id: string;
  readonly before: Rise | null;
}

/** Those of the sequence whose places rise and whose weights come to the most. */
function heaviestRise(sequence: readonly Weighed[]): ReadonlySet<string> {
  // A Fenwick tree: at each place the best rise that ends in a range of places before it.
  const best: (Rise | null)[] = sequence.map(() => null);
  let heaviest: Rise | null = null;
  for (const { id, place, weight } of sequence) {
    let before: Rise | null = null;
    for (let at = place; at > 0; at -= at & -at) before = heavier(best[at - 1] ?? null, before);
    const rise: Rise = { total: weight + (before?.total ?? 0), id, before };
    for (let at = place + 1; at <= best.length; at += at & -at) {
      best[at - 1] = heavier(best[at - 1] ?? null, rise);
    }
    heaviest = heavier(heaviest, rise);
  }
  const ids = new Set<string>();
  for (let rise = heaviest; rise !== null; rise = rise.before) ids.add(rise.id);
  return ids;
}

/** The first of two that weigh the same. */
function heavier(one: Rise | null, other: Rise | null): Rise | null {
  if (one === null || other === null) return one ?? other;
  return other.total > one.total ? other : one;
}
