import { dependencyTypes } from '../../src/domain/dependencies/link-type-meaning';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { fieldsToRead } from '../../src/jira/fields-to-read';
import { mapIssue } from '../../src/jira/issue-mapping';
import { quoted } from '../../src/jira/jql-text';
import { mappingRulesFor } from '../../src/jira/mapping-choices';
import { fieldsAnswer, linkTypesAnswer, siteFieldsOf } from '../../src/jira/site-answers';
import type { Transport } from '../../src/jira/transport';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import * as z from 'zod/mini';

const page = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.optional(z.string()),
});

/**
 * The linked issues of a site as most tools read them: one page of a hundred after the other, since each
 * page tells where the next one begins.
 */
export async function readPageAfterPage(transport: Transport): Promise<readonly WorkItem[]> {
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const method = body === undefined ? 'GET' : 'POST';
    const response = await transport({ method, path, ...(body === undefined ? {} : { body }) });
    if (response.status !== 200) throw new Error(`${path} answered ${String(response.status)}`);
    return response.body;
  };
  const fields = fieldsAnswer.parse(await ask('/rest/api/3/field'));
  const { issueLinkTypes } = linkTypesAnswer.parse(await ask('/rest/api/3/issueLinkType'));
  const rules = mappingRulesFor(siteFieldsOf(fields), DEFAULT_SETTINGS);
  const names = dependencyTypes(issueLinkTypes, null).map(({ name }) => quoted(name));
  const query = {
    jql: `issueLinkType in (${names.join(', ')})`,
    fields: fieldsToRead(rules),
    maxResults: 100,
  };
  const items: WorkItem[] = [];
  let nextPageToken: string | undefined;
  do {
    const token = nextPageToken === undefined ? {} : { nextPageToken };
    const answer = page.parse(await ask('/rest/api/3/search/jql', { ...query, ...token }));
    items.push(...answer.issues.map((issue) => mapIssue(issue, rules)));
    ({ nextPageToken } = answer);
  } while (nextPageToken !== undefined);
  return items;
}
