import { createDateField, createDateTimeField } from './date-field';
import { createIssueKeyField, createIssueReferenceField } from './issue-key-field';
import { compareTexts, orderBy } from './issue-order';
import { JqlError } from './jql-error';
import type { JqlContext, JqlField, JqlFieldFactory } from './jql-field';
import {
  createCategoryField,
  createHierarchyLevelField,
  createLevelField,
} from './classifying-fields';
import { createLabelField } from './label-field';
import { listOrder } from './list-order';
import { createLinkTypeField } from './link-type-field';
import { namedValueReader } from './named-value';
import type { NamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { NamedValueFunction } from './named-value-matcher';
import { placedPriorities, priorityOrder } from './priority-order';
import { own, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';
import { readPlainText } from './rich-text';
import { createStatusCategoryField } from './status-category-field';
import { createTextField } from './text-field';
import { createUserField } from './user-field';
import { createVersionField } from './version-field';

/** Jira's own fields by lower-cased JQL name. */
export const systemFields: ReadonlyMap<string, JqlFieldFactory> = new Map<string, JqlFieldFactory>([
  ['key', createIssueKeyField],
  ['issuekey', createIssueKeyField],
  ['issue', createIssueKeyField],
  ['id', createIssueKeyField],
  ['project', createProjectField],
  ['summary', (_context, name) => createTextField(name, { read: textReader('summary') })],
  ['description', (_context, name) => createTextField(name, { read: textReader('description') })],
  ['environment', (_context, name) => createTextField(name, { read: textReader('environment') })],
  ['status', createStatusField],
  ['statuscategory', createStatusCategoryField],
  ['issuetype', createIssueTypeField],
  ['type', createIssueTypeField],
  ['priority', createPriorityField],
  ['resolution', createResolutionField],
  ['assignee', (context, name) => createUserField(context, name, 'assignee', 'assignee')],
  ['reporter', (context, name) => createUserField(context, name, 'reporter', 'reporter')],
  ['creator', (context, name) => createUserField(context, name, 'creator')],
  ['labels', (context, name) => createLabelField(context, name, rawReader('labels'))],
  ['component', createComponentField],
  ['fixversion', (context, name) => createVersionField(context, name, 'fixVersions')],
  ['affectedversion', (context, name) => createVersionField(context, name, 'versions')],
  ['created', dateTimeField('created')],
  ['createddate', dateTimeField('created')],
  ['updated', dateTimeField('updated')],
  ['updateddate', dateTimeField('updated')],
  ['resolved', dateTimeField('resolutiondate')],
  ['resolutiondate', dateTimeField('resolutiondate')],
  ['statuscategorychangeddate', dateTimeField('statuscategorychangedate')],
  ['due', (context, name) => createDateField(context, name, rawReader('duedate'))],
  ['duedate', (context, name) => createDateField(context, name, rawReader('duedate'))],
  ['parent', createParentField],
  ['issuelinktype', createLinkTypeField],
  ['level', createLevelField],
  ['category', createCategoryField],
  ['hierarchylevel', createHierarchyLevelField],
]);

const readStatus = namedValueReader('status', 'id', ['name']);
const readIssueType = namedValueReader('issuetype', 'id', ['name']);
const readResolution = namedValueReader('resolution', 'id', ['name']);

function rawReader(fieldId: string): (issue: RestIssue) => unknown {
  return (issue) => own(issue.fields, fieldId);
}

function textReader(fieldId: string): (issue: RestIssue) => readonly string[] {
  return (issue) => [readPlainText(own(issue.fields, fieldId))];
}

function dateTimeField(fieldId: string): JqlFieldFactory {
  return (context, name) => createDateTimeField(context, name, rawReader(fieldId));
}

/** Jira sorts projects by name. */
function createProjectField(context: JqlContext, name: string): JqlField {
  const readName = (issue: RestIssue): string | null =>
    ownText(own(issue.fields, 'project'), 'name')?.toLowerCase() ?? null;
  return createNamedValueField(context, name, {
    read: namedValueReader('project', 'id', ['key', 'name']),
    list: 'project',
    order: orderBy(readName, compareTexts),
  });
}

function createStatusField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: readStatus,
    list: 'status',
    historyId: 'status',
    order: listOrder(context, 'status', readStatus),
  });
}

function createIssueTypeField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: readIssueType,
    list: 'issuetype',
    order: listOrder(context, 'issuetype', readIssueType),
    functions: new Map([
      ['standardissuetypes', issueTypes(false)],
      ['subtaskissuetypes', issueTypes(true)],
    ]),
  });
}

function issueTypes(isSubtask: boolean): NamedValueFunction {
  return (call) => {
    if (call.arguments.length > 0) {
      throw new JqlError('invalid-value', `The function '${call.name}' takes no arguments.`);
    }
    return (type: NamedValue) => (own(type.raw, 'subtask') === true) === isSubtask;
  };
}

function createPriorityField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: namedValueReader('priority', 'id', ['name']),
    list: 'priority',
    historyId: 'priority',
    placed: placedPriorities(context),
    notEmulated: ['<', '>', '<=', '>='],
    order: priorityOrder(context),
  });
}

function createResolutionField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: readResolution,
    list: 'resolution',
    order: listOrder(context, 'resolution', readResolution),
    emptyWord: 'unresolved',
    historyId: 'resolution',
    notEmulated: ['<', '>', '<=', '>='],
  });
}

function createComponentField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: namedValueReader('components', 'id', ['name']),
    list: 'component',
  });
}

function createParentField(context: JqlContext, name: string): JqlField {
  return createIssueReferenceField(context, name, (issue) => {
    const parent = own(issue.fields, 'parent');
    if (parent === undefined || parent === null) return [];
    return [{ id: ownText(parent, 'id'), key: ownText(parent, 'key') }];
  });
}
