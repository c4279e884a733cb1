import type { StatusCategory } from './work-item';

const DONE = new Set(['done', 'closed', 'resolved']);
const IN_PROGRESS = new Set(['in progress', 'in review', 'in development', 'in testing']);

/**
 * The category of a status of which only the name is known: an export without categories, or a status
 * that only a changelog names. Names of Jira's own workflows decide; anything else counts as not
 * started.
 */
export function categoryByName(name: string): StatusCategory {
  const lower = name.toLowerCase();
  if (DONE.has(lower)) return 'done';
  return IN_PROGRESS.has(lower) ? 'in-progress' : 'to-do';
}
