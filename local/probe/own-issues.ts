import * as z from 'zod/mini';
import { readAnswer, UnexpectedAnswer } from './read-answer';
import { ProbeError } from './probe-error';
import type { ProbedSite } from './probed-site';

export interface OwnIssue {
  readonly id: string;
  readonly key: string;
}

/** Two issues that the probe made, writes to and deletes again. */
export interface OwnIssues {
  readonly first: OwnIssue;
  readonly second: OwnIssue;
}

const createdIssue = z.object({ id: z.string(), key: z.string() });
const issueTypes = z.object({
  issueTypes: z.array(
    z.object({ id: z.string(), subtask: z.boolean(), hierarchyLevel: z.optional(z.number()) }),
  ),
});

/**
 * Makes two issues in a project, lets `use` write to them, and deletes them whatever happens.
 *
 * @throws ProbeError where they cannot be deleted, naming them
 */
export async function withOwnIssues(
  site: ProbedSite,
  project: string,
  use: (own: OwnIssues) => Promise<void>,
): Promise<void> {
  const made: OwnIssue[] = [];
  try {
    const typeId = await plainType(site, project);
    const first = await create(site, { project, typeId, made });
    const second = await create(site, { project, typeId, made });
    await use({ first, second });
  } finally {
    await deleteAll(site, made);
  }
}

async function plainType(site: ProbedSite, project: string): Promise<string> {
  const answer = await site.get(`/rest/api/3/project/${encodeURIComponent(project)}`);
  const plain = readAnswer(answer, issueTypes).issueTypes.find(
    ({ subtask, hierarchyLevel = 0 }) => !subtask && hierarchyLevel === 0,
  );
  if (plain !== undefined) return plain.id;
  throw new UnexpectedAnswer('could not be asked: the project has no plain issue type');
}

async function create(
  site: ProbedSite,
  { project, typeId, made }: { project: string; typeId: string; made: OwnIssue[] },
): Promise<OwnIssue> {
  const summary = 'Probe of Agile PMO: this issue is deleted in a moment';
  const fields = { project: { key: project }, issuetype: { id: typeId }, summary };
  const issue = readAnswer(await site.post('/rest/api/3/issue', { fields }), createdIssue);
  made.push(issue);
  return issue;
}

async function deleteAll(site: ProbedSite, made: readonly OwnIssue[]): Promise<void> {
  const left: string[] = [];
  for (const { id, key } of made) {
    const path = `/rest/api/3/issue/${id}`;
    const status = await site.ask({ method: 'DELETE', path }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 204) left.push(key);
  }
  if (left.length > 0) {
    throw new ProbeError(`${left.join(' and ')} could not be deleted; delete by hand`);
  }
}
