/** The scopes an app needs to hear of an event: all of one list or all of the other. */
export interface EventScopes {
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

const WORK = ['read:jira-work'];
const ISSUE = [
  ...['read:issue:jira', 'read:issue-type:jira', 'read:user:jira'],
  ...['read:project:jira', 'read:status:jira'],
];
const LINK = [
  ...['read:field:jira', 'read:issue-link-type:jira', 'read:issue:jira', 'read:issue-type:jira'],
  ...['read:priority:jira', 'read:status:jira', 'read:avatar:jira'],
  ...['read:issue.time-tracking:jira', 'read:project-category:jira'],
  ...['read:project:jira', 'read:user:jira'],
];

const issue: EventScopes = { classic: WORK, granular: ISSUE };
const link: EventScopes = { classic: WORK, granular: LINK };
const version: EventScopes = { classic: WORK, granular: ['read:project-version:jira'] };
const sprint: EventScopes = { classic: WORK, granular: ['read:sprint:jira-software'] };

/** The events of Jira that are emulated, as Atlassian's validator maps them to scopes. */
export const PRODUCT_EVENTS: ReadonlyMap<string, EventScopes> = new Map([
  ['avi:jira:created:issue', issue],
  ['avi:jira:updated:issue', issue],
  ['avi:jira:deleted:issue', issue],
  ['avi:jira:assigned:issue', issue],
  ['avi:jira:commented:issue', { classic: WORK, granular: [...ISSUE, 'read:comment:jira'] }],
  ['avi:jira:created:issuelink', link],
  ['avi:jira:deleted:issuelink', link],
  ['avi:jira:created:version', version],
  ['avi:jira:updated:version', version],
  ['avi:jira:released:version', version],
  ['avi:jira-software:updated:sprint', sprint],
  ['avi:jira-software:started:sprint', sprint],
  ['avi:jira-software:closed:sprint', sprint],
]);
