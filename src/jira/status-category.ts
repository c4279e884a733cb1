import type { StatusCategory } from '../domain/work-items/work-item';

/** Jira's keys of the three categories; "undefined" is Jira's "No Category". */
const CATEGORY_OF_KEY: ReadonlyMap<string, StatusCategory> = new Map([
  ['new', 'to-do'],
  ['undefined', 'to-do'],
  ['indeterminate', 'in-progress'],
  ['done', 'done'],
]);

const DONE_NAMES = new Set(['done', 'closed', 'resolved']);
const IN_PROGRESS_NAMES = new Set(['in progress', 'in review', 'in development', 'in testing']);

/**
 * REST answers always carry the category. Some exports do not: then a resolution means done, else
 * the names of Jira's own workflows decide, else the work counts as not started.
 */
export function statusCategory(
  key: string | null,
  statusName: string,
  isResolved: boolean,
): StatusCategory {
  const given = key === null ? undefined : CATEGORY_OF_KEY.get(key);
  if (given !== undefined) return given;
  const name = statusName.toLowerCase();
  if (isResolved || DONE_NAMES.has(name)) return 'done';
  return IN_PROGRESS_NAMES.has(name) ? 'in-progress' : 'to-do';
}
