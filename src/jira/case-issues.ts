import * as z from 'zod/mini';
import type { CaseIssue, CaseIssues } from '../use-cases/cases/case-ports';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { instant, optional } from './issue-schema';
import { JiraError } from './jira-error';
import { statusCategory } from './status-category';
import { mayEditIssue } from './viewer-rights';

const issueAnswer = z.object({
  id: z.string(),
  fields: z.object({
    issuetype: z.object({ name: z.string(), hierarchyLevel: optional(z.number()) }),
    status: z.object({
      id: optional(z.string()),
      name: z.string(),
      statusCategory: optional(z.object({ key: z.string() })),
    }),
    resolutiondate: optional(instant),
    assignee: optional(z.object({ accountId: z.string() })),
  }),
});

const idsAnswer = z.object({ issues: z.array(z.object({ id: z.string() })) });
const matchAnswer = z.object({ matches: z.array(z.object({ matchedIssues: z.array(z.int()) })) });
/** Finds every issue the person may see. */
const ANY_ISSUE = 'project IS NOT EMPTY';

/** Issues that may have a case, as the person the connection acts for sees them. */
export function caseIssues(connection: JiraConnection): CaseIssues {
  return {
    async read(issueId): Promise<CaseIssue | null> {
      try {
        const { id, fields } = await callJira(connection, {
          endpoint: ENDPOINTS.issue,
          answer: issueAnswer,
          places: { issueId },
          query: { fields: 'issuetype,status,resolutiondate,assignee' },
        });
        return id === issueId ? issueOf(fields) : null;
      } catch (error) {
        if (error instanceof JiraError && error.fault === 'not-found') return null;
        throw error;
      }
    },

    // Jira charges for the issues of an answer, and not for bare ids.
    async visible(issueIds): Promise<ReadonlySet<string>> {
      const matching = issueIds.length > 1 ? await matchingIds(connection, issueIds) : [];
      const found = new Set(matching);
      // A search does not know yet what was just created.
      const left = issueIds.filter((id) => !found.has(id));
      if (left.length === 0) return found;
      return new Set([...found, ...(await fetchableIds(connection, left))]);
    },

    mayEdit: (issueId) => mayEditIssue(connection, issueId),
  };
}

async function matchingIds(
  connection: JiraConnection,
  issueIds: readonly string[],
): Promise<readonly string[]> {
  const { matches } = await callJira(connection, {
    endpoint: ENDPOINTS.match,
    answer: matchAnswer,
    body: { issueIds: issueIds.map(Number).filter(Number.isSafeInteger), jqls: [ANY_ISSUE] },
  });
  const asked = new Set(issueIds);
  return matches.flatMap((one) => one.matchedIssues.map(String)).filter((id) => asked.has(id));
}

/** A search for ids would be refused for one that does not exist; this leaves them out. */
async function fetchableIds(
  connection: JiraConnection,
  issueIds: readonly string[],
): Promise<readonly string[]> {
  const { issues } = await callJira(connection, {
    endpoint: ENDPOINTS.bulkFetch,
    answer: idsAnswer,
    body: { issueIdsOrKeys: issueIds, fields: ['status'] },
  });
  return issues.map(({ id }) => id);
}

function issueOf(fields: z.output<typeof issueAnswer>['fields']): CaseIssue {
  const { issuetype, status, resolutiondate, assignee } = fields;
  const category = status.statusCategory?.key ?? null;
  return {
    type: issuetype.name,
    level: issuetype.hierarchyLevel,
    status: {
      id: status.id,
      name: status.name,
      category: statusCategory(category, status.name, resolutiondate !== null),
    },
    resolved: resolutiondate,
    assignee: assignee?.accountId ?? null,
  };
}
