import { daysBetween } from '../domain/calendar/day';
import type { Contract } from '../domain/dependencies/contract/contract';
import { isPromiseOpen } from '../domain/dependencies/contract/shrink';
import type { HealthJudgement } from '../domain/dependencies/health';
import type { Corpus } from '../domain/work-items/corpus';
import { byText } from '../domain/work-items/issue-key';
import type { Status } from '../domain/work-items/work-item';
import type { Portfolio } from './analyse-portfolio';
import {
  linkedContracts,
  unaskedDependencies,
  unlinkedContracts,
  type InboxParty,
  type StandingContract,
} from './inbox-contracts';
import { movesOf, type Move, type Sides } from './inbox-moves';

/** In the order in which they are worth looking at. */
export const INBOX_GROUPS = [
  'asked-of-us',
  'asked-by-us',
  'late',
  'delivered',
  'not-asked',
  'loose-ends',
] as const;
export type InboxGroup = (typeof INBOX_GROUPS)[number];

export interface InboxEnd {
  readonly id: string;
  readonly key: string;
  readonly summary: string | null;
  readonly team: string | null;
  /** Null: Jira names the issue, but does not return it. */
  readonly status: Status | null;
}

/** What does not fit together, or is not needed any more. */
export type LooseEnd =
  | 'orphaned-ask'
  | 'orphaned-answer'
  /** Promised to an issue that this person does not see, or that is gone. */
  | 'hidden-consumer'
  /** Promised, and the ask has ended. */
  | 'open-promise'
  | 'consumer-done';

/** One contract that waits for somebody, or a dependency without one. */
export interface InboxRow {
  /** The same in every reading. */
  readonly id: string;
  readonly group: InboxGroup;
  readonly looseEnd: LooseEnd | null;
  /** Who waits; null: an issue this person does not see, of which nothing may be told. */
  readonly consumer: InboxEnd | null;
  /** Who is waited for; null: an issue this person does not see, of which nothing may be told. */
  readonly provider: InboxEnd | InboxParty | null;
  readonly contract: Contract;
  /** Null where there is no dependency to judge. */
  readonly judgement: HealthJudgement | null;
  /** Calendar days since the ask was made or last changed; null without an open one. */
  readonly askedDays: number | null;
  /** For which sides the person speaks. */
  readonly ours: Sides;
  readonly moves: readonly Move[];
}

export type Inbox = Readonly<Record<InboxGroup, readonly InboxRow[]>>;

export interface InboxQuestion {
  /** Whether a node of the corpus belongs to the team that looks. */
  readonly isOurs: (node: number) => boolean;
  /** False while issues are still missing: then what depends on a missing half is left out. */
  readonly isComplete: boolean;
}

/**
 * What waits for a team, each contract once, in the first group that fits. Contracts that need nobody
 * (promised in time, accepted, withdrawn) are left out.
 */
export function inboxOf(portfolio: Portfolio, question: InboxQuestion): Inbox {
  const drafts = [...linkedContracts(portfolio)];
  if (question.isComplete) drafts.push(...unlinkedContracts(portfolio));
  const rows = drafts.flatMap((draft) => inboxRow(portfolio, draft, question) ?? []);
  const unasked = [...unaskedDependencies(portfolio)].flatMap(
    (draft) => unaskedRow(portfolio, draft, question) ?? [],
  );
  const of = (group: InboxGroup): readonly InboxRow[] =>
    rows.filter((row) => row.group === group).sort(byUrgency);
  return {
    'asked-of-us': of('asked-of-us'),
    'asked-by-us': of('asked-by-us'),
    late: of('late'),
    delivered: of('delivered'),
    'not-asked': unasked.sort(byPlannedNeed),
    'loose-ends': of('loose-ends'),
  };
}

function inboxRow(
  portfolio: Portfolio,
  draft: StandingContract,
  question: InboxQuestion,
): InboxRow | null {
  const { corpus, policy } = portfolio;
  const { contract, judgement } = draft;
  const ours = oursOf(corpus, draft, question);
  if (ours === null) return null;
  const looseEnd = looseEndOf(portfolio, draft, ours);
  const group = looseEnd === null ? groupOf(contract, ours) : looseGroup(looseEnd, ours);
  if (group === null) return null;
  const consumer = draft.consumer === null ? null : endOf(portfolio, draft.consumer);
  const { ask, answer, removable } = contract;
  const told =
    typeof draft.provider === 'number' ? endOf(portfolio, draft.provider) : draft.provider;
  const moves = movesOf(contract, speakers(contract, looseEnd, ours));
  return {
    id: [
      consumer?.id ?? removable?.consumerId ?? '',
      nameOfEnd(told),
      ask?.id ?? (answer ?? removable)?.askId ?? '',
    ].join('.'),
    ...{ group, looseEnd, consumer, provider: told, contract, judgement, ours },
    askedDays:
      ask?.closed === null
        ? Math.max(0, daysBetween(policy.dates.timeZone.dayAt(ask.at), policy.today))
        : null,
    moves: moves.filter((move) => isMoveFor(looseEnd, move)),
  };
}

/** What nobody needs any more is ended, not negotiated about. */
function isMoveFor(looseEnd: LooseEnd | null, move: Move): boolean {
  if (looseEnd === 'consumer-done') return move === 'withdraw';
  return looseEnd === 'open-promise' ? move === 'remove' : true;
}

