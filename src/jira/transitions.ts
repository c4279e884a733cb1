import * as z from 'zod/mini';
import type { Instant } from '../domain/calendar/instant';
import type { Status } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { id, instant, optional } from './issue-schema';
import { isRefusal, JiraError } from './jira-error';
import { statusCategory } from './status-category';

/** A way the person may take an issue now. */
export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

/** What Jira says of where an issue stands. */
export interface IssueStanding {
  readonly status: Status;
  readonly resolved: Instant | null;
  readonly updated: Instant | null;
}

export interface IssueWays {
  readonly standing: IssueStanding;
  /** Empty: the person may not move it, or its workflow ends here. */
  readonly transitions: readonly Transition[];
}

/** What became of a transition, and where the issue stands afterwards. */
export type TransitionOutcome =
  | { readonly kind: 'moved'; readonly standing: IssueStanding }
  /** In Jira's words; null: it gave none. */
  | { readonly kind: 'refused'; readonly said: string | null; readonly standing: IssueStanding };

const statusPart = z.object({
  id: optional(id),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }),
});
const transitionsAnswer = z.object({
  transitions: z.array(z.object({ id, name: z.string(), to: statusPart })),
});
const standingAnswer = z.object({
  fields: z.object({
    status: statusPart,
    resolutiondate: optional(instant),
    updated: optional(instant),
  }),
});

/**
 * Where an issue stands and where the person may move it.
 *
 * @throws JiraError
 */
export async function readWays(connection: JiraConnection, issueId: string): Promise<IssueWays> {
  const [standing, { transitions }] = await Promise.all([
    readStanding(connection, issueId),
    callJira(connection, {
      endpoint: ENDPOINTS.transitions,
      answer: transitionsAnswer,
      places: { issueId },
    }),
  ]);
  return {
    standing,
    transitions: transitions.map((one) => ({ ...one, to: statusOf(one.to) })),
  };
}

/**
 * Moves an issue as the person, and reads back where it then stands: a rule of the site may have moved it
 * on, and an answer that was lost may have done what was asked.
 *
 * @throws JiraError where Jira says neither that it moved it nor that it did not
 */
export async function transitionIssue(
  connection: JiraConnection,
  issueId: string,
  transition: Transition,
): Promise<TransitionOutcome> {
  let refusal: JiraError | null = null;
  try {
    await callJira(connection, {
      endpoint: ENDPOINTS.transition,
      answer: z.unknown(),
      places: { issueId },
      body: { transition: { id: transition.id } },
    });
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    refusal = error;
  }
  const standing = await readStanding(connection, issueId);
  if (refusal === null) return { kind: 'moved', standing };
  if (isRefusal(refusal)) return { kind: 'refused', said: refusal.said, standing };
  if (standing.status.id === transition.to.id) return { kind: 'moved', standing };
  throw refusal;
}

async function readStanding(connection: JiraConnection, issueId: string): Promise<IssueStanding> {
  const { fields } = await callJira(connection, {
    endpoint: ENDPOINTS.issue,
    answer: standingAnswer,
    places: { issueId },
    query: { fields: 'status,resolutiondate,updated' },
  });
  return {
    status: statusOf(fields.status),
    resolved: fields.resolutiondate,
    updated: fields.updated,
  };
}

function statusOf({ id: statusId, name, statusCategory: { key } }: z.output<typeof statusPart>) {
  return { id: statusId, name, category: statusCategory(key, name, false) };
}
