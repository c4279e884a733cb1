import {
  nextRankCall,
  orderAfterCall,
  RANKED_AT_ONCE,
  type Order,
  type RankCall,
  type RankPlan,
} from '../../domain/business-case/priority/rank-plan';

export interface RankRefusal {
  /** In Jira's words; null: it gave none. */
  readonly message: string | null;
  /** Jira could not do it just now. */
  readonly mayWorkLater: boolean;
}

export type RankAnswer =
  /** By id those that were not moved; all others were. */
  | { readonly kind: 'answered'; readonly refused: ReadonlyMap<string, RankRefusal> }
  /** Nothing was moved. */
  | { readonly kind: 'refused'; readonly message: string | null };

/** What became of an issue that was to be moved. */
export type RankResult =
  | { readonly kind: 'moved' }
  | (RankRefusal & { readonly kind: 'refused' })
  /** Nobody knows whether it was moved, unless the error says so. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** How far the writing of an order has come. */
export interface RankStanding {
  /** As all of them stand in Jira, if nobody else has moved one. */
  readonly order: Order;
  /** As they stand if a call that was not answered was done all the same; null: all were answered. */
  readonly doubt: Order | null;
  /** By id; what waits has none. */
  readonly results: ReadonlyMap<string, RankResult>;
}

export interface RankWriting {
  readonly plan: RankPlan;
  readonly standing: RankStanding;
  /** Asks Jira; throws where Jira gives no answer about the issues. */
  readonly rank: (call: RankCall) => Promise<RankAnswer>;
  /** Ends the writing after the group that is being moved. */
  readonly signal: AbortSignal;
  readonly tell: (standing: RankStanding) => void;
}

/** Before anything is written. */
export function unwritten(order: Order): RankStanding {
  return { order, doubt: null, results: new Map() };
}

/**
 * Moves group after group. Of a group that is refused as a whole, half is asked for, until what cannot be
 * moved is found; after a call without an answer nothing more is asked, since nobody knows how they stand.
 */
export async function writeRanks({
  plan,
  standing,
  rank,
  signal,
  tell,
}: RankWriting): Promise<RankStanding> {
  let now: RankStanding = { ...standing, doubt: null };
  const results = new Map(standing.results);
  const passed = new Set(idsWith(results, (result) => !isLeft(result) && result.kind !== 'moved'));
  let most = RANKED_AT_ONCE;
  while (!signal.aborted) {
    const placed = new Set(idsWith(results, ({ kind }) => kind === 'moved'));
    const call = nextRankCall(plan, { placed, passed }, most);
    if (call === null) break;
    const answer = await rank(call).catch((error: unknown) => ({ kind: 'failed' as const, error }));
    if (answer.kind === 'failed') {
      for (const id of call.ids) results.set(id, answer);
      now = { order: now.order, doubt: orderAfterCall(now.order, call), results: new Map(results) };
      tell(now);
      break;
    }
    if (answer.kind === 'refused' && call.ids.length > 1) {
      most = Math.ceil(call.ids.length / 2);
      continue;
    }
    for (const id of call.ids) {
      const refusal = refusalOf(answer, id);
      if (refusal !== null) passed.add(id);
      results.set(id, refusal === null ? { kind: 'moved' } : { kind: 'refused', ...refusal });
    }
    const ids = call.ids.filter((id) => results.get(id)?.kind === 'moved');
    const order = orderAfterCall(now.order, { ...call, ids });
    now = { order, doubt: null, results: new Map(results) };
    most = Math.min(RANKED_AT_ONCE, most * 2);
    tell(now);
  }
  return now;
}

/**
 * The standing, now that the order was read again. Null: somebody else has moved one of them.
 *
 * @param found as they stand in Jira
 */
export function confirmedStanding(standing: RankStanding, found: Order): RankStanding | null {
  const { order, doubt, results } = standing;
  if (isSame(order, found)) return { ...standing, doubt: null };
  if (doubt === null || !isSame(doubt, found)) return null;
  const known = [...results].map(([id, result]): [string, RankResult] => [
    id,
    result.kind === 'failed' ? { kind: 'moved' } : result,
  ]);
  return { order: doubt, doubt: null, results: new Map(known) };
}

/** What going on would ask for: what was refused for good is not asked again. */
export function leftToRank({ moves }: RankPlan, { results }: RankStanding): Order {
  return moves.filter((id) => {
    const result = results.get(id);
    return result === undefined || isLeft(result);
  });
}

function isLeft(result: RankResult): boolean {
  return result.kind === 'failed' || (result.kind === 'refused' && result.mayWorkLater);
}

function idsWith(
  results: ReadonlyMap<string, RankResult>,
  isWanted: (result: RankResult) => boolean,
): Order {
  return [...results].flatMap(([id, result]) => (isWanted(result) ? [id] : []));
}

function refusalOf(answer: RankAnswer, id: string): RankRefusal | null {
  if (answer.kind === 'refused') return { message: answer.message, mayWorkLater: false };
  return answer.refused.get(id) ?? null;
}

function isSame(one: Order, other: Order): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}
