import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';

const answer = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

/** Whether the person the connection acts for holds a global permission of Jira or of the app. */
export async function holdsPermission(connection: JiraConnection, key: string): Promise<boolean> {
  const { permissions } = await callJira(connection, {
    endpoint: ENDPOINTS.myPermissions,
    answer,
    query: { permissions: key },
  });
  return new Map(Object.entries(permissions)).get(key)?.havePermission === true;
}

/**
 * Whether the person the connection acts for may edit the issue, and with it speak for it in contracts.
 *
 * @throws JiraError
 */
export async function mayEditIssue(connection: JiraConnection, issueId: string): Promise<boolean> {
  const { permissions } = await callJira(connection, {
    endpoint: ENDPOINTS.myPermissions,
    answer,
    query: { permissions: EDIT_ISSUES, issueId },
  });
  return new Map(Object.entries(permissions)).get(EDIT_ISSUES)?.havePermission === true;
}

export const ADMINISTER_JIRA = 'ADMINISTER';
const EDIT_ISSUES = 'EDIT_ISSUES';
