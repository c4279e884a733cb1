import * as z from 'zod/mini';
import {
  NO_CASE,
  NO_HALVES,
  NO_IMPEDIMENT,
  type Half,
  type Halves,
  type IssueLink,
  type IssueRef,
  type SaidCase,
  type SaidImpediment,
  type Sprint,
  type WorkItem,
} from '../domain/work-items/work-item';
import type { HalfReading } from '../use-cases/contracts/halves';
import { ASK_PROPERTY, readAskProperty } from './ask-property';
import { CASE_PROPERTY, readCaseProperty } from './case-property';
import { PROMISE_PROPERTY, readPromiseProperty } from './promise-property';
import { projectOfKey } from '../domain/work-items/issue-key';
import { mapChangelog } from './changelog-mapping';
import { parseDay, type Day } from '../domain/calendar/day';
import {
  DUE_DATE,
  fieldValues,
  looksFlagged,
  looksLikeSprints,
  textOf,
  valueAt,
  type FieldPlaces,
  type FieldValues,
} from './field-places';
import {
  issueSchema,
  sprintSchema,
  type RestIssue,
  type RestLink,
  type RestSprint,
} from './issue-schema';
import { IMPEDIMENT_PROPERTY, readImpedimentProperty } from './impediment-property';
import { MalformedIssue, malformedIssue } from './malformed-issue';
import { statusCategory } from './status-category';

/** What tells an item's team: its project, its first component (as text), or a field. */
export type TeamSource = 'project' | 'component' | `field:${string}`;

/** What tells the increment an item is planned for: a label of that name, or a field. */
export type IncrementSource = 'label' | `field:${string}`;

export interface MappingRules {
  readonly fields: FieldPlaces;
  readonly team: TeamSource;
  readonly increments: { readonly from: IncrementSource; readonly names: readonly string[] } | null;
}

/**
 * A REST issue as a work item.
 *
 * @throws MalformedIssue if it does not have the shape of Jira's answers
 */
export function mapIssue(raw: unknown, rules: MappingRules): WorkItem {
  const parsed = issueSchema.safeParse(raw);
  if (!parsed.success) throw malformedIssue(raw, parsed.error.issues);
  const issue = parsed.data;
  const { fields, key, changelog } = issue;
  const values = fieldValues(raw);
  const { status } = fields;
  const category = status.statusCategory?.key ?? null;
  const halves = halvesOf(issue.properties);
  const impediment = impedimentOf(issue.properties);
  const businessCase = caseOf(issue.properties);
  return {
    id: issue.id,
    key,
    summary: fields.summary,
    type: fields.issuetype?.name ?? '',
    isSubtask: fields.issuetype?.subtask ?? false,
    level: fields.issuetype?.hierarchyLevel ?? null,
    status: {
      id: status.id,
      name: status.name,
      category: statusCategory(category, status.name, fields.resolution !== null),
    },
    created: fields.created,
    updated: fields.updated,
    resolved: fields.resolutiondate,
    due: rules.fields.due === DUE_DATE ? fields.duedate : dayAt(values, rules.fields.due),
    start: dayAt(values, rules.fields.start),
    points: pointsOf(values, rules.fields.storyPoints),
    isFlagged: fields.flagged ?? isFlagged(values, rules.fields),
    assignee: personOf(fields.assignee),
    team: teamOf(issue, values, rules.team),
    increment: incrementOf(issue, values, rules),
    sprints: sprintsOf(issue, values, rules.fields),
    fixVersions: fields.fixVersions.map(({ id, name, released, releaseDate }) => ({
      id: id ?? name,
      name,
      isReleased: released ?? false,
      release: releaseDate,
    })),
    parent: parentOf(issue, values, rules.fields),
    links: fields.issuelinks.map((link, position) => linkOf(link, position, key)),
    history: changelog === null ? null : mapChangelog(changelog, rules.fields),
    ...halves,
    impediment,
    case: businessCase,
    unreadableProperties: [
      ...halves.unreadableHalves.map((half) => PROPERTY_OF_HALF[half]),
      ...(impediment.isUnreadable ? [IMPEDIMENT_PROPERTY] : []),
      ...(businessCase.isUnreadable ? [CASE_PROPERTY] : []),
    ],
  };
}

/** A date field may carry a time behind the day; what is no date is none. */
function dayAt(values: FieldValues, place: string | null): Day | null {
  const value = place === null ? null : values.get(place);
  return typeof value === 'string' ? parseDay(value.slice(0, 10)) : null;
}

