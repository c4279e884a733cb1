import type { JiraAnswer } from '../rest/jira-request';
import type { Route } from '../rest/route';

/** Every call costs as much; writes cost nothing else. */
const BASE = 1;
/** Issues, projects and whatever has no price of its own. */
const OBJECT = 1;
/** People and what they may do. */
const IDENTITY = 2;

/** Calls by POST that only read. */
const READS_BY_POST: ReadonlySet<string> = new Set([
  '/rest/api/3/changelog/bulkfetch',
  '/rest/api/3/issue/bulkfetch',
  '/rest/api/3/jql/match',
  '/rest/api/3/permissions/check',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/search/jql',
]);

/** Places in which answers hold their objects; what has none of them is one object. */
const LISTS = [
  'issues',
  'values',
  'comments',
  'histories',
  'transitions',
  'issueLinkTypes',
  'matches',
  'keys',
];

/**
 * What a call costs of the quota of an app: one point, and for a read so much for each object of the
 * answer. Parts of an object, such as the assignee of an issue, and bare ids cost nothing (assumed). What Jira
 * refuses costs one point (assumed), what its limits refuse none.
 */
export function pointsOf(
  { method, path }: Pick<Route, 'method' | 'path'>,
  given: JiraAnswer,
): number {
  if (given.status === 429) return 0;
  const isRead = method === 'GET' || READS_BY_POST.has(path);
  if (!isRead || given.status >= 400) return BASE;
  return BASE + objectsIn(given.body) * (isIdentity(path) ? IDENTITY : OBJECT);
}

function isIdentity(path: string): boolean {
  return /^\/rest\/api\/3\/(?:users?\b|myself$|mypermissions$|permissions\b)/u.test(path);
}

function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  if (!isRecord(body)) return OBJECT;
  const list = LISTS.map((name) => body[name]).find((value) => Array.isArray(value));
  if (list !== undefined) return list.length;
  return grantsIn(body) ?? changesIn(body) ?? 1;
}

/** Permissions that were asked about, or what they were found to hold for. */
function grantsIn(body: Readonly<Record<string, unknown>>): number | null {
  if (isRecord(body.permissions)) return Object.keys(body.permissions).length;
  if (!Array.isArray(body.projectPermissions)) return null;
  const { globalPermissions, projectPermissions } = body;
  return projectPermissions
    .filter(isRecord)
    .reduce(
      (sum, { issues, projects }) => sum + lengthOf(issues) + lengthOf(projects),
      lengthOf(globalPermissions),
    );
}

/** The changes of many issues at once. */
function changesIn({ issueChangeLogs }: Readonly<Record<string, unknown>>): number | null {
  if (!Array.isArray(issueChangeLogs)) return null;
  return issueChangeLogs
    .filter(isRecord)
    .reduce((sum, { changeHistories }) => sum + lengthOf(changeHistories), 0);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
