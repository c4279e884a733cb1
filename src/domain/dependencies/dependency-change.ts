import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Contract } from './contract/contract';
import type { Health, HealthReason } from './health';
import type { PlannedDate } from './planned-dates';

/** One thing that happened to a dependency. Definitions: docs/figures.md, "What changed". */
export type DependencyChange =
  /** `at` is null where no changelog tells it. */
  | { readonly kind: 'added' | 'removed'; readonly at: Instant | null }
  | {
      readonly kind: 'need-moved' | 'provide-moved';
      readonly from: PlannedDate | null;
      readonly to: PlannedDate | null;
    }
  | {
      readonly kind: 'health-turned';
      readonly from: Health;
      readonly to: Health;
      readonly came: readonly HealthReason[];
      readonly went: readonly HealthReason[];
    }
  | { readonly kind: 'finished' | 'reopened'; readonly end: 'provider' | 'consumer' }
  | ContractChange;

/** What one side said. */
export interface ContractChange {
  readonly kind: ContractChangeKind;
  /** Null for a promise that broke: nobody said that. */
  readonly at: Instant | null;
  /** The day asked for, promised or offered. */
  readonly day: Day | null;
}

export type ContractChangeKind =
  | 'asked'
  | 'asked-again'
  | 'accepted'
  | 'withdrawn'
  | 'promised'
  | 'countered'
  | 'declined'
  | 'delivered'
  | 'promise-broken';

/** In the order in which the changes of a dependency are listed. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'health-turned',
  'promise-broken',
  'declined',
  'need-moved',
  'provide-moved',
  'asked',
  'asked-again',
  'promised',
  'countered',
  'delivered',
  'accepted',
  'withdrawn',
  'finished',
  'reopened',
] as const satisfies readonly DependencyChange['kind'][];

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What was said after an instant, and the promises that broke since. */
export function contractChanges(
  before: Contract | null,
  { state, ask, answer, promisedBy }: Contract,
  since: Instant,
): readonly ContractChange[] {
  const changes: ContractChange[] = [];
  if (ask === null) return changes;
  if (ask.at > since) {
    const kind = ask.closed ?? (ask.seq > 1 ? 'asked-again' : 'asked');
    changes.push({ kind, at: ask.at, day: ask.closed === null ? ask.neededBy : null });
  }
  if (answer !== null && answer.at > since) {
    const isDelivered = answer.deliveredAt !== null;
    const kind = isDelivered ? 'delivered' : SAID[answer.kind];
    changes.push({ kind, at: answer.at, day: isDelivered ? null : answer.promisedBy });
  }
  if (state === 'broken' && before?.state !== 'broken') {
    changes.push({ kind: 'promise-broken', at: null, day: promisedBy });
  }
  return changes;
}

const SAID = { promised: 'promised', counter: 'countered', declined: 'declined' } as const;
