import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { fieldValues } from './field-places';
import { optional } from './issue-schema';
import type { JiraError } from './jira-error';
import { readPages } from './read-pages';

export interface FieldRequest {
  readonly fieldId: string;
  readonly ids: readonly string[];
  readonly signal: AbortSignal;
}

export interface FieldReading {
  /** As Jira answers them, by issue id; issues that are hidden or gone are left out. */
  readonly values: ReadonlyMap<string, unknown>;
  /** As Jira calls the field; null: no issue told. */
  readonly name: string | null;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

const bulkAnswer = z.object({
  issues: z.array(z.looseObject({ id: z.string() })),
  names: optional(z.record(z.string(), z.string())),
});

/**
 * What stands in one field of many issues.
 *
 * @throws the signal's reason if it was stopped
 */
export async function readFieldValues(
  connection: JiraConnection,
  { fieldId, ids, signal }: FieldRequest,
): Promise<FieldReading> {
  const values = new Map<string, unknown>();
  let name: string | null = null;
  const problem = await readPages({
    ids,
    signal,
    read: (issueIdsOrKeys) =>
      callJira(connection, {
        endpoint: ENDPOINTS.bulkFetch,
        answer: bulkAnswer,
        body: { issueIdsOrKeys, fields: [fieldId], expand: ['names'] },
      }),
    take: ({ issues, names }) => {
      name ??= new Map(Object.entries(names ?? {})).get(fieldId) ?? null;
      for (const issue of issues) values.set(issue.id, fieldValues(issue).get(fieldId));
    },
  });
  return { values, name, problem };
}
