import { byText } from '../work-items/issue-key';
import type { DependencyMap } from './dependency-map';
import { digraphOf, type Digraph } from './digraph';

/** What other teams wait for one team for. Open dependencies only. */
export interface TeamHotSpot {
  readonly team: string;
  /** Dependencies from one of its items to one of another team. */
  readonly dependencies: number;
  /** Of these, those in conflict and at risk. */
  readonly inConflict: number;
  readonly atRisk: number;
  /** Items of other teams that wait for one of its items, directly or not, each once. */
  readonly heldUp: number;
}

/**
 * The teams that others wait for, those first that hold up most items, then those with most
 * dependencies, then by name. An end whose team is not known belongs to no team, nor to another one.
 *
 * @param teamOf the team of an item of the map
 */
export function hotSpotsByTeam(
  { dependencies, health }: DependencyMap,
  teamOf: (item: number) => string | null,
): readonly TeamHotSpot[] {
  const { graph, providers } = dependencies;
  const teams = Array.from({ length: graph.size }, (_, item) => teamOf(item));
  const counts = new Map<string, Omit<TeamHotSpot, 'heldUp'>>();
  graph.targets.forEach((consumer, row) => {
    const judged = health[row]?.health;
    const team = teams[providers[row] ?? 0] ?? null;
    const other = teams[consumer] ?? null;
    if (judged === 'done' || team === null || other === null || team === other) return;
    const sofar = counts.get(team);
    counts.set(team, {
      team,
      dependencies: (sofar?.dependencies ?? 0) + 1,
      inConflict: (sofar?.inConflict ?? 0) + Number(judged === 'inConflict'),
      atRisk: (sofar?.atRisk ?? 0) + Number(judged === 'atRisk'),
    });
  });
  const heldUpBy = heldUpCounter(openPart(dependencies, health), teams);
  return [...counts.values()]
    .map((count) => ({ ...count, heldUp: heldUpBy(count.team) }))
    .sort(
      (a, b) => b.heldUp - a.heldUp || b.dependencies - a.dependencies || byText(a.team, b.team),
    );
}

function openPart(
  { graph, providers }: DependencyMap['dependencies'],
  health: DependencyMap['health'],
): Digraph {
  const isOpen = (_: number, row: number): boolean => health[row]?.health !== 'done';
  return digraphOf(graph.size, {
    sources: providers.filter(isOpen),
    targets: graph.targets.filter(isOpen),
  });
}

/** One search from all items of a team at once, so that an item reached twice counts once. */
function heldUpCounter(
  { starts, targets }: Digraph,
  teams: readonly (string | null)[],
): (team: string) => number {
  const itemsOf = new Map<string, number[]>();
  teams.forEach((team, item) => {
    if (team === null) return;
    const items = itemsOf.get(team);
    if (items === undefined) itemsOf.set(team, [item]);
    else items.push(item);
  });
  return (team) => {
    const reached = new Set(itemsOf.get(team));
    let heldUp = 0;
    for (const item of reached) {
      // A set visits what is added to it on the way.
      for (let at = starts[item] ?? 0; at < (starts[item + 1] ?? 0); at += 1) {
        const next = targets[at] ?? 0;
        if (reached.has(next)) continue;
        reached.add(next);
        const other = teams[next] ?? null;
        if (other !== null && other !== team) heldUp += 1;
      }
    }
    return heldUp;
  };
}
