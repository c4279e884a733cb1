import * as z from 'zod/mini';
import type { Order, RankCall } from '../domain/business-case/priority/rank-plan';
import { byText } from '../domain/work-items/issue-key';
import type { RankAnswer, RankRefusal } from '../use-cases/cases/write-ranks';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import type { SiteField } from './field-places';
import { isRefusal, JiraError, refusesRequest } from './jira-error';
import { readFieldValues, type FieldRequest } from './read-field-values';

const RANK_TYPE = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
const SCHEDULE_ISSUES = 'SCHEDULE_ISSUES';
const ISSUES_CHECKED_AT_ONCE = 1000;

export interface RankReading {
  /** Ids of those that have a rank, the first in Jira's order first. */
  readonly order: Order;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

const permissionsAnswer = z.object({
  projectPermissions: z.array(z.object({ permission: z.string(), issues: z.array(z.number()) })),
});
const rankAnswer = z.object({
  entries: z.array(
    z.object({
      issueId: z.number(),
      status: z.number(),
      errors: z.optional(z.nullable(z.array(z.string()))),
    }),
  ),
});

/** The id of the field in which the site keeps ranks; null: it has none. */
export function findRankField(fields: readonly SiteField[]): string | null {
  const found = fields.filter(({ schemaType }) => schemaType === RANK_TYPE);
  return (found.find(({ name }) => name === 'Rank') ?? found[0])?.id ?? null;
}

/**
 * The order in which issues stand in Jira, told by the texts of their ranks: searches may lag behind.
 *
 * @throws the signal's reason if it was stopped
 */
export async function readRankOrder(
  connection: JiraConnection,
  request: FieldRequest,
): Promise<RankReading> {
  const { values, problem } = await readFieldValues(connection, request);
  const ranks = [...values].flatMap(([id, rank]) =>
    typeof rank === 'string' && rank !== '' ? [[id, rank] as const] : [],
  );
  ranks.sort(([oneId, one], [otherId, other]) => byText(one, other) || byText(oneId, otherId));
  return { order: ranks.map(([id]) => id), problem };
}

/** Those that the person must not rank. Where Jira does not tell, none: trying will. */
export async function findUnrankable(
  connection: JiraConnection,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const granted = new Set<string>();
  try {
    for (let from = 0; from < ids.length; from += ISSUES_CHECKED_AT_ONCE) {
      const issues = ids.slice(from, from + ISSUES_CHECKED_AT_ONCE).map(Number);
      const { projectPermissions } = await callJira(connection, {
        endpoint: ENDPOINTS.checkPermissions,
        answer: permissionsAnswer,
        body: { projectPermissions: [{ permissions: [SCHEDULE_ISSUES], issues }] },
      });
      for (const told of projectPermissions) {
        if (told.permission === SCHEDULE_ISSUES) {
          for (const id of told.issues) granted.add(String(id));
        }
      }
    }
  } catch (error) {
    if (error instanceof JiraError) return new Set();
    throw error;
  }
  return new Set(ids.filter((id) => !granted.has(id)));
}

/**
 * Moves issues in Jira's order of all issues, as the person.
 *
 * @throws JiraError where Jira did not say what it did
 */
export async function rankIssues(
  connection: JiraConnection,
  fieldId: string,
  { ids, side, anchor }: RankCall,
): Promise<RankAnswer> {
  try {
    const body = await callJira(connection, {
      endpoint: ENDPOINTS.rankIssues,
      answer: z.unknown(),
      body: {
        issues: ids,
        [side === 'before' ? 'rankBeforeIssue' : 'rankAfterIssue']: anchor,
        rankCustomFieldId: Number(fieldId.replace('customfield_', '')),
      },
    });
    return { kind: 'answered', refused: refusedOf(body) };
  } catch (error) {
    if (!refusesRequest(error) || !isRefusal(error)) throw error;
    return { kind: 'refused', message: error.said };
  }
}

/** Jira lists all of them where it could not move some, and says nothing where it moved all. */
function refusedOf(body: unknown): ReadonlyMap<string, RankRefusal> {
  const { success, data } = z.safeParse(rankAnswer, body);
  if (!success) return new Map();
  return new Map(
    data.entries
      .filter(({ status }) => status < 200 || status > 299)
      .map(({ issueId, status, errors }) => {
        const said = (errors ?? []).join(' ').slice(0, 300);
        const mayWorkLater = status === 429 || status >= 500;
        return [String(issueId), { message: said === '' ? null : said, mayWorkLater }];
      }),
  );
}
