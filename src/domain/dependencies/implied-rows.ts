import type { DependencyMap } from './dependency-map';
import { condense } from './rings';

/**
 * Which dependencies of a map are implied by others, in the order of its graph. The map names rings by
 * one member; here every link between the same two rings is told.
 */
export function impliedRows({
  dependencies,
  implied,
}: Pick<DependencyMap, 'dependencies' | 'implied'>): readonly boolean[] {
  const { groupOf } = condense(dependencies.graph);
  const pairOf = (provider: number, consumer: number): string =>
    `${String(groupOf[provider] ?? 0)} ${String(groupOf[consumer] ?? 0)}`;
  const pairs = new Set(implied.map(({ provider, consumer }) => pairOf(provider, consumer)));
  return Array.from(dependencies.graph.targets, (consumer, row) =>
    pairs.has(pairOf(dependencies.providers[row] ?? 0, consumer)),
  );
}
