import { isDay } from '../site/instants';
import type { NamedData } from '../site-data';
import { readPlainText } from '../jql/rich-text';
import { renderDocument } from '../render/rich-text';
import { setComponents, setFixVersions, setLabels } from './edit-lists';
import { setParent } from './edit-parent';
import {
  changeItem,
  FieldFault,
  namedBy,
  NO_CHANGE,
  NOTHING,
  textProperty,
  type ChangeSide,
  type SetField,
} from './field-edit';

const MOST_SUMMARY_CHARS = 255;

const setSummary: SetField = ({ issue }, value) => {
  if (typeof value !== 'string' || value.trim() === '') {
    throw new FieldFault('You must specify a summary of the issue.');
  }
  if (/[\r\n]/u.test(value)) {
    throw new FieldFault('The summary is invalid because it contains newline characters.');
  }
  if (value.length > MOST_SUMMARY_CHARS) {
    throw new FieldFault(`Summary can't exceed ${String(MOST_SUMMARY_CHARS)} characters.`);
  }
  const place = { field: 'summary', fieldId: 'summary' };
  if (value === issue.summary) return NO_CHANGE;
  return {
    values: { summary: value },
    items: [changeItem(place, { id: null, text: issue.summary }, { id: null, text: value })],
  };
};

const setDueDate: SetField = ({ issue }, value) => {
  if (value !== null && (typeof value !== 'string' || !isDay(value))) {
    throw new FieldFault('Error parsing date string: it must be of the form "yyyy-MM-dd".');
  }
  if (value === issue.dueDate) return NO_CHANGE;
  const side = (day: string | null): ChangeSide => ({
    id: day,
    text: day === null ? null : `${day} 00:00:00.0`,
  });
  const place = { field: 'duedate', fieldId: 'duedate' };
  return {
    values: { dueDate: value },
    items: [changeItem(place, side(issue.dueDate), side(value))],
  };
};

const setDescription: SetField = ({ issue }, value) => {
  const text = readPlainText(renderDocument(value)).trim();
  if (value !== null && typeof value !== 'object') {
    throw new FieldFault('Operation value must be an Atlassian Document.');
  }
  const before = readPlainText(renderDocument(issue.description)).trim();
  const place = { field: 'description', fieldId: 'description' };
  const side = (content: string): ChangeSide => ({
    id: null,
    text: content === '' ? null : content,
  });
  return {
    values: { description: value },
    items: before === text ? [] : [changeItem(place, side(before), side(text))],
  };
};

function personSetter(
  fieldId: 'assignee' | 'reporter',
  idKey: 'assigneeId' | 'reporterId',
): SetField {
  return ({ site, issue }, value) => {
    const accountId = value === null ? null : textProperty(value, 'accountId');
    const person = accountId === null ? null : site.people.get(accountId);
    if (person === undefined || (accountId === null && value !== null && !isEmptied(value))) {
      throw new FieldFault(`Specify a valid value for ${fieldId}`);
    }
    const before = issue[idKey];
    if (before === accountId) return NO_CHANGE;
    const side = (id: string | null): ChangeSide => ({
      id,
      text: id === null ? null : (site.people.get(id)?.displayName ?? id),
    });
    return {
      values: { [idKey]: accountId },
      items: [changeItem({ field: fieldId, fieldId }, side(before), side(accountId))],
    };
  };
}

/** `{ "accountId": null }` means nobody, as null itself does. */
function isEmptied(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'accountId' in value && value.accountId === null
  );
}

type Choice = 'priority' | 'resolution';

function choiceSetter(fieldId: Choice, idKey: 'priorityId' | 'resolutionId'): SetField {
  return ({ site, issue }, value) => {
    const known: ReadonlyMap<string, NamedData> =
      fieldId === 'priority' ? site.priorities : site.resolutions;
    const chosen = value === null ? null : namedBy(known.values(), value);
    if (chosen === null && value !== null) {
      throw new FieldFault(`The ${fieldId} selected is invalid.`);
    }
    if ((chosen?.id ?? null) === issue[idKey]) return NO_CHANGE;
    const side = (named: NamedData | null | undefined): ChangeSide =>
      named ? { id: named.id, text: named.name } : NOTHING;
    const before = side(known.get(issue[idKey] ?? ''));
    return {
      values: { [idKey]: chosen?.id ?? null },
      items: [changeItem({ field: fieldId, fieldId }, before, side(chosen))],
    };
  };
}

export const setResolution = choiceSetter('resolution', 'resolutionId');

/** How each of Jira's own fields is set; what is missing here and exists in Jira is refused. */
export const SYSTEM_FIELD_SETTERS: ReadonlyMap<string, SetField> = new Map([
  ['summary', setSummary],
  ['duedate', setDueDate],
  ['description', setDescription],
  ['labels', setLabels],
  ['components', setComponents],
  ['fixVersions', setFixVersions],
  ['assignee', personSetter('assignee', 'assigneeId')],
  ['reporter', personSetter('reporter', 'reporterId')],
  ['priority', choiceSetter('priority', 'priorityId')],
  ['resolution', setResolution],
  ['parent', setParent],
]);

/** Fields that Jira lets people set and the emulator does not. */
export const UNSETTABLE_FIELDS: ReadonlySet<string> = new Set([
  'attachment',
  'environment',
  'issuerestriction',
  'issuetype',
  'project',
  'security',
  'timetracking',
  'versions',
  'worklog',
  'issuelinks',
  'comment',
]);
