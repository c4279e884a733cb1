import type { Corpus } from '../work-items/corpus';
import { byText } from '../work-items/issue-key';
import type { LinkDirection } from '../work-items/work-item';
import { digraphOf, sortedRows, type Digraph } from './digraph';
import type { LinkTypeMeaning } from './link-type-meaning';

/**
 * The dependencies of a corpus: one edge for each pair (provider, consumer), whatever the number of
 * links and ends that state it. The items that take part are numbered by key, so that every list
 * made in their order is sorted and does not depend on the order of input.
 */
export interface DependencyGraph {
  /** Provider → consumer. Row i of `graph.targets` is dependency i. */
  readonly graph: Digraph;
  /** The provider of each dependency. */
  readonly providers: Int32Array;
  /** The corpus node of each item. */
  readonly nodes: Int32Array;
  readonly keys: readonly string[];
  /** The link types (numbers of the corpus) of dependency i: `types[typeStarts[i]]` up to the next. */
  readonly types: Int32Array;
  readonly typeStarts: Int32Array;
  /** Links of a dependency type from an issue to itself, dropped; keys, each once a type. */
  readonly selfLinks: readonly string[];
}

/**
 * @param meanings one for each link type of the corpus
 * @param inScope keeps a dependency if it accepts at least one end; all are kept if left out
 */
export function dependencyGraph(
  corpus: Corpus,
  meanings: readonly LinkTypeMeaning[],
  inScope: (node: number) => boolean = () => true,
): DependencyGraph {
  const links = waitingLinks(corpus, meanings, inScope);
  const { nodes, keys, numberOf } = participants(corpus, links);
  const sources = links.providers.map((node) => numberOf[node] ?? 0);
  const targets = links.consumers.map((node) => numberOf[node] ?? 0);
  const graph = digraphOf(nodes.length, { sources, targets });
  const typed = { sources, targets, types: links.types };
  return { graph, nodes, keys, ...typesOfEdges(nodes.length, typed), selfLinks: links.selfLinks };
}

interface WaitingLinks {
  readonly providers: Int32Array;
  readonly consumers: Int32Array;
  readonly types: Int32Array;
  readonly selfLinks: readonly string[];
}

function waitingLinks(
  corpus: Corpus,
  meanings: readonly LinkTypeMeaning[],
  inScope: (node: number) => boolean,
): WaitingLinks {
  const providers: number[] = [];
  const consumers: number[] = [];
  const types: number[] = [];
  const selfLinks = new Map<string, string>();
  let node = 0;
  const visit = (type: number, direction: LinkDirection, other: number): void => {
    const waits = meanings[type]?.waits ?? 'none';
    if (waits === 'none') return;
    if (other === node) {
      if (inScope(node)) selfLinks.set(`${String(node)} ${String(type)}`, corpus.keyOf(node));
      return;
    }
    if (!inScope(node) && !inScope(other)) return;
    providers.push(waits === direction ? other : node);
    consumers.push(waits === direction ? node : other);
    types.push(type);
  };
  for (; node < corpus.nodeCount; node += 1) corpus.visitLinks(node, visit);
  return {
    providers: Int32Array.from(providers),
    consumers: Int32Array.from(consumers),
    types: Int32Array.from(types),
    selfLinks: [...selfLinks.values()].sort(byText),
  };
}

function participants(
  corpus: Corpus,
  { providers, consumers }: WaitingLinks,
): { nodes: Int32Array; keys: readonly string[]; numberOf: Int32Array } {
  const numberOf = new Int32Array(corpus.nodeCount);
  for (const column of [providers, consumers]) for (const node of column) numberOf[node] = 1;
  const found: { node: number; key: string }[] = [];
  numberOf.forEach((takesPart, node) => {
    if (takesPart) found.push({ node, key: corpus.keyOf(node) });
  });
  found.sort((a, b) => byText(a.key, b.key));
  found.forEach(({ node }, number) => {
    numberOf[node] = number;
  });
  return {
    nodes: Int32Array.from(found, ({ node }) => node),
    keys: found.map(({ key }) => key),
    numberOf,
  };
}

/** Groups the rows of equal ends and lists the types of each group once, in the order of the graph. */
function typesOfEdges(
  size: number,
  links: { sources: Int32Array; targets: Int32Array; types: Int32Array },
): Pick<DependencyGraph, 'providers' | 'types' | 'typeStarts'> {
  const providers: number[] = [];
  const types: number[] = [];
  const typeStarts: number[] = [];
  let lastSource = -1;
  let lastTarget = -1;
  for (const row of sortedRows(size, links)) {
    const source = links.sources[row] ?? 0;
    const target = links.targets[row] ?? 0;
    const type = links.types[row] ?? 0;
    if (source !== lastSource || target !== lastTarget) {
      providers.push(source);
      typeStarts.push(types.length);
      types.push(type);
    } else if (!types.includes(type, typeStarts[typeStarts.length - 1])) {
      types.push(type);
    }
    lastSource = source;
    lastTarget = target;
  }
  typeStarts.push(types.length);
  return {
    providers: Int32Array.from(providers),
    types: Int32Array.from(types),
    typeStarts: Int32Array.from(typeStarts),
  };
}