function pointsOf(values: FieldValues, place: string | null): number | null {
  const value = place === null ? null : values.get(place);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Anybody who may edit the issue may have written them, so they may be anything. */
function halvesOf(properties: RestIssue['properties']): Halves {
  if (properties === null) return NO_HALVES;
  const values = new Map(Object.entries(properties));
  const ask = values.get(ASK_PROPERTY);
  const promise = values.get(PROMISE_PROPERTY);
  if (ask === undefined && promise === undefined) return NO_HALVES;
  const askHalf = ask === undefined ? null : readAskProperty(ask);
  const answerHalf = promise === undefined ? null : readPromiseProperty(promise);
  const asks = readableHalf(askHalf);
  const answers = readableHalf(answerHalf);
  const unreadableHalves: Half[] = [];
  if (askHalf?.kind === 'unreadable') unreadableHalves.push('asks');
  if (answerHalf?.kind === 'unreadable') unreadableHalves.push('answers');
  return {
    asks: asks.entries,
    answers: answers.entries,
    unreadableHalves,
    revisions: { asks: asks.revision, answers: answers.revision },
  };
}

const PROPERTY_OF_HALF = {
  asks: ASK_PROPERTY,
  answers: PROMISE_PROPERTY,
} as const satisfies Record<Half, string>;

function readableHalf<Entry>(half: HalfReading<Entry> | null): {
  readonly revision: number;
  readonly entries: readonly Entry[];
} {
  return half?.kind === 'readable' ? half : { revision: 0, entries: [] };
}

function impedimentOf(properties: RestIssue['properties']): SaidImpediment {
  const value = new Map(Object.entries(properties ?? {})).get(IMPEDIMENT_PROPERTY);
  if (value === undefined) return NO_IMPEDIMENT;
  const reading = readImpedimentProperty(value);
  if (reading.kind === 'unreadable') return { ...NO_IMPEDIMENT, isUnreadable: true };
  const { notes, revision } = reading;
  return { notes, revision, isUnreadable: false };
}

function caseOf(properties: RestIssue['properties']): SaidCase {
  const value = new Map(Object.entries(properties ?? {})).get(CASE_PROPERTY);
  if (value === undefined) return NO_CASE;
  const reading = readCaseProperty(value);
  if (reading.kind === 'unreadable') return { ...NO_CASE, isUnreadable: true };
  const { written, mirror, revision } = reading;
  return { written, mirror, revision, isUnreadable: false };
}

function personOf(person: RestIssue['fields']['assignee']): string | null {
  return person && (person.accountId ?? person.name ?? person.displayName ?? 'somebody');
}

function isFlagged(values: FieldValues, { flagged }: FieldPlaces): boolean {
  return textOf(valueAt(values, flagged, looksFlagged)) !== null;
}

function teamOf(issue: RestIssue, values: FieldValues, source: TeamSource): string | null {
  if (source === 'project') return projectOfKey(issue.key);
  if (source === 'component') return textOf(issue.fields.components);
  return textOf(values.get(source.slice('field:'.length)));
}

function incrementOf(
  issue: RestIssue,
  values: FieldValues,
  { increments }: MappingRules,
): string | null {
  if (increments === null) return null;
  const { from, names } = increments;
  if (from !== 'label') return textOf(values.get(from.slice('field:'.length)));
  return names.find((name) => issue.fields.labels.includes(name)) ?? null;
}

function sprintsOf(
  { fields, key }: RestIssue,
  values: FieldValues,
  places: FieldPlaces,
): readonly Sprint[] {
  const inField = valueAt(values, places.sprint, looksLikeSprints);
  const ofField = Array.isArray(inField) ? inField.map((raw) => readSprint(raw, key)) : [];
  const agile = fields.sprint ? [fields.sprint, ...fields.closedSprints] : fields.closedSprints;
  return [...agile, ...ofField].map(({ id, name, state, startDate, endDate }) => ({
    id,
    name: name ?? '',
    isClosed: state.toLowerCase() === 'closed',
    // Of a future sprint it is a plan.
    start: state.toLowerCase() === 'future' ? null : startDate,
    end: endDate,
  }));
}

function readSprint(raw: unknown, key: string): RestSprint {
  const parsed = z.safeParse(sprintSchema, raw);
  if (parsed.success) return parsed.data;
  throw new MalformedIssue(['fields', 'sprint'], 'holds something that is no sprint', key);
}

function parentOf(
  { fields }: RestIssue,
  values: FieldValues,
  { epicLink }: FieldPlaces,
): IssueRef | null {
  const named = fields.parent ?? fields.epic;
  const { id = null, key = null } = named ?? {};
  if (key !== null) return { id, key };
  // CSV exports name a parent by its id alone.
  if (id !== null) return { id, key: id };
  const linked = epicLink === null ? null : textOf(values.get(epicLink));
  return linked === null ? null : { id: null, key: linked };
}

function linkOf(link: RestLink, position: number, key: string): IssueLink {
  const { type, inwardIssue, outwardIssue } = link;
  if (inwardIssue) return { type, direction: 'inward', other: inwardIssue };
  if (outwardIssue) return { type, direction: 'outward', other: outwardIssue };
  const path = ['fields', 'issuelinks', position];
  throw new MalformedIssue(path, 'names neither an inwardIssue nor an outwardIssue', key);
}
