import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';

/** A project in which the person may create issues, with the kinds of issue it has. */
export interface CreatableProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Without kinds that stand below another issue. */
  readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
}

export interface NewIssue {
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly summary: string;
}

/** As many as Jira gives a page. */
const PROJECTS_AT_ONCE = 100;

const projectsAnswer = z.object({
  values: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      name: z.string(),
      issueTypes: optional(
        z.array(z.object({ id: z.string(), name: z.string(), subtask: optional(z.boolean()) })),
      ),
    }),
  ),
  isLast: optional(z.boolean()),
});

const createdAnswer = z.object({ id: z.string(), key: z.string() });

/**
 * Projects in which the person may create issues, by key.
 *
 * @throws JiraError
 */
export async function readCreatableProjects(
  connection: JiraConnection,
): Promise<readonly CreatableProject[]> {
  const projects: CreatableProject[] = [];
  for (let isLast = false, startAt = 0; !isLast; startAt += PROJECTS_AT_ONCE) {
    const page = await callJira(connection, {
      endpoint: ENDPOINTS.projects,
      answer: projectsAnswer,
      query: {
        action: 'create',
        expand: 'issueTypes',
        startAt: String(startAt),
        maxResults: String(PROJECTS_AT_ONCE),
      },
    });
    projects.push(...page.values.map(projectOf));
    isLast = page.isLast !== false || page.values.length === 0;
  }
  return projects.filter(({ issueTypes }) => issueTypes.length > 0);
}

function projectOf({
  id,
  key,
  name,
  issueTypes,
}: z.output<typeof projectsAnswer>['values'][number]): CreatableProject {
  const whole = (issueTypes ?? []).filter(({ subtask }) => subtask !== true);
  return { id, key, name, issueTypes: whole.map((type) => ({ id: type.id, name: type.name })) };
}

/**
 * Creates an issue as the person.
 *
 * @throws JiraError with Jira's own words where it refuses, as for fields the project requires
 */
export async function createIssue(
  connection: JiraConnection,
  { projectId, issueTypeId, summary }: NewIssue,
): Promise<{ readonly id: string; readonly key: string }> {
  // Tried once: behind an error on the way there may be an issue all the same.
  const once = { ...connection, longestWaitMs: -1 };
  return callJira(once, {
    endpoint: ENDPOINTS.createIssue,
    answer: createdAnswer,
    body: { fields: { project: { id: projectId }, issuetype: { id: issueTypeId }, summary } },
  });
}
