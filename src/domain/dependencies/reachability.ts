import { reachBySearch } from './reach-by-search';
import { reachBySweep } from './reach-by-sweep';
import type { Condensation } from './rings';

/**
 * Who is reached from whom, answered for all groups at once: how many items wait for a group,
 * directly or not, and which edges are implied by another way round (the edges that the transitive
 * reduction drops: Aho, Garey, Ullman, SIAM J. Comput. 1972).
 */
export interface Reachability {
  /** Items reached from each group, its own not counted. */
  readonly reachedItems: Float64Array;
  /** For each edge of the condensed graph (row of `graph.targets`): 1 if implied. */
  readonly isImplied: Uint8Array;
}

/**
 * Steps a search may take before the sweep is the better bet. Real sites are many small clusters and
 * need a fraction of it; where long chains tie everything together a search would need billions.
 */
const SEARCH_STEPS_PER_EDGE = 100;

export function reachability(condensation: Condensation): Reachability {
  const steps = 10_000 + SEARCH_STEPS_PER_EDGE * condensation.graph.targets.length;
  return reachBySearch(condensation, steps) ?? reachBySweep(condensation);
}
