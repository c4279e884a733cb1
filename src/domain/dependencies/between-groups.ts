import { byText } from '../work-items/issue-key';
import type { DependencyGraph } from './dependency-graph';

/** How many dependencies lead from one project or team to another. */
export interface BetweenGroups {
  readonly provider: string;
  readonly consumer: string;
  readonly count: number;
}

/**
 * Counts the dependencies whose ends lie in different groups, sorted by provider, consumer.
 *
 * @param groupOf the group of an item; null where it is not known: such a dependency is not counted
 */
export function betweenGroups(
  { graph, providers }: DependencyGraph,
  groupOf: (item: number) => string | null,
): readonly BetweenGroups[] {
  const { names, numberOf } = numberGroups(graph.size, groupOf);
  const counts = new Map<number, number>();
  for (let edge = 0; edge < graph.targets.length; edge += 1) {
    const provider = numberOf[providers[edge] ?? 0] ?? UNKNOWN;
    const consumer = numberOf[graph.targets[edge] ?? 0] ?? UNKNOWN;
    if (provider === UNKNOWN || consumer === UNKNOWN || provider === consumer) continue;
    const pair = provider * names.length + consumer;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const pairs = [...counts].map(([pair, count]) => ({
    provider: names[Math.floor(pair / names.length)] ?? '',
    consumer: names[pair % names.length] ?? '',
    count,
  }));
  return pairs.sort((a, b) => byText(a.provider, b.provider) || byText(a.consumer, b.consumer));
}

const UNKNOWN = -1;

function numberGroups(
  size: number,
  groupOf: (item: number) => string | null,
): { names: readonly string[]; numberOf: Int32Array } {
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(size);
  let last: string | null = null;
  let number = UNKNOWN;
  for (let item = 0; item < size; item += 1) {
    const group = groupOf(item);
    // Items stand in the order of their keys, so most have the group of the one before.
    if (group !== last && group !== null) {
      number = numbers.get(group) ?? numbers.size;
      if (number === numbers.size) numbers.set(group, number);
    }
    last = group;
    numberOf[item] = group === null ? UNKNOWN : number;
  }
  return { names: [...numbers.keys()], numberOf };
}
