import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { digraphOf } from '../src/domain/dependencies/digraph';
import { condense } from '../src/domain/dependencies/rings';

/** Whether the search for rings gets through one chain of this many issues on the default stack. */
export interface DeepChain {
  readonly issues: number;
  readonly oursWorks: boolean;
  readonly graphologyWorks: boolean;
}

export function tryDeepChain(issues: number): DeepChain {
  const sources = Int32Array.from({ length: issues - 1 }, (_, item) => item);
  const targets = sources.map((item) => item + 1);
  const graphology = new DirectedGraph();
  for (const item of sources) graphology.mergeDirectedEdge(String(item), String(item + 1));
  return {
    issues,
    oursWorks: works(() => condense(digraphOf(issues, { sources, targets })).graph.size === issues),
    graphologyWorks: works(() => stronglyConnectedComponents(graphology).length === issues),
  };
}

function works(run: () => boolean): boolean {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) return false; // Maximum call stack size exceeded.
    throw error;
  }
}
