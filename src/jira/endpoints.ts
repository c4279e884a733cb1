/**
 * Every call the app makes, with the classic scope it needs. Calls are made from this table, so that
 * the scopes of the manifest can be compared with what is really used.
 */
export const ENDPOINTS = {
  myself: { method: 'GET', path: '/rest/api/3/myself', scope: 'read:jira-user' },
  serverInfo: { method: 'GET', path: '/rest/api/3/serverInfo', scope: null },
  fields: { method: 'GET', path: '/rest/api/3/field', scope: 'read:jira-work' },
  linkTypes: { method: 'GET', path: '/rest/api/3/issueLinkType', scope: 'read:jira-work' },
  search: { method: 'POST', path: '/rest/api/3/search/jql', scope: 'read:jira-work' },
  bulkFetch: { method: 'POST', path: '/rest/api/3/issue/bulkfetch', scope: 'read:jira-work' },
  changelog: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueId}/changelog',
    scope: 'read:jira-work',
  },
} as const;

export type Endpoint = (typeof ENDPOINTS)[keyof typeof ENDPOINTS];
