import { NO_FILTER, type RowFilter } from '../row-filter';

/** The filter that leaves exactly the open dependencies of other teams on one. */
export function filterOfSpot(team: string, areProjects: boolean): RowFilter {
  const open = { ...NO_FILTER, isOpenOnly: true };
  if (areProjects) return { ...open, provider: team, isCrossOnly: true };
  // Who is in no known team is no other team.
  return { ...open, providerIn: { level: 'team', name: team }, crossing: 'team', hasTeams: true };
}