/** It is for the side that waits to ask, whoever the other one is. */
function unaskedRow(
  portfolio: Portfolio,
  { consumer, provider, contract, judgement }: StandingContract,
  { isOurs }: InboxQuestion,
): InboxRow | null {
  if (consumer === null || !isOurs(consumer) || typeof provider !== 'number') return null;
  const ends = { consumer: endOf(portfolio, consumer), provider: endOf(portfolio, provider) };
  return {
    id: [ends.consumer.id, ends.provider.id, ''].join('.'),
    ...{ group: 'not-asked', looseEnd: null, ...ends, contract, judgement, askedDays: null },
    ours: { provider: false, consumer: true },
    moves: ['ask'],
  };
}

/** Where both sides are ours, the one that has to move; for the other one its issue is the place. */
function speakers({ state, answer }: Contract, looseEnd: LooseEnd | null, ours: Sides): Sides {
  if (!ours.provider || !ours.consumer) return ours;
  const isForProvider = looseEnd === 'orphaned-answer' || looseEnd === 'open-promise';
  if (isForProvider) return { provider: true, consumer: false };
  const isSettled = looseEnd !== null || state === 'delivered' || state === 'declined';
  const isOffered = state === 'negotiating' && answer !== null;
  return isSettled || isOffered
    ? { provider: false, consumer: true }
    : { provider: true, consumer: false };
}

/** Null where it concerns nobody here, or a half of it is missing. */
function oursOf(
  corpus: Corpus,
  draft: StandingContract,
  { isOurs, isComplete }: InboxQuestion,
): Sides | null {
  const { consumer, provider, contract } = draft;
  // What an unreadable half says is not known: an answer must not pass for one whose ask is gone.
  if (consumer !== null && !corpus.isKnown(consumer)) return null;
  const isProviderKnown = typeof provider === 'number' && corpus.isKnown(provider);
  if (!isProviderKnown && typeof provider === 'number' && !isComplete) return null;
  const ours = {
    provider: isProviderKnown && isOurs(provider),
    consumer: consumer !== null && isOurs(consumer) && contract.ask !== null,
  };
  return ours.provider || ours.consumer ? ours : null;
}

function looseEndOf(portfolio: Portfolio, draft: StandingContract, ours: Sides): LooseEnd | null {
  const { contract, consumer, provider, judgement } = draft;
  const { state } = contract;
  if (consumer === null) return 'hidden-consumer';
  if (state === 'orphaned-answer') return 'orphaned-answer';
  const isElsewhere = groupOf(contract, ours) !== null;
  if (ours.provider && hasOpenPromise(contract) && !isElsewhere) return 'open-promise';
  if (contract.neededBy === null) return null;
  if (judgement === null && (provider === null || typeof provider === 'number')) {
    return 'orphaned-ask';
  }
  const status = portfolio.corpus.statusOf(consumer);
  const isDone = status !== null && portfolio.policy.status.isDone(status);
  return isDone && state !== 'delivered' ? 'consumer-done' : null;
}

/** What Jira calls done was delivered: once it is accepted, nothing is left to look after. */
function hasOpenPromise({ removable, state, isAcceptedUndelivered }: Contract): boolean {
  const isSettled = state === 'accepted' && !isAcceptedUndelivered;
  return removable !== null && isPromiseOpen(removable) && !isSettled;
}

function looseGroup(looseEnd: LooseEnd, ours: Sides): InboxGroup | null {
  const isForUs = {
    'orphaned-answer': ours.provider,
    'hidden-consumer': ours.provider,
    'open-promise': ours.provider,
    'orphaned-ask': true,
    'consumer-done': ours.consumer,
  }[looseEnd];
  return isForUs ? 'loose-ends' : null;
}

function groupOf(contract: Contract, ours: Sides): InboxGroup | null {
  switch (contract.state) {
    case 'no-access':
    case 'asked':
    case 'asked-again':
      return ours.provider ? 'asked-of-us' : 'asked-by-us';
    case 'negotiating':
      if (contract.answer?.kind !== 'counter') return 'late';
      return ours.consumer ? 'asked-by-us' : null;
    case 'declined':
      return ours.consumer ? 'asked-by-us' : null;
    case 'broken':
      return 'late';
    case 'delivered':
      return 'delivered';
    case 'none':
    case 'orphaned-answer':
    case 'promised':
    case 'accepted':
    case 'withdrawn':
      return null;
  }
}

function nameOfEnd(end: InboxRow['provider']): string {
  if (end === null) return '';
  return 'partyId' in end ? end.partyId : end.id;
}

function endOf({ corpus, teamOf }: Portfolio, node: number): InboxEnd {
  return {
    id: corpus.idOf(node) ?? '',
    key: corpus.keyOf(node),
    summary: corpus.summaryOf(node),
    team: teamOf(node),
    status: corpus.statusOf(node),
  };
}

/** What was answered before what still waits for its answer, then the oldest need first. */
function byUrgency(a: InboxRow, b: InboxRow): number {
  const isWaiting = ({ contract }: InboxRow): number => (contract.unansweredDays === null ? 0 : 1);
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) - isWaiting(b);
  const [needA, needB] = [a.contract.ask?.neededBy ?? null, b.contract.ask?.neededBy ?? null];
  if (needA !== needB) return (needA ?? Infinity) - (needB ?? Infinity);
  return byConsumer(a, b);
}

/** What is planned for the first day first; what has none comes last. */
function byPlannedNeed(a: InboxRow, b: InboxRow): number {
  const needOf = ({ judgement }: InboxRow): number => judgement?.need?.day ?? Infinity;
  if (needOf(a) !== needOf(b)) return needOf(a) - needOf(b);
  return byConsumer(a, b);
}

function byConsumer(a: InboxRow, b: InboxRow): number {
  return byText(a.consumer?.key ?? '', b.consumer?.key ?? '') || byText(a.id, b.id);
}
