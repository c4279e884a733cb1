import { findAgileField } from './agile-fields';
import { ambiguousAlias, createAliasField, findAlias } from './alias-field';
import { createAllTextField } from './all-text-field';
import { readAllComments } from './comment-text';
import { createCustomField } from './custom-field';
import { JqlError, quote } from './jql-error';
import type { JqlContext, JqlField } from './jql-field';
import type { JqlFieldName } from './jql-query';
import { createPropertyField } from './property-field';
import { systemFields } from './system-fields';
import { createTextField } from './text-field';

/**
 * Ids that GET /field gives Jira's own fields. They are found by their JQL names only; what is not
 * among those is not emulated, although issues may carry it.
 */
const systemFieldIds: ReadonlySet<string> = new Set([
  'aggregateprogress',
  'aggregatetimeestimate',
  'aggregatetimeoriginalestimate',
  'aggregatetimespent',
  'assignee',
  'attachment',
  'comment',
  'components',
  'created',
  'creator',
  'description',
  'duedate',
  'environment',
  'fixVersions',
  'issuekey',
  'issuelinks',
  'issuerestriction',
  'issuetype',
  'labels',
  'lastViewed',
  'parent',
  'priority',
  'progress',
  'project',
  'reporter',
  'resolution',
  'resolutiondate',
  'security',
  'status',
  'statusCategory',
  'statuscategorychangedate',
  'subtasks',
  'summary',
  'thumbnail',
  'timeestimate',
  'timeoriginalestimate',
  'timespent',
  'timetracking',
  'updated',
  'versions',
  'votes',
  'watches',
  'worklog',
  'workratio',
]);

/**
 * Finds a field by the name a query gives it: Jira's own ones, Sprint, Flagged and Epic Link, cf[…],
 * the custom fields by id and by name, or the aliases of apps. Names are compared without case.
 * @throws JqlError when there is no such field, or more than one
 */
export function findField(context: JqlContext, { name, property }: JqlFieldName): JqlField {
  if (property !== null) {
    if (name.toLowerCase() !== 'issue.property') throw unknownField(name);
    return createPropertyField(context, name, property);
  }
  const field = findSiteField(context, name);
  const alias = findAlias(context, name);
  if (alias === null) {
    if (field === null) throw unknownField(name);
    return field;
  }
  if (field !== null) throw ambiguousAlias(name);
  return createAliasField(context, name, alias);
}

function findSiteField(context: JqlContext, name: string): JqlField | null {
  const lowerName = name.toLowerCase();
  if (lowerName === 'text') return createAllTextField(context, name);
  if (lowerName === 'comment') {
    return createTextField(name, { read: readAllComments, isSortable: false });
  }
  const create = systemFields.get(lowerName);
  if (create !== undefined) return create(context, name);
  const agile = findAgileField(context, name);
  if (agile !== null) return agile;
  const id = findCustomFieldId(context, name);
  return id === null ? null : createCustomField(context, name, id);
}

function unknownField(name: string): JqlError {
  return new JqlError('unknown-field', `Field ${quote(name)} does not exist or is not emulated.`);
}

function findCustomFieldId({ site }: JqlContext, name: string): string | null {
  const custom = (site.fields ?? []).filter(({ id }) => !systemFieldIds.has(id));
  const number = /^cf\s*\[\s*(\d+)\s*\]$/iu.exec(name)?.[1];
  const id = number === undefined ? name : `customfield_${number}`;
  if (custom.some((field) => field.id === id)) return id;
  const isCustomId = /^customfield_\d+$/u.test(id);
  if (isCustomId && site.issues.some(({ fields }) => Object.hasOwn(fields, id))) return id;
  const named =
    withName(custom, name) ??
    // Jira completes the name with the type, as in "Story Points[Number]".
    withName(custom, name.replace(/\s*\[[^\]]*\]$/u, ''));
  if (named === null) return null;
  const [first, second] = named;
  if (second === undefined) return first;
  const ids = named.map((fieldId) => `cf[${fieldId.replace('customfield_', '')}]`).join(', ');
  throw new JqlError(
    'not-emulated',
    `The name ${quote(name)} stands for more than one field, which is not emulated: use ${ids}.`,
  );
}

type NonEmpty = readonly [string, ...string[]];

function withName(
  fields: readonly { readonly id: string; readonly name: string }[],
  name: string,
): NonEmpty | null {
  const wanted = name.toLowerCase();
  const [first, ...rest] = fields.filter((field) => field.name.toLowerCase() === wanted);
  return first === undefined ? null : [first.id, ...rest.map(({ id }) => id)];
}
