/**
 * Every call the app makes, with the scopes it needs (all of them together). Calls are made from this
 * table, so that the scopes of the manifest can be compared with what is really used.
 */
export const ENDPOINTS = {
  myself: { method: 'GET', path: '/rest/api/3/myself', scopes: ['read:jira-user'] },
  people: { method: 'GET', path: '/rest/api/3/user/bulk', scopes: ['read:jira-user'] },
  peopleSearch: { method: 'GET', path: '/rest/api/3/user/search', scopes: ['read:jira-user'] },
  myPermissions: {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: ['read:jira-work'],
  },
  /** As oneself only: whether the app may edit and comment on issues, many at once. */
  checkPermissions: {
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    scopes: ['read:jira-work'],
  },
  /** Whether a person may see an issue; needs the right to browse people. */
  issueViewers: {
    method: 'GET',
    path: '/rest/api/3/user/viewissue/search',
    scopes: ['read:jira-user'],
  },
  serverInfo: { method: 'GET', path: '/rest/api/3/serverInfo', scopes: [] },
  fields: { method: 'GET', path: '/rest/api/3/field', scopes: ['read:jira-work'] },
  linkTypes: { method: 'GET', path: '/rest/api/3/issueLinkType', scopes: ['read:jira-work'] },
  statuses: { method: 'GET', path: '/rest/api/3/status', scopes: ['read:jira-work'] },
  issueTypes: { method: 'GET', path: '/rest/api/3/issuetype', scopes: ['read:jira-work'] },
  projects: { method: 'GET', path: '/rest/api/3/project/search', scopes: ['read:jira-work'] },
  boards: {
    method: 'GET',
    path: '/rest/agile/1.0/board',
    scopes: ['read:board-scope:jira-software', 'read:project:jira'],
  },
  boardSprints: {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    scopes: ['read:sprint:jira-software'],
  },
  search: { method: 'POST', path: '/rest/api/3/search/jql', scopes: ['read:jira-work'] },
  /** Which of many issues a query finds, as the person: an answer of ids. */
  match: { method: 'POST', path: '/rest/api/3/jql/match', scopes: ['read:jira-work'] },
  bulkFetch: { method: 'POST', path: '/rest/api/3/issue/bulkfetch', scopes: ['read:jira-work'] },
  createIssue: { method: 'POST', path: '/rest/api/3/issue', scopes: ['write:jira-work'] },
  issue: { method: 'GET', path: '/rest/api/3/issue/{issueId}', scopes: ['read:jira-work'] },
  editIssue: {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueId}',
    scopes: ['write:jira-work'],
  },
  editMeta: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueId}/editmeta',
    scopes: ['read:jira-work'],
  },
  transitions: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueId}/transitions',
    scopes: ['read:jira-work'],
  },
  transition: {
    method: 'POST',
    path: '/rest/api/3/issue/{issueId}/transitions',
    scopes: ['write:jira-work'],
  },
  changelog: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueId}/changelog',
    scopes: ['read:jira-work'],
  },
  changelogs: {
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    scopes: ['read:jira-work'],
  },
  issueProperty: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueId}/properties/{propertyKey}',
    scopes: ['read:jira-work'],
  },
  setIssueProperty: {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueId}/properties/{propertyKey}',
    scopes: ['write:jira-work'],
  },
  /** Where issues stand in the order of all boards; at most 50 at once. */
  rankIssues: {
    method: 'PUT',
    path: '/rest/agile/1.0/issue/rank',
    scopes: ['write:issue:jira-software'],
  },
  createComment: {
    method: 'POST',
    path: '/rest/api/3/issue/{issueId}/comment',
    scopes: ['write:jira-work'],
  },
  createLink: { method: 'POST', path: '/rest/api/3/issueLink', scopes: ['write:jira-work'] },
  deleteLink: {
    method: 'DELETE',
    path: '/rest/api/3/issueLink/{linkId}',
    scopes: ['write:jira-work'],
  },
} as const;

export type Endpoint = (typeof ENDPOINTS)[keyof typeof ENDPOINTS];
