import * as z from 'zod/mini';
import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import type { FieldMemory } from './field-memory';
import type { SiteField } from './field-places';
import { fieldsToRead } from './fields-to-read';
import { mapIssue } from './issue-mapping';
import { MalformedIssue } from './malformed-issue';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { fieldsAnswer, siteFieldsOf } from './site-answers';

const page = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.optional(z.nullable(z.string())),
});

const A_PAGE = 100;
/** An epic with more children than that is a project. */
const MOST_PAGES = 5;

export interface Children {
  readonly items: readonly WorkItem[];
  /** There are more than were read. */
  readonly isCut: boolean;
}

/**
 * The issues one level below an issue, as far as the person may see them.
 *
 * @param parentId the id, which an issue keeps when it moves to another project
 * @throws JiraError
 */
export async function readChildren(
  connection: JiraConnection,
  parentId: string,
  settings: MappingChoices,
  memory: FieldMemory,
): Promise<Children> {
  const rules = mappingRulesFor(await siteFieldsFor(connection, memory), settings);
  const items: WorkItem[] = [];
  let token: string | null = null;
  for (let read = 0; read < MOST_PAGES; read += 1) {
    const answer: z.output<typeof page> = await callJira(connection, {
      endpoint: ENDPOINTS.search,
      answer: page,
      body: {
        jql: `parent = ${parentId} ORDER BY key`,
        fields: fieldsToRead(rules),
        maxResults: A_PAGE,
        ...(token === null ? {} : { nextPageToken: token }),
      },
    });
    for (const issue of answer.issues) {
      try {
        items.push(mapIssue(issue, rules));
      } catch (error) {
        // One issue that cannot be read costs itself.
        if (!(error instanceof MalformedIssue)) throw error;
      }
    }
    token = answer.nextPageToken ?? null;
    if (token === null) break;
  }
  return { items, isCut: token !== null };
}

async function siteFieldsFor(
  connection: JiraConnection,
  memory: FieldMemory,
): Promise<readonly SiteField[]> {
  const remembered = memory.recall();
  if (remembered !== null) return remembered.siteFields;
  const answer = await callJira(connection, { endpoint: ENDPOINTS.fields, answer: fieldsAnswer });
  return siteFieldsOf(answer);
}
