import type { Day } from '../../calendar/day';
import type { Instant } from '../../calendar/instant';
import type { Ask, AskEnd, AskProvider } from './ask';

/** What the consumer's side can do. */
export type AskAction =
  | {
      readonly kind: 'ask';
      /** New on this issue. */
      readonly id: string;
      readonly provider: AskProvider;
      readonly neededBy: Day;
      readonly why: string;
      readonly promisedBy: Day | null;
    }
  | {
      readonly kind: 'change';
      readonly askId: string;
      readonly neededBy: Day;
      readonly why: string;
      readonly promisedBy: Day | null;
    }
  | { readonly kind: 'withdraw'; readonly askId: string }
  | { readonly kind: 'accept'; readonly askId: string };

/** Why an action was not carried out; nothing was changed. */
export type ActionRefusal =
  | 'id-taken'
  /** An open ask of the same provider stands; it can be changed. */
  | 'already-asked'
  | 'unknown-ask'
  | 'already-closed'
  | 'unknown-answer';

/** Who acts, and when: from the platform, never from the page. */
export interface Actor {
  readonly by: string;
  readonly at: Instant;
}

export type Applied<T> = { readonly next: readonly T[] } | { readonly refusal: ActionRefusal };

export function applyAskAction(
  asks: readonly Ask[],
  action: AskAction,
  actor: Actor,
): Applied<Ask> {
  switch (action.kind) {
    case 'ask':
      return addAsk(asks, action, actor);
    case 'change':
      return replaceOpen(asks, action.askId, (ask) => ({
        ...ask,
        neededBy: action.neededBy,
        why: action.why,
        promisedBy: 'partyId' in ask.provider ? action.promisedBy : null,
        ...actor,
        seq: ask.seq + 1,
      }));
    case 'withdraw':
      return replaceOpen(asks, action.askId, (ask) => closed(ask, 'withdrawn', actor));
    case 'accept':
      return replaceOpen(asks, action.askId, (ask) => closed(ask, 'accepted', actor));
  }
}

function addAsk(
  asks: readonly Ask[],
  { id, provider, neededBy, why, promisedBy }: AskAction & { readonly kind: 'ask' },
  actor: Actor,
): Applied<Ask> {
  if (asks.some((ask) => ask.id === id)) return { refusal: 'id-taken' };
  if (asks.some((ask) => ask.closed === null && isSameProvider(ask.provider, provider))) {
    return { refusal: 'already-asked' };
  }
  const isParty = 'partyId' in provider;
  const ask: Ask = {
    ...{ id, provider, neededBy, why, seq: 1, closed: null },
    ...actor,
    promisedBy: isParty ? promisedBy : null,
  };
  return { next: [...asks, ask] };
}

/** What was said stays as long as there is room; who closed it and when is said anew. */
function closed(ask: Ask, end: AskEnd, actor: Actor): Ask {
  return { ...ask, ...actor, closed: end };
}

function replaceOpen(
  asks: readonly Ask[],
  askId: string,
  replaced: (ask: Ask) => Ask,
): Applied<Ask> {
  const found = asks.find(({ id }) => id === askId);
  if (found === undefined) return { refusal: 'unknown-ask' };
  if (found.closed !== null) return { refusal: 'already-closed' };
  return { next: asks.map((ask) => (ask === found ? replaced(ask) : ask)) };
}

export function isSameProvider(a: AskProvider, b: AskProvider): boolean {
  if ('issueId' in a) return 'issueId' in b && a.issueId === b.issueId;
  return 'partyId' in b && a.partyId === b.partyId;
}
