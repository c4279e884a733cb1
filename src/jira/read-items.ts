import * as z from 'zod/mini';
import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { fieldsToRead } from './fields-to-read';
import { mapIssue, type MappingRules } from './issue-mapping';
import { ITEM_PROPERTIES } from './item-properties';
import { JiraError } from './jira-error';
import { MalformedIssue } from './malformed-issue';
import { readPages } from './read-pages';

export interface ItemsRequest {
  readonly connection: JiraConnection;
  readonly rules: MappingRules;
  /** Or keys. */
  readonly ids: readonly string[];
  /** Fewer fields than the mapping uses, and no properties; what is not read is empty. */
  readonly onlyFields?: readonly string[];
  /** A search of the same person just found them all, so an answer that lacks some may be cut short. */
  readonly areFound?: boolean;
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** Told each page, and how many of its issues do not exist for the person, as Jira leaves them out. */
  readonly take: (items: readonly WorkItem[], lacking: number) => void;
}

const bulkAnswer = z.object({
  issues: z.array(z.unknown()),
  /** Issues that exist and could not be answered just now. */
  issueErrors: z.optional(z.nullable(z.array(z.object({ id: z.string() })))),
});

/**
 * Reads issues by their ids: the fields the mapping uses and the app's own properties. Of issues that were
 * found, what an answer lacks is asked for once more before it counts as hidden or gone.
 *
 * @returns why a part is missing; null: nothing failed
 * @throws the signal's reason if it was stopped
 */
export async function readItems(request: ItemsRequest): Promise<JiraError | null> {
  const { connection, rules, ids, signal, onlyFields } = request;
  const fields = onlyFields ?? fieldsToRead(rules);
  const properties = onlyFields === undefined ? ITEM_PROPERTIES : [];
  let malformed: JiraError | null = null;
  let unanswered: JiraError | null = null;
  /** One issue that cannot be read costs itself, and no other. */
  const itemsOf = (issue: unknown): readonly WorkItem[] => {
    try {
      return [mapIssue(issue, rules)];
    } catch (error) {
      if (!(error instanceof MalformedIssue)) throw error;
      malformed ??= new JiraError('unexpected-answer', error.message);
      return [];
    }
  };
  const lacking: string[] = [];
  const read = (pageIds: readonly string[], isLast: boolean): Promise<JiraError | null> =>
    readPages({
      ids: pageIds,
      signal,
      read: (issueIdsOrKeys) =>
        callJira(connection, {
          endpoint: ENDPOINTS.bulkFetch,
          answer: bulkAnswer,
          body: { issueIdsOrKeys, fields, properties },
        }),
      take: ({ issues, issueErrors }, page) => {
        const failed = issueErrors?.map(({ id }) => id) ?? [];
        if (failed.length > 0) unanswered ??= new JiraError('unavailable', NOT_ANSWERED);
        const told = new Set([...failed, ...issues.map(idOf)]);
        if (!isLast) lacking.push(...page.filter((id) => !told.has(id)));
        const gone = Math.max(0, page.length - failed.length - issues.length);
        request.take(issues.flatMap(itemsOf), isLast ? gone : 0);
      },
    });
  const problem = (await read(ids, request.areFound !== true)) ?? (await read(lacking, true));
  return problem ?? malformed ?? unanswered;
}

const withId = z.object({ id: z.string() });

/** Null: nobody can tell which issue it is. */
function idOf(issue: unknown): string | null {
  const parsed = z.safeParse(withId, issue);
  return parsed.success ? parsed.data.id : null;
}

const NOT_ANSWERED = 'Jira could not answer for some issues just now';
