import * as z from 'zod/mini';
import { IMPEDIMENT_STATES } from '../domain/impediments/record';
import type {
  Candidate,
  CandidatePage,
  Candidates,
} from '../use-cases/impediments/escalation-ports';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { IMPEDIMENT_PROPERTY } from './impediment-property';
import { instant, optional } from './issue-schema';
import { statusCategory } from './status-category';

/** As many issues as Jira gives with fields, and as it fetches at once. */
const PAGE = 100;

const OPEN_STATES = IMPEDIMENT_STATES.filter((state) => state !== 'removed').join(', ');
const WANTED = { fields: ['status', 'created'], properties: [IMPEDIMENT_PROPERTY] };

const issueAnswer = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    status: z.object({
      id: z.string(),
      name: z.string(),
      statusCategory: z.object({ key: z.string() }),
    }),
    created: optional(instant),
  }),
  properties: z.optional(z.record(z.string(), z.unknown())),
});
const pageAnswer = z.object({
  issues: z.array(issueAnswer),
  nextPageToken: z.optional(z.nullable(z.string())),
});
const fetchAnswer = z.object({ issues: z.array(issueAnswer) });
const permissionsAnswer = z.object({
  projectPermissions: z.array(
    z.object({ permission: z.string(), issues: z.array(z.union([z.number(), z.string()])) }),
  ),
});

const NEEDED = ['EDIT_ISSUES', 'ADD_COMMENTS'] as const;

/** Issues as the connection's account sees them: for the escalation clock, that of the app. */
export function escalationCandidates(connection: JiraConnection): Candidates {
  return {
    async page({ level, leastHours, cursor }): Promise<CandidatePage> {
      // Bounded, and ours alone: no word of a person is in it.
      const jql =
        `pmoImpedimentState in (${OPEN_STATES}) AND pmoImpedimentLevel = ${level} ` +
        `AND pmoImpedimentLevelSince <= ${leastHours === 0 ? 'now()' : `"-${String(leastHours)}h"`} ` +
        'ORDER BY pmoImpedimentLevelSince ASC';
      const { issues, nextPageToken } = await callJira(connection, {
        endpoint: ENDPOINTS.search,
        answer: pageAnswer,
        body: {
          jql,
          ...WANTED,
          maxResults: PAGE,
          ...(cursor === null ? {} : { nextPageToken: cursor }),
        },
      });
      return { rows: issues.map(candidate), next: nextPageToken ?? null };
    },

    async byIds(issueIds) {
      const found: Candidate[] = [];
      for (let from = 0; from < issueIds.length; from += PAGE) {
        const { issues } = await callJira(connection, {
          endpoint: ENDPOINTS.bulkFetch,
          answer: fetchAnswer,
          body: { issueIdsOrKeys: issueIds.slice(from, from + PAGE), ...WANTED },
        });
        found.push(...issues.map(candidate));
      }
      return found;
    },

    async editable(issueIds) {
      const { projectPermissions } = await callJira(connection, {
        endpoint: ENDPOINTS.checkPermissions,
        answer: permissionsAnswer,
        body: { projectPermissions: [{ permissions: NEEDED, issues: issueIds.map(Number) }] },
      });
      const granted = NEEDED.map(
        (wanted) =>
          new Set(
            projectPermissions.flatMap(({ permission, issues }) =>
              permission === wanted ? issues.map(String) : [],
            ),
          ),
      );
      return new Set(issueIds.filter((issueId) => granted.every((ids) => ids.has(issueId))));
    },
  };
}

function candidate({ id, key, fields, properties }: z.output<typeof issueAnswer>): Candidate {
  const { status, created } = fields;
  return {
    issueId: id,
    key,
    status: {
      id: status.id,
      name: status.name,
      category: statusCategory(status.statusCategory.key, status.name, false),
    },
    created,
    property: properties?.[IMPEDIMENT_PROPERTY],
  };
}
