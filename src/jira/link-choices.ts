import * as z from 'zod/mini';
import { linkTypeMeanings, type LinkTypeRule } from '../domain/dependencies/link-type-meaning';
import type { WaitingType } from '../use-cases/link-issues';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { linkTypesAnswer } from './site-answers';

/** What somebody has to know before they link an issue. */
export interface LinkChoices {
  readonly types: readonly WaitingType[];
  /** Whether the person may link this issue. */
  readonly mayLink: boolean;
}

const LINK_ISSUES = 'LINK_ISSUES';

const permissionsAnswer = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

/** @throws JiraError */
export async function readLinkChoices(
  connection: JiraConnection,
  issueId: string,
  rules: readonly LinkTypeRule[] | null,
): Promise<LinkChoices> {
  const [{ issueLinkTypes }, { permissions }] = await Promise.all([
    callJira(connection, { endpoint: ENDPOINTS.linkTypes, answer: linkTypesAnswer }),
    callJira(connection, {
      endpoint: ENDPOINTS.myPermissions,
      answer: permissionsAnswer,
      query: { permissions: LINK_ISSUES, issueId },
    }),
  ]);
  const meanings = linkTypeMeanings(issueLinkTypes, rules);
  const types = issueLinkTypes.flatMap((type, at): readonly WaitingType[] => {
    const waits = meanings[at]?.waits ?? 'none';
    return waits === 'none' ? [] : [{ type, waits }];
  });
  const held = new Map(Object.entries(permissions)).get(LINK_ISSUES);
  return { types, mayLink: held?.havePermission === true };
}
