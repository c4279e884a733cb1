import { addDays, type Day } from '../calendar/day';
import { workingDay, type WorkCalendar } from '../calendar/work-calendar';
import { workingDaysBetween } from '../calendar/working-days';
import type { StatusPolicy } from '../flow/status-policy';
import { byText } from '../work-items/issue-key';
import type { Corpus } from '../work-items/corpus';
import { schedule } from './critical-chain';
import type { DependencyGraph } from './dependency-graph';
import { digraphOf, type Digraph } from './digraph';
import {
  remainingDuration,
  type DurationPolicy,
  type RemainingDuration,
} from './remaining-duration';
import { condense } from './rings';
import { scheduleDates, type ScheduleDates } from './schedule-dates';

export interface ChainTarget {
  /** Corpus nodes of the items that have to be finished; done ones are left out. */
  readonly nodes: readonly number[];
  /** The day by which they should be; null: as early as they can. */
  readonly by: Day | null;
}

export interface ChainPolicy extends DurationPolicy {
  readonly status: StatusPolicy;
}

/** What has to happen before a target is reached. Definition: docs/figures.md, "Critical chain". */
export interface CriticalChain {
  /** The items that decide the end, providers first; the members of a ring stand together. */
  readonly chain: readonly ChainItem[];
  /** Every open item the target waits for, itself included, by earliest start, then key. */
  readonly items: readonly ChainItem[];
  /** Working days until the end. */
  readonly workingDays: number;
  /** The earliest day by whose end all can be finished; null: nothing is left to do. */
  readonly finish: Day | null;
  readonly by: Day | null;
  /** How many of the items have a guessed duration. */
  readonly guesses: number;
}

export interface ChainItem {
  readonly node: number;
  readonly key: string;
  readonly isTarget: boolean;
  readonly duration: RemainingDuration;
  /** Null where the calendar has too few working days. */
  readonly dates: ScheduleDates | null;
  /** Working days the item may slip before the target does; negative where it is late already. */
  readonly slack: number;
}

/**
 * @param dependencies of everything read, whatever part is looked at: the chain may leave the part
 */
export function criticalChainTo(
  corpus: Corpus,
  dependencies: DependencyGraph,
  target: ChainTarget,
  policy: ChainPolicy,
): CriticalChain {
  const plan = openPlan(corpus, dependencies, target, policy);
  const durations = plan.nodes.map((node, item) =>
    remainingDuration(corpus, node, plan.providersOf(item), policy),
  );
  const deadline =
    target.by === null ? undefined : timeOf(policy.calendar, policy.today, target.by);
  const times = schedule(
    condense(plan.graph),
    durations.map(({ days }) => days),
    deadline,
  );
  const targets = new Set(target.nodes);
  const items = plan.nodes.flatMap((node, item) => {
    const duration = durations[item];
    if (duration === undefined) return [];
    const dates = scheduleDates(times, item, policy.today, policy.calendar);
    const slack = times.slack[item] ?? 0;
    const isTarget = targets.has(node);
    return [{ node, key: corpus.keyOf(node), isTarget, duration, dates, slack }];
  });
  const startOf = (item: number): number => times.earliestStart[item] ?? 0;
  const order = items.map((_, item) => item).sort((a, b) => startOf(a) - startOf(b) || a - b);
  return {
    chain: times.chain.flatMap((item) => items[item] ?? []),
    items: order.flatMap((item) => items[item] ?? []),
    workingDays: times.duration,
    finish:
      items.length === 0
        ? null
        : workingDay(policy.calendar, policy.today, Math.max(0, times.duration - 1)),
    by: target.by,
    guesses: durations.filter(({ basis }) => basis !== 'planned').length,
  };
}

/** The end of a day as a time of the schedule: how many working days there are from today until then. */
function timeOf(calendar: WorkCalendar, today: Day, day: Day): number {
  return day >= today
    ? workingDaysBetween(calendar, today, day)
    : -workingDaysBetween(calendar, addDays(day, 1), addDays(today, -1));
}

interface OpenPlan {
  /** Corpus nodes, by key. */
  readonly nodes: readonly number[];
  readonly graph: Digraph;
  /** Nodes that an item waits for. */
  readonly providersOf: (item: number) => readonly number[];
}

/** The open targets, what they wait for, all the way back, and the waits between these. */
function openPlan(
  corpus: Corpus,
  dependencies: DependencyGraph,
  target: ChainTarget,
  { status }: ChainPolicy,
): OpenPlan {
  // What nobody knows the state of may still hold the target up.
  const isOpen = (node: number): boolean => {
    const present = corpus.statusOf(node);
    return present === null || !status.isDone(present);
  };
  const providersOfNode = openProviders(dependencies, isOpen);
  const wanted = new Set(target.nodes.filter(isOpen));
  for (const node of wanted) {
    // A set visits what is added to it on the way.
    for (const provider of providersOfNode(node)) wanted.add(provider);
  }
  const nodes = [...wanted].sort((a, b) => byText(corpus.keyOf(a), corpus.keyOf(b)));
  const itemOfNode = new Map(nodes.map((node, item) => [node, item]));
  const edges = nodes.flatMap((node, consumer) =>
    providersOfNode(node).map((provider) => ({
      source: itemOfNode.get(provider) ?? consumer,
      target: consumer,
    })),
  );
  const graph = digraphOf(nodes.length, {
    sources: Int32Array.from(edges, (edge) => edge.source),
    targets: Int32Array.from(edges, (edge) => edge.target),
  });
  return { nodes, graph, providersOf: (item) => providersOfNode(nodes[item] ?? -1) };
}

function openProviders(
  { graph, providers, nodes }: DependencyGraph,
  isOpen: (node: number) => boolean,
): (node: number) => readonly number[] {
  const found = new Map<number, number[]>();
  graph.targets.forEach((consumer, row) => {
    const provider = nodes[providers[row] ?? 0] ?? 0;
    if (!isOpen(provider)) return;
    const node = nodes[consumer] ?? 0;
    const list = found.get(node);
    if (list === undefined) found.set(node, [provider]);
    else list.push(provider);
  });
  return (node) => found.get(node) ?? [];
}
