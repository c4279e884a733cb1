import type { HistoryItemData, NamedData } from '../jira/site-data';
import { incrementLabel } from './increments';
import type { Step } from './issue-plan';
import { PEOPLE } from './people';
import type { NumberedPlan } from './plans/company-plan';
import { versionId, versionName } from './projects';
import { sprintId, sprintName } from './sprints';
import {
  FIELD_IDS,
  FLAG_OPTIONS,
  FLAG_RENAMED,
  named,
  RESOLUTIONS,
  STATUSES,
  type FlagName,
  type ResolutionName,
  type StatusName,
} from './vocabulary';
import type { WorkClock } from './work-clock';

/** What can change in an issue, and how Jira's changelog tells each change. */

export interface IssueState {
  readonly status: StatusName;
  readonly resolution: ResolutionName | null;
  readonly resolved: string | null;
  /** The options of the flag that are set. */
  readonly flags: readonly FlagName[];
  readonly due: string | null;
  readonly assignee: string | null;
  readonly sprints: readonly number[];
  readonly versions: readonly number[];
  readonly labels: readonly string[];
  readonly points: number | null;
}

export const INITIAL_STATE: IssueState = {
  status: 'To Do',
  resolution: null,
  resolved: null,
  flags: [],
  due: null,
  assignee: null,
  sprints: [],
  versions: [],
  labels: [],
  points: null,
};

interface AppliedStep {
  readonly state: IssueState;
  /** Empty where nothing changed: Jira writes no entry then. */
  readonly items: readonly HistoryItemData[];
}

export function applyStep(
  state: IssueState,
  step: Step,
  plan: NumberedPlan,
  clock: WorkClock,
): AppliedStep {
  switch (step.kind) {
    case 'status':
      return moved(state, step, clock);
    case 'flag':
      return flagged(state, step);
    case 'due': {
      const due = step.to === null ? null : clock.day(step.to);
      if (due === state.due) return unchanged(state);
      return { state: { ...state, due }, items: [dueItem(state.due, due)] };
    }
    case 'assignee': {
      if (step.to === state.assignee) return unchanged(state);
      const item = jiraItem('assignee', 'assignee', person(state.assignee), person(step.to));
      return { state: { ...state, assignee: step.to }, items: [item] };
    }
    case 'sprints':
      return planned(state, step.to, plan);
    case 'version':
      return versioned(state, step.added, step.removed, plan);
    case 'increment':
      return labelled(state, step.to === null ? null : incrementLabel(clock, step.to));
    case 'points': {
      const from = state.points === null ? null : String(state.points);
      const item = customItem(
        'Story Points',
        FIELD_IDS.storyPoints,
        [null, from],
        [null, String(step.to)],
      );
      return { state: { ...state, points: step.to }, items: [item] };
    }
    case 'link': {
      const told: Value = [step.other, `This issue ${step.wording} ${step.other}`];
      const [before, after] = step.isAdded ? [NONE, told] : [told, NONE];
      const item = jiraItem('Link', null, before, after);
      return { state, items: [item] };
    }
    case 'comment':
      return unchanged(state);
  }
}

/** A value in the changelog: its id and its text. */
type Value = readonly [id: string | null, text: string | null];

const NONE: Value = [null, null];
/** How custom fields write a value that was taken away. */
const EMPTIED: Value = ['', ''];

function unchanged(state: IssueState): AppliedStep {
  return { state, items: [] };
}

function moved(
  state: IssueState,
  { to, resolution = 'Done', at }: Extract<Step, { kind: 'status' }>,
  clock: WorkClock,
): AppliedStep {
  if (to === state.status) return unchanged(state);
  const from = state.resolution;
  const given = to === 'Done' ? resolution : null;
  const items = [jiraItem('status', 'status', status(state.status), status(to))];
  if (given !== from) {
    items.unshift(jiraItem('resolution', 'resolution', resolved(from), resolved(given)));
  }
  return {
    state: {
      ...state,
      status: to,
      resolution: given,
      resolved: given === null ? null : clock.instant(at),
    },
    items,
  };
}

