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

    // A search for ids would be refused for one that does not exist; this leaves them out.
    async visible(issueIds): Promise<ReadonlySet<string>> {
      const { issues } = await callJira(connection, {
        endpoint: ENDPOINTS.bulkFetch,
        answer: idsAnswer,
        body: { issueIdsOrKeys: issueIds, fields: ['status'] },
      });
      return new Set(issues.map(({ id }) => id));
    },

    mayEdit: (issueId) => mayEditIssue(connection, issueId),
  };
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
