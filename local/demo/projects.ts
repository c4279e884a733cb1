import type { NamedData, ProjectData, VersionData } from '../jira/site-data';
import {
  ADMIN,
  LEGAL_GROUP,
  LEGAL_PEOPLE,
  PAYMENTS_GROUP,
  PORTFOLIO_GROUP,
  PORTFOLIO_PEOPLE,
} from './people';
import { peopleFor, TEAMS, TRAINS, type TrainName } from './teams';
import { ISSUE_TYPES, named, STATUSES, type IssueTypeName, type StatusName } from './vocabulary';
import type { WorkClock } from './work-clock';

/** Eight projects: six of the trains, the restricted LEGAL, and ORG for the company as a whole. */

interface ProjectPlan {
  readonly key: string;
  readonly name: string;
  readonly train: TrainName | null;
  /** Number before the point of its versions; null: it has none. */
  readonly majorVersion: number | null;
}

const PROJECTS = [
  { key: 'SHOP', name: 'Online Shop', train: 'Customer Train', majorVersion: 4 },
  { key: 'MOB', name: 'Mobile App', train: 'Customer Train', majorVersion: 7 },
  { key: 'PAY', name: 'Payments and Billing', train: 'Commerce Train', majorVersion: 3 },
  { key: 'CORE', name: 'Core Services', train: 'Commerce Train', majorVersion: 11 },
  { key: 'OPS', name: 'Platform Operations', train: 'Platform Train', majorVersion: 2 },
  { key: 'DATA', name: 'Data and Insights', train: 'Platform Train', majorVersion: 5 },
  { key: 'LEGAL', name: 'Legal and Privacy', train: null, majorVersion: null },
  { key: 'ORG', name: 'Organisation and Portfolio', train: null, majorVersion: null },
] as const satisfies readonly ProjectPlan[];

export type ProjectKey = (typeof PROJECTS)[number]['key'];

const COMPANY_WIDE: NamedData = { id: '10003', name: 'Company' };
const DELIVERY_TYPES: readonly IssueTypeName[] = ['Epic', 'Story', 'Task', 'Bug', 'Sub-task'];
const ISSUE_TYPES_OF: Readonly<Partial<Record<ProjectKey, readonly IssueTypeName[]>>> = {
  LEGAL: ['Epic', 'Task', 'Sub-task'],
  ORG: ['Initiative', 'Task', 'Impediment'],
};
const LEGAL_COMPONENTS = ['Contracts', 'Privacy'];

/** The only security level: one issue of PAY has it. */
export const SECURITY_LEVEL = {
  id: '10200',
  name: 'Payments and management',
  groups: [PAYMENTS_GROUP, PORTFOLIO_GROUP],
} as const;

/** The way of work through a project, in board order. */
export function workflowOf(project: ProjectKey): readonly StatusName[] {
  if (project === 'LEGAL' || project === 'ORG') {
    return ['To Do', 'In Progress', 'Waiting', 'Done'];
  }
  // Operations has a column for what is blocked; the others only flag it.
  const isBlockedShown = project === 'OPS';
  return [
    ...(['To Do', 'Ready', 'In Progress', 'In Review', 'In Test'] as const),
    ...(isBlockedShown ? (['Blocked'] as const) : []),
    'Done',
  ];
}

export function projectId(key: ProjectKey): string {
  return String(10_000 + numberOf(key));
}

/** A version every 30 working days; number 0 is the next one, -1 the last one. */
export const VERSION_NUMBERS = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3] as const;
export const LAST_VERSION = 3;

/** CORE should have released this one and has not. */
export const OVERDUE_VERSION = { project: 'CORE', version: -1 } as const;

export function versionRelease(version: number): number {
  return 30 * version + 12;
}

export function versionId(project: ProjectKey, version: number): string {
  return String(10_000 + numberOf(project) * 100 + version + 20);
}

export function versionName(project: ProjectKey, version: number): string {
  const major = PROJECTS[numberOf(project)]?.majorVersion ?? null;
  if (major === null) throw new Error(`${project} has no versions`);
  return `${project} ${String(major)}.${String(version + 14)}`;
}

export function projects(clock: WorkClock): readonly ProjectData[] {
  return PROJECTS.map(({ key, name, train, majorVersion }) => ({
    id: projectId(key),
    key,
    name,
    leadAccountId: leadOf(key),
    category: train === null ? COMPANY_WIDE : named(TRAINS, train),
    browseGroups: key === 'LEGAL' ? [LEGAL_GROUP] : null,
    editGroups: null,
    securityLevels: key === 'PAY' ? [SECURITY_LEVEL] : [],
    components: componentNames(key).map((component) => ({
      id: componentId(key, component),
      name: component,
    })),
    versions: majorVersion === null ? [] : VERSION_NUMBERS.map((v) => versionOf(key, v, clock)),
    statusIds: workflowOf(key).map((status) => named(STATUSES, status).id),
    issueTypeIds: (ISSUE_TYPES_OF[key] ?? DELIVERY_TYPES).map(
      (type) => named(ISSUE_TYPES, type).id,
    ),
    // One project whose screen lacks the field, as happens on real sites.
    hasFlagOnScreen: key !== 'MOB',
    // One whose permission scheme keeps apps out, so that what the app does by itself ends there.
    ...(key === 'LEGAL' ? { appAccess: 'none' as const } : {}),
  }));
}

/** Components are teams; LEGAL has subjects and ORG the trains. */
export function componentNames(key: ProjectKey): readonly string[] {
  if (key === 'LEGAL') return LEGAL_COMPONENTS;
  if (key === 'ORG') return TRAINS.map((train) => train.name);
  return TEAMS.filter((team) => team.project === key).map((team) => team.name);
}

export function componentId(key: ProjectKey, name: string): string {
  const position = componentNames(key).indexOf(name);
  if (position < 0) throw new Error(`${key} has no component ${name}`);
  return String(10_000 + numberOf(key) * 10 + position);
}

function versionOf(key: ProjectKey, version: number, clock: WorkClock): VersionData {
  const isOverdue = key === OVERDUE_VERSION.project && version === OVERDUE_VERSION.version;
  return {
    id: versionId(key, version),
    name: versionName(key, version),
    isReleased: versionRelease(version) < 0 && !isOverdue,
    isArchived: version === VERSION_NUMBERS[0],
    startDate: clock.day(versionRelease(version - 1) + 1),
    releaseDate: clock.day(versionRelease(version)),
  };
}

function leadOf(key: ProjectKey): string {
  if (key === 'OPS') return ADMIN;
  const people =
    key === 'LEGAL'
      ? LEGAL_PEOPLE
      : key === 'ORG'
        ? PORTFOLIO_PEOPLE
        : peopleFor(TEAMS.find((team) => team.project === key)?.name ?? null, key);
  return people[0] ?? ADMIN;
}

function numberOf(key: ProjectKey): number {
  return PROJECTS.findIndex((project) => project.key === key);
}
