import { daysBetween, type Day } from '../calendar/day';
import type { StatusPolicy } from '../flow/status-policy';
import type { Corpus } from '../work-items/corpus';
import type { Half, Halves } from '../work-items/work-item';
import { contractBetween, HIDDEN_CONTRACT, NO_CONTRACT, type Contract } from './contract/contract';
import type { DependencyGraph } from './dependency-graph';
import { judgeHealth, type HealthEnd, type HealthJudgement, type HealthThresholds } from './health';
import { holdsUp } from './hot-spots';
import { impliedLinks, type ImpliedLink } from './implied-links';
import { levels, longestChain, type Levels } from './levels';
import { openWork, type OpenWork } from './open-work';
import { plannedDates, type DatePolicy } from './planned-dates';
import { reachability } from './reachability';
import { condense, ringsOf, type Condensation } from './rings';

/** Everything the views show about the dependencies of a corpus, computed once. */
export interface DependencyMap {
  readonly dependencies: DependencyGraph;
  /** Keys of the items that wait for each other, sorted; rings by their first member. */
  readonly rings: readonly (readonly string[])[];
  readonly levels: Levels;
  /** Items of one longest chain, providers first. */
  readonly longestChain: readonly number[];
  readonly implied: readonly ImpliedLink[];
  /** For each item how many others wait for it, directly or not. */
  readonly holdsUp: Float64Array;
  /** The same of what is still open. */
  readonly open: OpenWork;
  /** For each dependency, in the order of the graph. */
  readonly health: readonly HealthJudgement[];
  readonly contracts: readonly Contract[];
}

export interface DependencyPolicy {
  readonly status: StatusPolicy;
  readonly dates: DatePolicy;
  readonly thresholds: HealthThresholds;
  readonly blocked: { readonly byFlag: boolean; readonly byLinks: boolean };
  readonly today: Day;
}

export function mapDependencies(
  corpus: Corpus,
  dependencies: DependencyGraph,
  policy: DependencyPolicy,
): DependencyMap {
  const condensation = condense(dependencies.graph);
  const reached = reachability(condensation);
  const found = levels(dependencies.graph, condensation);
  const ends = Array.from(dependencies.nodes, (node) => healthEnd(corpus, node, policy));
  const contracts = contractsOf(corpus, dependencies, ends, policy);
  const open = openWork(dependencies.graph, (item) => ends[item]?.isDone === false);
  return {
    dependencies,
    rings: ringsOf(condensation).map((ring) =>
      Array.from(ring, (item) => dependencies.keys[item] ?? ''),
    ),
    levels: found,
    longestChain: longestChain(dependencies.graph, condensation, found),
    implied: impliedLinks(condensation, reached),
    holdsUp: holdsUp(condensation, reached),
    open,
    health: judgeAll(dependencies, { condensation, ends, open, contracts }, policy),
    contracts,
  };
}

interface Judged {
  readonly condensation: Condensation;
  readonly ends: readonly (HealthEnd | null)[];
  readonly open: OpenWork;
  readonly contracts: readonly Contract[];
}

function contractsOf(
  corpus: Corpus,
  { graph, providers, nodes }: DependencyGraph,
  ends: readonly (HealthEnd | null)[],
  { today, dates }: DependencyPolicy,
): readonly Contract[] {
  return Array.from(graph.targets, (consumer, row) => {
    const provider = providers[row] ?? 0;
    const [providerNode = 0, consumerNode = 0] = [nodes[provider], nodes[consumer]];
    const asks = readHalf(corpus, consumerNode, 'asks');
    const answers = readHalf(corpus, providerNode, 'answers');
    const nothingSaid = asks === null ? HIDDEN_CONTRACT : NO_CONTRACT;
    // Most dependencies have no contract.
    if ((asks?.length ?? 0) + (answers?.length ?? 0) === 0) return nothingSaid;
    const providerId = corpus.idOf(providerNode);
    const consumerId = corpus.idOf(consumerNode);
    if (providerId === null || consumerId === null) return nothingSaid;
    const isProviderDone = ends[provider]?.isDone === true;
    const both = { asks, answers, providerId, consumerId, isProviderDone };
    return contractBetween(both, { today, timeZone: dates.timeZone });
  });
}

/** Null: what the issue says is not known, since Jira did not return it or somebody spoilt it. */
function readHalf<Part extends Half>(
  corpus: Corpus,
  node: number,
  half: Part,
): Halves[Part] | null {
  const halves = corpus.halvesOf(node);
  return corpus.isKnown(node) && !halves.unreadableHalves.includes(half) ? halves[half] : null;
}

function judgeAll(
  { graph, providers }: DependencyGraph,
  { condensation: { groupOf }, ends, open, contracts }: Judged,
  policy: DependencyPolicy,
): readonly HealthJudgement[] {
  const waitsForOpen = new Uint8Array(graph.size);
  graph.targets.forEach((consumer, row) => {
    if (ends[providers[row] ?? 0]?.isDone === false) waitsForOpen[consumer] = 1;
  });
  const providerEnd = (item: number): HealthEnd | null => {
    const end = ends[item] ?? null;
    const isHeldByLink = policy.blocked.byLinks && waitsForOpen[item] === 1;
    return end !== null && isHeldByLink ? { ...end, isBlocked: true } : end;
  };
  return Array.from(graph.targets, (consumer, row) => {
    const provider = providers[row] ?? 0;
    const facts = {
      provider: providerEnd(provider),
      consumer: ends[consumer] ?? null,
      isInRing: groupOf[provider] === groupOf[consumer],
      contract: contracts[row] ?? NO_CONTRACT,
      chainItems: open.chainItems[provider] ?? 0,
    };
    return judgeHealth(facts, policy.today, policy.thresholds);
  });
}

function healthEnd(corpus: Corpus, node: number, policy: DependencyPolicy): HealthEnd | null {
  const status = corpus.statusOf(node);
  if (status === null) return null;
  const updated = corpus.updatedOf(node);
  const isBlockedByFlag = policy.blocked.byFlag && corpus.isFlagged(node);
  return {
    isDone: policy.status.isDone(status),
    isStarted: policy.status.isStarted(status),
    isBlocked: isBlockedByFlag || policy.status.isBlocked(status),
    isAssigned: corpus.assigneeOf(node) !== null,
    quietDays:
      updated === null ? null : daysBetween(policy.dates.timeZone.dayAt(updated), policy.today),
    dates: plannedDates(corpus, node, policy.dates),
  };
}
