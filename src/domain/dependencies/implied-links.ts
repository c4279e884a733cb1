import { edgeSources } from './digraph';
import type { Reachability } from './reachability';
import { membersOf, type Condensation } from './rings';

/** A dependency that adds nothing: its consumer waits for its provider another way round too. */
export interface ImpliedLink {
  /** Items; a ring is named by its first member. */
  readonly provider: number;
  readonly consumer: number;
}

/** In the order of provider, consumer. */
export function impliedLinks(
  condensation: Condensation,
  { isImplied }: Reachability,
): readonly ImpliedLink[] {
  const { graph } = condensation;
  const sources = edgeSources(graph);
  const firstOf = (group: number): number => membersOf(condensation, group)[0] ?? 0;
  const implied: ImpliedLink[] = [];
  graph.targets.forEach((target, edge) => {
    if (!isImplied[edge]) return;
    implied.push({ provider: firstOf(sources[edge] ?? 0), consumer: firstOf(target) });
  });
  return implied.sort((a, b) => a.provider - b.provider || a.consumer - b.consumer);
}
