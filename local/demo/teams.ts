import type { NamedData } from '../jira/site-data';
import { LEGAL_PEOPLE, membersOfTeam, PORTFOLIO_PEOPLE } from './people';

/** Three release trains with four teams each. A train is its projects' category in Jira. */

export const TRAINS = [
  { id: '10000', name: 'Customer Train' },
  { id: '10001', name: 'Commerce Train' },
  { id: '10002', name: 'Platform Train' },
] as const satisfies readonly NamedData[];

export type TrainName = (typeof TRAINS)[number]['name'];

/** What a team builds, which decides how its work sounds. */
export type TeamFlavour = 'interface' | 'service' | 'platform' | 'data';

interface Team {
  readonly name: string;
  readonly project: string;
  readonly train: TrainName;
  readonly flavour: TeamFlavour;
}

export const TEAMS = [
  { name: 'Storefront', project: 'SHOP', train: 'Customer Train', flavour: 'interface' },
  { name: 'Checkout', project: 'SHOP', train: 'Customer Train', flavour: 'interface' },
  { name: 'Discovery', project: 'SHOP', train: 'Customer Train', flavour: 'interface' },
  { name: 'Mobile App', project: 'MOB', train: 'Customer Train', flavour: 'interface' },
  { name: 'Payments', project: 'PAY', train: 'Commerce Train', flavour: 'service' },
  { name: 'Billing', project: 'PAY', train: 'Commerce Train', flavour: 'service' },
  { name: 'Catalogue', project: 'CORE', train: 'Commerce Train', flavour: 'service' },
  { name: 'Orders', project: 'CORE', train: 'Commerce Train', flavour: 'service' },
  { name: 'Cloud Platform', project: 'OPS', train: 'Platform Train', flavour: 'platform' },
  { name: 'Reliability', project: 'OPS', train: 'Platform Train', flavour: 'platform' },
  { name: 'Data Engineering', project: 'DATA', train: 'Platform Train', flavour: 'data' },
  { name: 'Insights', project: 'DATA', train: 'Platform Train', flavour: 'data' },
] as const satisfies readonly Team[];

export type TeamName = (typeof TEAMS)[number]['name'];

/** One option of the field Team for each team. */
export const TEAM_OPTIONS: readonly NamedData[] = TEAMS.map(({ name }, position) => ({
  id: String(10_100 + position),
  name,
}));

export function teamNumber(name: TeamName): number {
  return TEAMS.findIndex((team) => team.name === name);
}

export function teamNamed(name: TeamName): (typeof TEAMS)[number] {
  const team = TEAMS[teamNumber(name)];
  if (team === undefined) throw new Error(`there is no team ${name}`);
  return team;
}

/** Who works on an issue: its team or, in projects without teams, those who look after the project. */
export function peopleFor(team: TeamName | null, project: string): readonly string[] {
  if (team !== null) return membersOfTeam(teamNumber(team));
  return project === 'LEGAL' ? LEGAL_PEOPLE : PORTFOLIO_PEOPLE;
}
