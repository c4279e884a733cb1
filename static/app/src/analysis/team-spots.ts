import {
  hotSpotsByTeam,
  type TeamHotSpot,
} from '../../../../src/domain/dependencies/hot-spots-by-team';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';

export interface TeamSpots {
  readonly spots: readonly TeamHotSpot[];
  /** Whether the teams are the projects: then they are no level of their own. */
  readonly areProjects: boolean;
}

const MOST_TEAMS = 15;

export function teamSpots({ map, teamOf }: Pick<Portfolio, 'map' | 'teamOf'>): TeamSpots {
  const { nodes, keys } = map.dependencies;
  const teamOfItem = (item: number): string | null => teamOf(nodes[item] ?? 0);
  return {
    spots: hotSpotsByTeam(map, teamOfItem).slice(0, MOST_TEAMS),
    areProjects: keys.every((key, item) => teamOfItem(item) === projectOfKey(key)),
  };
}
