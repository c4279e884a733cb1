import { DirectedGraph } from 'graphology';
import type { LinkTypeMeaning } from '../src/domain/dependencies/link-type-meaning';
import type { Corpus } from '../src/domain/work-items/corpus';
import type { WorkItem } from '../src/domain/work-items/work-item';

/** graphology's graph of the same dependencies, provider → consumer, straight from work items. */
export function graphOfItems(
  items: readonly WorkItem[],
  meaningOf: (typeName: string) => LinkTypeMeaning,
): DirectedGraph {
  const graph = new DirectedGraph();
  for (const { key, links } of items) {
    for (const { type, direction, other } of links) {
      const { waits } = meaningOf(type.name);
      if (waits === 'none' || other.key === key) continue;
      if (waits === direction) graph.mergeDirectedEdge(other.key, key);
      else graph.mergeDirectedEdge(key, other.key);
    }
  }
  return graph;
}

/** The same from a corpus. */
export function graphOfCorpus(corpus: Corpus, meanings: readonly LinkTypeMeaning[]): DirectedGraph {
  const graph = new DirectedGraph();
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    const key = corpus.keyOf(node);
    corpus.visitLinks(node, (type, direction, other) => {
      const waits = meanings[type]?.waits ?? 'none';
      if (waits === 'none' || other === node) return;
      if (waits === direction) graph.mergeDirectedEdge(corpus.keyOf(other), key);
      else graph.mergeDirectedEdge(key, corpus.keyOf(other));
    });
  }
  return graph;
}
