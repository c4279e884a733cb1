import type { Digraph } from '../../dependencies/digraph';

/**
 * The cost of delay of each item together with all that waits for it, directly or not: an enabler with
 * no value of its own costs what it holds up. What waits in several ways counts once, and members of a
 * ring hold each other up. The unit is that of `own`.
 *
 * A search from each item: items × links, meant for the epics of a portfolio (thousands), not for
 * every issue of a site.
 *
 * @param own for each node, its own cost of delay per day or week
 * @param graph edges lead from the provider to the consumer that waits for it
 */
export function costOfDelayWithDependents(own: ArrayLike<number>, graph: Digraph): Float64Array {
  const total = new Float64Array(graph.size);
  const seenFrom = new Int32Array(graph.size).fill(-1);
  const stack = new Int32Array(graph.size);
  for (let start = 0; start < graph.size; start += 1) {
    let sum = 0;
    let depth = 0;
    stack[depth++] = start;
    seenFrom[start] = start;
    while (depth > 0) {
      const node = stack[--depth] ?? 0;
      sum += own[node] ?? 0;
      for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
        const next = graph.targets[at] ?? 0;
        if (seenFrom[next] === start) continue;
        seenFrom[next] = start;
        stack[depth++] = next;
      }
    }
    total[start] = sum;
  }
  return total;
}
