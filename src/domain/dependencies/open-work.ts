import { schedule } from './critical-chain';
import { filteredEdges, type Digraph } from './digraph';
import { holdsUp } from './hot-spots';
import { reachability } from './reachability';
import { condense } from './rings';

/**
 * What the dependencies look like once finished work is taken out: a finished item ends the wait, so
 * nothing runs through it. Items nobody knows the state of are not counted as open.
 */
export interface OpenWork {
  /**
   * For each item how many open items stand in the longest chain that ends with it, itself included;
   * 0 for others. A ring counts its size.
   */
  readonly chainItems: Float64Array;
  /** For each open item how many other open items wait for it, directly or not; 0 for others. */
  readonly holdsUp: Float64Array;
}

export function openWork(graph: Digraph, isOpen: (item: number) => boolean): OpenWork {
  const open = new Uint8Array(graph.size);
  for (let item = 0; item < graph.size; item += 1) open[item] = isOpen(item) ? 1 : 0;
  const waiting = filteredEdges(
    graph,
    (provider, consumer) => open[provider] === 1 && open[consumer] === 1,
  );
  const condensation = condense(waiting);
  return {
    chainItems: schedule(condensation, open).earliestFinish,
    holdsUp: holdsUp(condensation, reachability(condensation)),
  };
}
