/**
 * A directed graph in compressed rows: the successors of node n are
 * `targets[starts[n]] … targets[starts[n + 1] - 1]`, ascending. In a dependency graph an edge leads
 * from the provider to the consumer that waits for it.
 */
export interface Digraph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** Edges as two columns of equal length; row i is the edge `sources[i]` → `targets[i]`. */
export interface EdgeColumns {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** Sorts the edges by source, then target, and drops repeated ones. Linear in nodes and edges. */
export function digraphOf(size: number, edges: EdgeColumns): Digraph {
  const order = sortedRows(size, edges);
  const starts = new Int32Array(size + 1);
  const targets = new Int32Array(order.length);
  let used = 0;
  let lastSource = -1;
  let lastTarget = -1;
  for (const row of order) {
    const source = edges.sources[row] ?? 0;
    const target = edges.targets[row] ?? 0;
    if (source === lastSource && target === lastTarget) continue;
    targets[used++] = target;
    starts[source + 1] = used;
    lastSource = source;
    lastTarget = target;
  }
  for (let node = 1; node <= size; node += 1) {
    starts[node] = Math.max(starts[node] ?? 0, starts[node - 1] ?? 0);
  }
  return { size, starts, targets: targets.slice(0, used) };
}

/** The row numbers of the edges in the order source, target (two passes of a counting sort). */
export function sortedRows(size: number, edges: EdgeColumns): Int32Array {
  const rows = new Int32Array(edges.sources.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return countingSort(size, countingSort(size, rows, edges.targets), edges.sources);
}

function countingSort(size: number, rows: Int32Array, keys: Int32Array): Int32Array {
  const next = new Int32Array(size + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key <= size; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const key = keys[row] ?? 0;
    const at = next[key] ?? 0;
    next[key] = at + 1;
    sorted[at] = row;
  }
  return sorted;
}

/** The source of every edge, in the order of `graph.targets`. */
export function edgeSources(graph: Digraph): Int32Array {
  const sources = new Int32Array(graph.targets.length);
  for (let node = 0; node < graph.size; node += 1) {
    sources.fill(node, graph.starts[node], graph.starts[node + 1]);
  }
  return sources;
}

/** The graph of the same nodes with only the edges that `keep` accepts. */
export function filteredEdges(
  graph: Digraph,
  keep: (source: number, target: number) => boolean,
): Digraph {
  const sources = edgeSources(graph);
  const rows = new Int32Array(graph.targets.length);
  let kept = 0;
  graph.targets.forEach((target, row) => {
    if (keep(sources[row] ?? 0, target)) rows[kept++] = row;
  });
  const chosen = rows.subarray(0, kept);
  return digraphOf(graph.size, {
    sources: Int32Array.from(chosen, (row) => sources[row] ?? 0),
    targets: Int32Array.from(chosen, (row) => graph.targets[row] ?? 0),
  });
}
