import { daysBetween } from '../domain/calendar/day';
import type { Answer } from '../domain/dependencies/contract/answer';
import { isSameProvider } from '../domain/dependencies/contract/ask-actions';
import { isOpen, type Ask } from '../domain/dependencies/contract/ask';
import {
  contractBetween,
  HIDDEN_CONTRACT,
  NO_CONTRACT,
  type Contract,
} from '../domain/dependencies/contract/contract';
import { contractState } from '../domain/dependencies/contract/contract-state';
import { isPromiseOpen } from '../domain/dependencies/contract/shrink';
import type { HealthJudgement } from '../domain/dependencies/health';
import type { Corpus } from '../domain/work-items/corpus';
import type { Portfolio } from './analyse-portfolio';

/** Somebody who has no issue, by the id in the settings. */
export interface InboxParty {
  readonly partyId: string;
}

/** A contract as it was found, with the nodes of its ends. */
export interface StandingContract {
  /** Null: no issue that can be seen, only named by an answer. */
  readonly consumer: number | null;
  /** A node, a party, or an id that no node has. */
  readonly provider: number | InboxParty | null;
  readonly contract: Contract;
  readonly judgement: HealthJudgement | null;
}

/** Those of the dependencies. */
export function* linkedContracts({ map }: Portfolio): Generator<StandingContract> {
  const { graph, providers, nodes } = map.dependencies;
  for (const [row, contract] of map.contracts.entries()) {
    // Where the asks cannot be read, nobody can tell whether anything was asked.
    if (contract.state === 'none' || (contract.ask ?? contract.answer) === null) continue;
    yield {
      consumer: nodes[graph.targets[row] ?? 0] ?? 0,
      provider: nodes[providers[row] ?? 0] ?? 0,
      contract,
      judgement: map.health[row] ?? null,
    };
  }
}

/** Dependencies nobody has asked about yet, though both ends are open and neither is hidden. */
export function* unaskedDependencies(portfolio: Portfolio): Generator<StandingContract> {
  const { corpus, map } = portfolio;
  const { graph, providers, nodes } = map.dependencies;
  for (const [row, contract] of map.contracts.entries()) {
    const judgement = map.health[row];
    // Done is a dependency with one end that is.
    if (contract.state !== 'none' || judgement === undefined || judgement.health === 'done')
      continue;
    const consumer = nodes[graph.targets[row] ?? 0] ?? 0;
    const provider = nodes[providers[row] ?? 0] ?? 0;
    if (!corpus.isKnown(consumer) || !corpus.isKnown(provider)) continue;
    // Who has no id, as in some exports, cannot be asked.
    if (corpus.idOf(consumer) === null || corpus.idOf(provider) === null) continue;
    yield { consumer, provider, contract, judgement };
  }
}

/** Asks of parties, which have no issue, and halves whose link is gone. */
export function* unlinkedContracts(portfolio: Portfolio): Generator<StandingContract> {
  const { corpus, map } = portfolio;
  const { graph, providers, nodes } = map.dependencies;
  const linked = new Set(
    Array.from(graph.targets, (consumer, row) =>
      pairOf(nodes[providers[row] ?? 0] ?? 0, nodes[consumer] ?? 0),
    ),
  );
  const nodeOfId = nodesById(corpus);
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    const { asks, answers } = corpus.halvesOf(node);
    for (const ask of asks) {
      if (!isOpen(ask)) continue;
      const provider =
        'partyId' in ask.provider ? ask.provider : nodeOfId.get(ask.provider.issueId);
      if (typeof provider === 'number' && linked.has(pairOf(provider, node))) continue;
      const contract = contractOfAsk(portfolio, ask, { consumer: node, provider });
      yield { consumer: node, provider: provider ?? null, contract, judgement: null };
    }
    for (const answer of answers) {
      const consumer = nodeOfId.get(answer.consumerId);
      if (consumer !== undefined && linked.has(pairOf(node, consumer))) continue;
      const isKnown = consumer !== undefined && corpus.isKnown(consumer);
      const ends = { consumer: isKnown ? consumer : null, provider: node };
      const contract = contractOfAnswer(portfolio, answer, ends);
      if (contract !== null) yield { ...ends, contract, judgement: null };
    }
  }
}

function pairOf(provider: number, consumer: number): string {
  return `${String(provider)} ${String(consumer)}`;
}

function nodesById(corpus: Corpus): ReadonlyMap<string, number> {
  const nodes = new Map<string, number>();
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    const id = corpus.idOf(node);
    if (id !== null) nodes.set(id, node);
  }
  return nodes;
}

/** Null: they are not known. Those to other asks are told of on their own. */
function answersTo({ id }: Ask, provider: number, corpus: Corpus): readonly Answer[] | null {
  const { answers, unreadableHalves } = corpus.halvesOf(provider);
  if (!corpus.isKnown(provider) || unreadableHalves.includes('answers')) return null;
  return answers.filter(({ askId }) => askId === id);
}

/** Null where nothing is left over: an open ask tells of both, and what ended is history. */
function contractOfAnswer(
  portfolio: Portfolio,
  answer: Answer,
  { consumer, provider }: { readonly consumer: number | null; readonly provider: number },
): Contract | null {
  const { corpus } = portfolio;
  if (consumer === null) {
    // Who does see the consumer may wait for it: only what Jira's search finds is worth a question.
    return isPromiseOpen(answer) ? { ...HIDDEN_CONTRACT, removable: answer } : null;
  }
  const { asks, unreadableHalves } = corpus.halvesOf(consumer);
  if (unreadableHalves.includes('asks')) return null;
  const to = { issueId: corpus.idOf(provider) ?? '' };
  const ask = asks.find(({ id, provider: of }) => id === answer.askId && isSameProvider(of, to));
  if (ask === undefined) {
    return { ...NO_CONTRACT, state: 'orphaned-answer', answer, removable: answer };
  }
  const isLeft = !isOpen(ask) && isPromiseOpen(answer);
  return isLeft ? contractOfAsk(portfolio, ask, { consumer, provider }) : null;
}

function contractOfAsk(
  { corpus, policy }: Portfolio,
  ask: Ask,
  ends: { readonly consumer: number; readonly provider: number | InboxParty | undefined },
): Contract {
  const { today, dates, status } = policy;
  const { provider } = ends;
  if (typeof provider === 'number') {
    const standing = corpus.statusOf(provider);
    const halves = {
      asks: [ask],
      answers: answersTo(ask, provider, corpus),
      providerId: corpus.idOf(provider) ?? '',
      consumerId: corpus.idOf(ends.consumer) ?? '',
      isProviderDone: standing !== null && status.isDone(standing),
    };
    return contractBetween(halves, { today, timeZone: dates.timeZone });
  }
  const state = contractState({ ask, answer: null, isProviderDone: false, today });
  const asked = daysBetween(dates.timeZone.dayAt(ask.at), today);
  const unansweredDays = state === 'asked' ? asked : null;
  const { neededBy, promisedBy } = ask;
  return { ...NO_CONTRACT, state, ask, neededBy, promisedBy, unansweredDays };
}
