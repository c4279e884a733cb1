import type { WorkItem } from '../domain/work-items/work-item';
import type { JiraConnection } from './call-jira';
import { EVERY_FIELD, type FieldMemory } from './field-memory';
import { mapIssue } from './issue-mapping';
import { JiraError } from './jira-error';
import { MalformedIssue } from './malformed-issue';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { readRawIssue } from './read-issues';

export interface IssueItemRequest {
  readonly connection: JiraConnection;
  readonly issueId: string;
  /** May still be on its way: the issue is asked for meanwhile. */
  readonly settings: Promise<MappingChoices>;
  readonly memory: FieldMemory;
}

/**
 * Reads one issue with the app's properties in one request.
 *
 * @throws JiraError
 */
export async function readIssueItem(request: IssueItemRequest): Promise<WorkItem> {
  const { connection, issueId, memory } = request;
  const remembered = memory.recall();
  const [{ issues, siteFields }, settings] = await Promise.all([
    readRawIssue(connection, issueId, {
      fields: remembered?.asked ?? EVERY_FIELD,
      described: remembered === null,
    }),
    request.settings,
  ]);
  const [raw] = issues;
  if (raw === undefined) throw new JiraError('unexpected-answer', 'Jira answered no issue');
  try {
    return mapIssue(raw, mappingRulesFor(remembered?.siteFields ?? siteFields, settings));
  } catch (error) {
    if (!(error instanceof MalformedIssue)) throw error;
    throw new JiraError('unexpected-answer', error.message);
  }
}
