import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import type { SiteField } from './field-places';
import { optional } from './issue-schema';
import { ITEM_PROPERTIES } from './item-properties';

/** REST issues as Jira answered them, and what it told about their fields, if asked. */
export interface RawIssues {
  readonly issues: readonly RawIssue[];
  readonly siteFields: readonly SiteField[];
}

export type RawIssue = z.infer<typeof rawIssue>;

const rawIssue = z.looseObject({ id: z.string(), key: z.string() });

const described = {
  names: optional(z.record(z.string(), z.string())),
  schema: optional(z.record(z.string(), z.object({ custom: optional(z.string()) }))),
};

const issueAnswer = z.looseObject({ ...rawIssue.shape, ...described });
const bulkAnswer = z.object({ issues: z.array(rawIssue), ...described });

const DESCRIBE = ['names', 'schema'] as const;

/** As many as Jira answers at once. */
export const ISSUES_AT_ONCE = 100;

export interface FieldsWanted {
  readonly fields: readonly string[];
  /** Whether the answer shall tell names and types of its fields. */
  readonly described: boolean;
}

/** @throws JiraError */
export async function readRawIssue(
  connection: JiraConnection,
  issueId: string,
  { fields, described: isDescribed }: FieldsWanted,
): Promise<RawIssues> {
  const issue = await callJira(connection, {
    endpoint: ENDPOINTS.issue,
    answer: issueAnswer,
    places: { issueId },
    query: {
      fields: fields.join(','),
      properties: ITEM_PROPERTIES.join(','),
      ...(isDescribed ? { expand: DESCRIBE.join(',') } : {}),
    },
  });
  return { issues: [issue], siteFields: siteFieldsOf(issue) };
}

/**
 * Of the first `ISSUES_AT_ONCE` ids those Jira lets the person see.
 *
 * @throws JiraError
 */
export async function readRawIssues(
  connection: JiraConnection,
  ids: readonly string[],
  { fields, described: isDescribed }: FieldsWanted,
): Promise<RawIssues> {
  if (ids.length === 0) return { issues: [], siteFields: [] };
  const answer = await callJira(connection, {
    endpoint: ENDPOINTS.bulkFetch,
    answer: bulkAnswer,
    body: {
      issueIdsOrKeys: ids.slice(0, ISSUES_AT_ONCE),
      fields,
      properties: ITEM_PROPERTIES,
      ...(isDescribed ? { expand: DESCRIBE } : {}),
    },
  });
  return { issues: answer.issues, siteFields: siteFieldsOf(answer) };
}

function siteFieldsOf({
  names,
  schema,
}: {
  readonly names: Readonly<Record<string, string>> | null;
  readonly schema: Readonly<Record<string, { readonly custom: string | null }>> | null;
}): readonly SiteField[] {
  const types = new Map(Object.entries(schema ?? {}));
  return Object.entries(names ?? {}).map(([id, name]) => ({
    id,
    name,
    schemaType: types.get(id)?.custom ?? null,
  }));
}
