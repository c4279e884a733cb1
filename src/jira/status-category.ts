import { categoryByName } from '../domain/work-items/category-by-name';
import type { StatusCategory } from '../domain/work-items/work-item';

/** Jira's keys of the three categories; "undefined" is Jira's "No Category". */
const CATEGORY_OF_KEY: ReadonlyMap<string, StatusCategory> = new Map([
  ['new', 'to-do'],
  ['undefined', 'to-do'],
  ['indeterminate', 'in-progress'],
  ['done', 'done'],
]);

/** REST answers always carry the category. Some exports do not: then a resolution means done. */
export function statusCategory(
  key: string | null,
  statusName: string,
  isResolved: boolean,
): StatusCategory {
  const given = key === null ? undefined : CATEGORY_OF_KEY.get(key);
  if (given !== undefined) return given;
  return isResolved ? 'done' : categoryByName(statusName);
}
