import * as z from 'zod/mini';
import type { Guard, HistoryRecord } from '../use-cases/contracts/ports';

/**
 * Guards and the history of contracts as rows of app storage. An attribute that has no value is left
 * out, since storage takes no null.
 */

const ACTIONS = [
  'ask',
  'change',
  'withdraw',
  'accept',
  'promise',
  'counter',
  'decline',
  'deliver',
  'remove',
  'begin-anew',
] as const satisfies readonly HistoryRecord['action'][];

const form = z.nullable(z.looseObject({}));

const record = z.object({
  issueId: z.string(),
  half: z.enum(['asks', 'answers']),
  at: z.string(),
  actor: z.string(),
  action: z.enum(ACTIONS),
  revision: z.int(),
  changedOutside: z.boolean(),
  before: form,
  after: form,
});

const guardRow = z.object({
  version: z.int().check(z.minimum(1)),
  stamp: z.string(),
  writer: z.string(),
  at: z.string(),
  revision: z.int().check(z.minimum(0)),
  hash: z.optional(z.string()),
  claim: z.optional(
    z.object({ revision: z.int(), hash: z.string(), until: z.string(), entry: record }),
  ),
});
export type GuardRow = z.output<typeof guardRow>;

export function rowOfGuard({ hash, claim, ...guard }: Guard): GuardRow {
  return {
    ...guard,
    ...(hash === null ? {} : { hash }),
    ...(claim === null ? {} : { claim: { ...claim, entry: plainRecord(claim.entry) } }),
  };
}

/** Null: the row cannot be read. */
export function guardOfRow(stored: unknown): Guard | null {
  const parsed = z.safeParse(guardRow, stored);
  if (!parsed.success) return null;
  const { hash, claim, ...guard } = parsed.data;
  return { ...guard, hash: hash ?? null, claim: claim ?? null };
}

const historyRow = z.object({
  at: z.string(),
  actor: z.string(),
  subject: z.string(),
  action: z.enum(ACTIONS),
  version: z.int(),
  before: z.optional(z.looseObject({})),
  after: z.object({
    half: z.enum(['asks', 'answers']),
    changedOutside: z.boolean(),
    entry: z.optional(z.looseObject({})),
  }),
});
export type HistoryRow = z.output<typeof historyRow>;

/** The partition of the audit log that holds the history of an issue's halves. */
export function subjectOf(issueId: string): string {
  return `contract:${issueId}`;
}

export function rowOfRecord(saved: HistoryRecord): HistoryRow {
  const { issueId, half, at, actor, action, revision, changedOutside } = plainRecord(saved);
  const { before, after } = plainRecord(saved);
  return {
    at,
    actor,
    subject: subjectOf(issueId),
    action,
    version: revision,
    ...(before === null ? {} : { before }),
    after: { half, changedOutside, ...(after === null ? {} : { entry: after }) },
  };
}

/** Null: the row cannot be read. */
export function recordOfRow(issueId: string, stored: unknown): HistoryRecord | null {
  const parsed = z.safeParse(historyRow, stored);
  if (!parsed.success) return null;
  const { at, actor, action, version, before, after } = parsed.data;
  const { half, changedOutside, entry } = after;
  return {
    ...{ issueId, half, at, actor, action, revision: version, changedOutside },
    before: before ?? null,
    after: entry ?? null,
  };
}

function plainRecord(saved: HistoryRecord): z.output<typeof record> {
  const { before, after } = saved;
  return {
    ...saved,
    before: before === null ? null : { ...before },
    after: after === null ? null : { ...after },
  };
}
