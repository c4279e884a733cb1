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
  const pairs: BetweenGroups[] = [];
  countPairs(names.length, numberOf, providers, graph.targets).forEach((count, pair) => {
    if (count === 0) return;
    const provider = names[Math.floor(pair / names.length)] ?? '';
    pairs.push({ provider, consumer: names[pair % names.length] ?? '', count });
  });
  return pairs.sort((a, b) => byText(a.provider, b.provider) || byText(a.consumer, b.consumer));
}

const UNKNOWN = -1;
/** Up to this many groups a full table of pairs is small; beyond, most of it would be empty. */
const GROUPS_IN_TABLE = 1000;

/** Counts by `provider group * groups + consumer group`. */
function countPairs(
  groups: number,
  numberOf: Int32Array,
  providers: Int32Array,
  consumers: Int32Array,
): Int32Array | Map<number, number> {
  const table = groups <= GROUPS_IN_TABLE ? new Int32Array(groups * groups) : null;
  const sparse = new Map<number, number>();
  for (let edge = 0; edge < consumers.length; edge += 1) {
    const provider = numberOf[providers[edge] ?? 0] ?? UNKNOWN;
    const consumer = numberOf[consumers[edge] ?? 0] ?? UNKNOWN;
    if (provider === UNKNOWN || consumer === UNKNOWN || provider === consumer) continue;
    const pair = provider * groups + consumer;
    if (table) table[pair] = (table[pair] ?? 0) + 1;
    else sparse.set(pair, (sparse.get(pair) ?? 0) + 1);
  }
  return table ?? sparse;
}

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
