import type {
  CustomFieldData,
  IssueTypeData,
  LinkTypeData,
  NamedData,
  StatusData,
} from '../jira/site-data';

/** What the company's Jira calls things: statuses, types, priorities, link types and fields. */

export const STATUSES = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '10001', name: 'Ready', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '10002', name: 'In Review', category: 'indeterminate' },
  { id: '10003', name: 'In Test', category: 'indeterminate' },
  { id: '10004', name: 'Waiting', category: 'indeterminate' },
  { id: '10006', name: 'Blocked', category: 'indeterminate' },
  { id: '10005', name: 'Done', category: 'done' },
] as const satisfies readonly StatusData[];

/** Through which ideas come into the portfolio; only where the company keeps one. */
export const PORTFOLIO_STATUSES = [
  { id: '10007', name: 'Funnel', category: 'new' },
  { id: '10008', name: 'Reviewing', category: 'new' },
  { id: '10009', name: 'Analysing', category: 'new' },
] as const satisfies readonly StatusData[];

export const ISSUE_TYPES = [
  { id: '10000', name: 'Initiative', hierarchyLevel: 2 },
  { id: '10001', name: 'Epic', hierarchyLevel: 1 },
  { id: '10002', name: 'Story', hierarchyLevel: 0 },
  { id: '10003', name: 'Task', hierarchyLevel: 0 },
  { id: '10004', name: 'Bug', hierarchyLevel: 0 },
  { id: '10005', name: 'Sub-task', hierarchyLevel: -1 },
  { id: '10006', name: 'Impediment', hierarchyLevel: 0 },
] as const satisfies readonly IssueTypeData[];

/** Highest first, as Jira lists them. */
export const PRIORITIES = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
] as const satisfies readonly NamedData[];

export const RESOLUTIONS = [
  { id: '10000', name: 'Done' },
  { id: '10001', name: "Won't Do" },
  { id: '10002', name: 'Duplicate' },
] as const satisfies readonly NamedData[];

/** The two dependency types point in opposite directions: only their wordings tell. */
export const LINK_TYPES = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Depends', inward: 'is depended on by', outward: 'depends on' },
  { id: '10002', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '10003', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10004', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
] as const satisfies readonly LinkTypeData[];

export type StatusName = (typeof STATUSES)[number]['name'];
export type IssueTypeName = (typeof ISSUE_TYPES)[number]['name'];
export type PriorityName = (typeof PRIORITIES)[number]['name'];
export type ResolutionName = (typeof RESOLUTIONS)[number]['name'];
export type LinkTypeName = (typeof LINK_TYPES)[number]['name'];

export const FIELD_IDS = {
  team: 'customfield_10001',
  startDate: 'customfield_10015',
  storyPoints: 'customfield_10016',
  rank: 'customfield_10019',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
} as const;

/** Some sites add an option of their own to the one that Jira comes with. */
export const FLAG_OPTIONS = [
  { id: '10019', name: 'Impediment' },
  { id: '10020', name: 'Waiting for a supplier' },
] as const satisfies readonly NamedData[];

export type FlagName = (typeof FLAG_OPTIONS)[number]['name'];

/** What the first option was called before this work time; changelogs keep the old name. */
export const FLAG_RENAMED = { name: 'Blocked', until: -144 } as const;

const SYSTEM_FIELD_TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';

export function customFields(teamOptions: readonly NamedData[]): readonly CustomFieldData[] {
  return [
    {
      id: FIELD_IDS.team,
      name: 'Team',
      schema: { type: 'option', custom: `${SYSTEM_FIELD_TYPES}:select` },
      options: teamOptions,
    },
    {
      id: FIELD_IDS.startDate,
      name: 'Start date',
      schema: { type: 'date', custom: `${SYSTEM_FIELD_TYPES}:datepicker` },
      options: [],
    },
    {
      id: FIELD_IDS.storyPoints,
      name: 'Story Points',
      schema: { type: 'number', custom: `${SYSTEM_FIELD_TYPES}:float` },
      options: [],
    },
    {
      id: FIELD_IDS.rank,
      name: 'Rank',
      schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
      options: [],
    },
    {
      id: FIELD_IDS.sprint,
      name: 'Sprint',
      schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
      options: [],
    },
    {
      id: FIELD_IDS.flagged,
      name: 'Flagged',
      schema: {
        type: 'array',
        items: 'option',
        custom: `${SYSTEM_FIELD_TYPES}:multicheckboxes`,
      },
      options: FLAG_OPTIONS,
    },
  ];
}

/** The entry of a list above with that name. */
export function named<T extends { readonly name: string }>(list: readonly T[], name: T['name']): T {
  const found = list.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}
