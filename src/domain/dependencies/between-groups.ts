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
  const groups = Array.from({ length: graph.size }, (_, item) => groupOf(item));
  const counts = new Map<string, Map<string, number>>();
  graph.targets.forEach((target, edge) => {
    const provider = groups[providers[edge] ?? 0] ?? null;
    const consumer = groups[target] ?? null;
    if (provider === null || consumer === null || provider === consumer) return;
    const row = counts.get(provider) ?? new Map<string, number>();
    row.set(consumer, (row.get(consumer) ?? 0) + 1);
    counts.set(provider, row);
  });
  const pairs = [...counts].flatMap(([provider, row]) =>
    [...row].map(([consumer, count]) => ({ provider, consumer, count })),
  );
  return pairs.sort((a, b) => byText(a.provider, b.provider) || byText(a.consumer, b.consumer));
}
