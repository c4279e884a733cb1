import * as z from 'zod/mini';
import {
  fieldSchema,
  issueSchema,
  personSchema,
  prioritySchema,
  sprintSchema,
  type Field,
  type Issue,
  type Person,
  type Sprint,
} from './issue-schemas';
import { requestJson } from './json-request';
import { allPages } from './paging';
import {
  foundProjectSchema,
  projectSchema,
  type FoundProject,
  type Project,
} from './project-schemas';

const API = '/rest/api/3';
const AGILE = '/rest/agile/1.0';

export function readProjects(signal: AbortSignal): Promise<readonly FoundProject[]> {
  return allPages({
    path: `${API}/project/search`,
    parameters: { expand: 'lead', orderBy: 'key' },
    pageSize: 100,
    schema: foundProjectSchema,
    signal,
  });
}

export function readProject(projectKey: string, signal: AbortSignal): Promise<Project> {
  return requestJson(`${API}/project/${encodeURIComponent(projectKey)}`, projectSchema, {
    signal,
  });
}

export function readFields(signal: AbortSignal): Promise<readonly Field[]> {
  return requestJson(`${API}/field`, z.array(fieldSchema), { signal });
}

export function readPriorities(
  signal: AbortSignal,
): Promise<readonly z.infer<typeof prioritySchema>[]> {
  return requestJson(`${API}/priority`, z.array(prioritySchema), { signal });
}

/** People an issue may be assigned to whose name or address begins with the words; no words: anybody. */
export function findAssignable(issueKey: string, words: string): Promise<readonly Person[]> {
  const query = new URLSearchParams({ issueKey, query: words, maxResults: '50' });
  return requestJson(`${API}/user/assignable/search?${query.toString()}`, z.array(personSchema));
}

export function readPerson(accountId: string, signal: AbortSignal): Promise<Person> {
  const query = new URLSearchParams({ accountId });
  return requestJson(`${API}/user?${query.toString()}`, personSchema, { signal });
}

/** The sprints that work of a project can be put into, of all its boards. */
export async function readOpenSprints(
  projectKey: string,
  signal: AbortSignal,
): Promise<readonly Sprint[]> {
  const boards = await allPages({
    path: `${AGILE}/board`,
    parameters: { projectKeyOrId: projectKey },
    pageSize: 50,
    schema: z.object({ id: z.number() }),
    signal,
  });
  const sprints = new Map<number, Sprint>();
  for (const board of boards) {
    const found = await allPages({
      path: `${AGILE}/board/${String(board.id)}/sprint`,
      parameters: { state: 'active,future' },
      pageSize: 50,
      schema: sprintSchema,
      signal,
    });
    for (const sprint of found) sprints.set(sprint.id, sprint);
  }
  return [...sprints.values()];
}

export interface SearchQuestion {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly maxResults: number;
  readonly nextPageToken?: string;
}

export interface SearchPage {
  readonly issues: readonly Issue[];
  readonly nextPageToken: string | null;
}

export async function searchIssues(
  question: SearchQuestion,
  signal?: AbortSignal,
): Promise<SearchPage> {
  const schema = z.object({
    issues: z.array(issueSchema),
    nextPageToken: z.optional(z.nullable(z.string())),
  });
  const page = await requestJson(`${API}/search/jql`, schema, {
    method: 'POST',
    body: question,
    ...(signal === undefined ? {} : { signal }),
  });
  return { issues: page.issues, nextPageToken: page.nextPageToken ?? null };
}

export async function countIssues(jql: string, signal: AbortSignal): Promise<number> {
  const schema = z.object({ count: z.number() });
  const question = { method: 'POST', body: { jql }, signal } as const;
  return (await requestJson(`${API}/search/approximate-count`, schema, question)).count;
}
