import type { Method } from './route';

/**
 * What Jira has, as far as it is needed to tell "does not exist" from "is not emulated". Facts from
 * Atlassian's OpenAPI documents; a test compares them where those documents are at hand.
 */
const API_WORDS: ReadonlySet<string> = new Set(
  (
    'announcementBanner app application-properties applicationrole attachment auditing avatar bulk ' +
    'changelog classification-levels comment component config configuration customFieldOption ' +
    'dashboard data-policy events expression field fieldconfiguration fieldconfigurationscheme ' +
    'filter group groups groupuserpicker instance issue issueLink issueLinkType issues ' +
    'issuesecurityschemes issuetype issuetypescheme issuetypescreenscheme jql label license ' +
    'mypermissions mypreferences myself notificationscheme permissions permissionscheme plans ' +
    'priority priorityscheme project project-template projectCategory projects projectvalidate ' +
    'redact resolution role screens screenscheme search securitylevel serverInfo settings status ' +
    'statuscategory statuses task uiModifications universal_avatar user users version webhook ' +
    'workflow workflows workflowscheme worklog'
  ).split(' '),
);

const AGILE_WORDS: ReadonlySet<string> = new Set(['backlog', 'board', 'epic', 'issue', 'sprint']);

/** Whole interfaces that Jira Cloud has and the emulator does not. */
const OTHER_INTERFACES =
  /^\/rest\/(?:api\/(?:2|latest)|servicedeskapi|atlassian-connect|forge|dev-status|greenhopper|webhooks|auth|gadget|internal)\//u;

/**
 * Whether the path may exist in Jira. Below a word that Jira knows nobody can tell here, so that it is
 * taken for one that is not emulated, which is the louder answer.
 */
export function isJiraPath(path: string): boolean {
  const [, word = ''] = /^\/rest\/api\/3\/([^/]+)/u.exec(path) ?? [];
  const [, agileWord = ''] = /^\/rest\/agile\/1\.0\/([^/]+)/u.exec(path) ?? [];
  return API_WORDS.has(word) || AGILE_WORDS.has(agileWord) || OTHER_INTERFACES.test(path);
}

/** Methods that Jira has on the paths of the route table, besides those of the table. */
export const METHODS_NOT_EMULATED: ReadonlyMap<string, readonly Method[]> = new Map([
  ['/rest/agile/1.0/board', ['POST']],
  ['/rest/agile/1.0/board/{boardId}', ['DELETE']],
  ['/rest/agile/1.0/sprint/{sprintId}', ['PUT', 'DELETE']],
  ['/rest/api/3/field', ['POST']],
  ['/rest/api/3/issueLinkType', ['POST']],
  ['/rest/api/3/issueLinkType/{issueLinkTypeId}', ['PUT', 'DELETE']],
  ['/rest/api/3/issuetype', ['POST']],
  ['/rest/api/3/priority', ['POST']],
  ['/rest/api/3/project', ['POST']],
  ['/rest/api/3/project/{projectIdOrKey}', ['PUT', 'DELETE']],
  ['/rest/api/3/resolution', ['POST']],
  ['/rest/api/3/statuses', ['POST', 'PUT', 'DELETE']],
  ['/rest/api/3/user', ['POST', 'DELETE']],
  ['/rest/api/3/version/{id}', ['DELETE']],
]);