function flagged(
  state: IssueState,
  { to, flag = 'Impediment', at }: Extract<Step, { kind: 'flag' }>,
): AppliedStep {
  const wanted = (name: FlagName): boolean => to && (name === flag || state.flags.includes(name));
  const flags = FLAG_OPTIONS.map(({ name }) => name).filter(wanted);
  if (flags.length === state.flags.length) return unchanged(state);
  const before = state.flags.length === 0 ? NONE : flagValue(state.flags, at);
  const after = flags.length === 0 ? EMPTIED : flagValue(flags, at);
  const item = customItem('Flagged', FIELD_IDS.flagged, before, after);
  return { state: { ...state, flags }, items: [item] };
}

/** The changelog keeps the names that the options had at the time. */
function flagValue(flags: readonly FlagName[], at: number): Value {
  const options = flags.map((name) => named(FLAG_OPTIONS, name));
  const [first] = FLAG_OPTIONS;
  const nameOf = (option: NamedData): string =>
    option === first && at < FLAG_RENAMED.until ? FLAG_RENAMED.name : option.name;
  return [`[${options.map(({ id }) => id).join(', ')}]`, options.map(nameOf).join(',')];
}

function planned(state: IssueState, sprints: readonly number[], plan: NumberedPlan): AppliedStep {
  const { team } = plan;
  if (team === null) throw new Error(`${plan.handle} has no team and so no sprints`);
  const value = (numbers: readonly number[]): Value => [
    numbers.map((sprint) => String(sprintId(team, sprint))).join(', '),
    numbers.map((sprint) => sprintName(team, sprint)).join(', '),
  ];
  const item = customItem('Sprint', FIELD_IDS.sprint, value(state.sprints), value(sprints));
  return { state: { ...state, sprints }, items: [item] };
}

/** Each version that comes or goes is an item of its own. */
function versioned(
  state: IssueState,
  added: number | null,
  removed: number | null,
  { project }: NumberedPlan,
): AppliedStep {
  const value = (version: number): Value => [
    versionId(project, version),
    versionName(project, version),
  ];
  const items = [];
  if (removed !== null) items.push(jiraItem('Fix Version', 'fixVersions', value(removed), NONE));
  if (added !== null) items.push(jiraItem('Fix Version', 'fixVersions', NONE, value(added)));
  const kept = state.versions.filter((version) => version !== removed && version !== added);
  return { state: { ...state, versions: added === null ? kept : [...kept, added] }, items };
}

/** Labels are told as one text; the increment's label replaces the one before. */
function labelled(state: IssueState, increment: string | null): AppliedStep {
  const others = state.labels.filter((label) => !label.startsWith('PI-'));
  const labels = increment === null ? others : [...others, increment];
  const text = (list: readonly string[]): Value => [null, list.join(' ')];
  if (text(labels)[1] === text(state.labels)[1]) return unchanged(state);
  const item = jiraItem('labels', 'labels', text(state.labels), text(labels));
  return { state: { ...state, labels }, items: [item] };
}

function dueItem(from: string | null, to: string | null): HistoryItemData {
  const value = (day: string | null): Value => (day === null ? NONE : [day, `${day} 00:00:00.0`]);
  return jiraItem('duedate', 'duedate', value(from), value(to));
}

function status(name: StatusName): Value {
  return [named(STATUSES, name).id, name];
}

function resolved(name: ResolutionName | null): Value {
  return name === null ? NONE : [named(RESOLUTIONS, name).id, name];
}

function person(accountId: string | null): Value {
  const found = PEOPLE.find((candidate) => candidate.accountId === accountId);
  return found ? [found.accountId, found.displayName] : NONE;
}

function jiraItem(field: string, fieldId: string | null, from: Value, to: Value): HistoryItemData {
  return { field, fieldtype: 'jira', fieldId, ...values(from, to) };
}

function customItem(field: string, fieldId: string, from: Value, to: Value): HistoryItemData {
  return { field, fieldtype: 'custom', fieldId, ...values(from, to) };
}

function values([from, fromString]: Value, [to, toString]: Value) {
  return { from, fromString, to, toString };
}
