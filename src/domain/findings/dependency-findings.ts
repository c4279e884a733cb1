import type { DependencyMap } from '../dependencies/dependency-map';
import type { Corpus } from '../work-items/corpus';
import type { FindingCollector } from './finding';

/**
 * What the links contradict: an item that waits for itself, and a consumer that is done although its
 * provider is known not to be.
 */
export function collectDependencyFindings(
  corpus: Corpus,
  { dependencies, health }: DependencyMap,
  collector: FindingCollector,
): void {
  for (const key of dependencies.selfLinks) collector.add('self-link', key);
  dependencies.graph.targets.forEach((consumer, row) => {
    const provider = dependencies.nodes[dependencies.providers[row] ?? 0] ?? 0;
    if (health[row]?.reasons[0] !== 'consumer-done' || !corpus.isKnown(provider)) return;
    collector.add('consumer-done', dependencies.keys[consumer] ?? '');
  });
}
