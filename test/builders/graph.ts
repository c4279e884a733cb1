import { digraphOf, type Digraph } from '../../src/domain/dependencies/digraph';

/** A graph of nodes 0 … size - 1 with the given edges. */
export function graph(size: number, edges: readonly (readonly [number, number])[]): Digraph {
  return digraphOf(size, {
    sources: Int32Array.from(edges, ([source]) => source),
    targets: Int32Array.from(edges, ([, target]) => target),
  });
}

export interface NamedGraph {
  readonly names: readonly string[];
  readonly graph: Digraph;
}

/** A graph whose nodes are the sorted names of its edges' ends. */
export function namedGraph(edges: readonly (readonly [string, string])[]): NamedGraph {
  const names = [...new Set(edges.flat())].sort();
  const pairs = edges.map(([a, b]) => [names.indexOf(a), names.indexOf(b)] as const);
  return { names, graph: graph(names.length, pairs) };
}

export function edgesOf({
  size,
  starts,
  targets,
}: Digraph): readonly (readonly [number, number])[] {
  return Array.from({ length: size }, (_, node) =>
    Array.from(
      targets.subarray(starts[node], starts[node + 1]),
      (target) => [node, target] as const,
    ),
  ).flat();
}
