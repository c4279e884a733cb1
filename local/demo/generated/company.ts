import type { ProjectData } from '../../jira/site-data';
import { chanceOf } from '../chance';
import { LEGAL_GROUP, LEGAL_PEOPLE, membersOfTeam } from '../people';
import { workflowOf } from '../projects';
import { TEAMS, type TeamFlavour } from '../teams';
import { ISSUE_TYPES, named, STATUSES, type IssueTypeName } from '../vocabulary';
import type { WorkClock } from '../work-clock';

/** Who works in a generated company: clusters of projects with two teams each, and LEGAL. */

const CLUSTERS = [
  { name: 'Checkout', code: 'CHK' },
  { name: 'Catalogue', code: 'CAT' },
  { name: 'Payments', code: 'PAY' },
  { name: 'Delivery', code: 'DEL' },
  { name: 'Returns', code: 'RET' },
  { name: 'Loyalty', code: 'LOY' },
  { name: 'Search', code: 'SRC' },
  { name: 'Pricing', code: 'PRI' },
  { name: 'Warehouse', code: 'WAR' },
  { name: 'Stores', code: 'STO' },
  { name: 'Marketing', code: 'MAR' },
  { name: 'Customer Care', code: 'CAR' },
  { name: 'Billing', code: 'BIL' },
  { name: 'Identity', code: 'IDE' },
  { name: 'Suppliers', code: 'SUP' },
  { name: 'Marketplace', code: 'MKT' },
  { name: 'Finance', code: 'FIN' },
  { name: 'Reporting', code: 'REP' },
  { name: 'Forecasting', code: 'FOR' },
  { name: 'Gardening', code: 'GAR' },
  { name: 'Kitchens', code: 'KIT' },
  { name: 'Furniture', code: 'FUR' },
  { name: 'Gift Cards', code: 'GIF' },
  { name: 'Business Customers', code: 'BUS' },
  { name: 'Workplace', code: 'WRK' },
] as const;

const KINDS: readonly {
  readonly name: string;
  readonly letter: string;
  readonly flavour: TeamFlavour;
}[] = [
  { name: 'Web', letter: 'W', flavour: 'interface' },
  { name: 'Services', letter: 'S', flavour: 'service' },
  { name: 'Platform', letter: 'P', flavour: 'platform' },
  { name: 'Data', letter: 'D', flavour: 'data' },
  { name: 'Mobile', letter: 'M', flavour: 'interface' },
  { name: 'Interfaces', letter: 'I', flavour: 'service' },
  { name: 'Operations', letter: 'O', flavour: 'platform' },
  { name: 'Insights', letter: 'N', flavour: 'data' },
];

const TEAM_WORDS = ['Amber', 'Cobalt'];
const ISSUES_PER_PROJECT = 250;
const FEWEST_PROJECTS = 3;
export const MOST_PROJECTS = CLUSTERS.length * KINDS.length;

export interface GeneratedTeam {
  /** Counted over the whole company, from 0. */
  readonly number: number;
  readonly name: string;
  readonly members: readonly string[];
}

export interface GeneratedProject {
  /** Counted from 0. */
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly cluster: number;
  readonly flavour: TeamFlavour | 'legal';
  readonly teams: readonly GeneratedTeam[];
}

/** The last project is LEGAL, which only its own group may browse. */
export function planProjects(issues: number): readonly GeneratedProject[] {
  const wanted = Math.round(issues / ISSUES_PER_PROJECT);
  const count = Math.min(MOST_PROJECTS, Math.max(FEWEST_PROJECTS, wanted));
  const open = Array.from({ length: count - 1 }, (_, number) => openProject(number));
  const legalTeam = { number: 2 * open.length, name: 'Legal', members: LEGAL_PEOPLE };
  return [
    ...open,
    {
      number: open.length,
      key: 'LEGAL',
      name: 'Legal and Privacy',
      cluster: 0,
      flavour: 'legal',
      teams: [legalTeam],
    },
  ];
}

function openProject(number: number): GeneratedProject {
  const cluster = Math.floor(number / KINDS.length);
  const { name, code } = entry(CLUSTERS, cluster);
  const kind = entry(KINDS, number % KINDS.length);
  const projectName = `${name} ${kind.name}`;
  return {
    number,
    key: `${code}${kind.letter}`,
    name: projectName,
    cluster,
    flavour: kind.flavour,
    teams: TEAM_WORDS.map((word, position) => {
      const team = number * TEAM_WORDS.length + position;
      const members = membersOfTeam(team % TEAMS.length);
      return { number: team, name: `${projectName} ${word}`, members };
    }),
  };
}

const DELIVERY_TYPES: readonly IssueTypeName[] = ['Epic', 'Story', 'Task', 'Bug'];
const LEGAL_TYPES: readonly IssueTypeName[] = ['Epic', 'Task'];

/** A version every 30 working days: the last one, the next one and two more. */
export const VERSIONS = [-1, 0, 1, 2] as const;

export function versionDay(version: number): number {
  return 30 * version + 12;
}

export function versionIdOf({ number }: GeneratedProject, version: number): string {
  return String(10_000 + number * 10 + version + 1);
}

export function projectIdOf({ number }: GeneratedProject): string {
  return String(10_001 + number);
}

export function componentIdOf({ number }: GeneratedTeam): string {
  return String(10_000 + number);
}

export function projectData(project: GeneratedProject, clock: WorkClock): ProjectData {
  const isLegal = project.flavour === 'legal';
  const cluster = entry(CLUSTERS, project.cluster);
  const chance = chanceOf(`versions of ${project.key}`);
  const major = chance.whole(1, 12);
  return {
    id: projectIdOf(project),
    key: project.key,
    name: project.name,
    leadAccountId: project.teams[0]?.members[0] ?? '',
    category: isLegal
      ? null
      : { id: String(10_000 + project.cluster), name: `${cluster.name} Train` },
    browseGroups: isLegal ? [LEGAL_GROUP] : null,
    editGroups: null,
    securityLevels: [],
    components: project.teams.map((team) => ({ id: componentIdOf(team), name: team.name })),
    versions: VERSIONS.map((version) => ({
      id: versionIdOf(project, version),
      name: `${project.key} ${String(major)}.${String(version + 7)}`,
      isReleased: version < 0,
      isArchived: false,
      startDate: clock.day(versionDay(version - 1) + 1),
      releaseDate: clock.day(versionDay(version)),
    })),
    statusIds: workflowOf(isLegal ? 'LEGAL' : 'OPS').map((name) => named(STATUSES, name).id),
    issueTypeIds: (isLegal ? LEGAL_TYPES : DELIVERY_TYPES).map(
      (name) => named(ISSUE_TYPES, name).id,
    ),
    hasFlagOnScreen: true,
  };
}

function entry<T>(list: readonly T[], position: number): T {
  const found = list[position];
  if (found === undefined) throw new RangeError(`there is no entry ${String(position)}`);
  return found;
}
