import * as z from 'zod/mini';
import type { KindIn } from '../contract/stored-kinds';
import {
  HISTORY_PARTS,
  type Guard,
  type HistoryPart,
  type HistoryRecord,
  type HistorySubject,
  type PropertyPlace,
} from '../use-cases/guarded-writing/ports';

/**
 * Guards and the history of properties as rows of app storage. An attribute that has no value is left
 * out, since storage takes no null.
 */

/** The entities. */
export const GUARD = 'write-guard';
export const AUDIT = 'audit';

const part = z.enum(HISTORY_PARTS);
const form = z.nullable(z.looseObject({}));

const record = z.object({
  issueId: z.string(),
  part,
  at: z.string(),
  actor: z.string(),
  action: z.string(),
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

export function guardKey({ issueId, propertyKey }: PropertyPlace): string {
  return `${issueId}:${propertyKey}`;
}

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
  action: z.string(),
  version: z.int(),
  before: z.optional(z.looseObject({})),
  after: z.object({
    part,
    changedOutside: z.boolean(),
    entry: z.optional(z.looseObject({})),
  }),
});
export type HistoryRow = z.output<typeof historyRow>;

const SUBJECT_OF_PART = {
  asks: 'contract',
  answers: 'contract',
  impediment: 'impediment',
  case: 'case',
} as const satisfies Record<HistoryPart, HistorySubject & KindIn<'audit'>>;

/** The partition of the audit log that holds a history of an issue. */
export function partitionOf(subject: HistorySubject, issueId: string): string {
  return `${subject}:${issueId}`;
}

function partitionOfPart(ofPart: HistoryPart, issueId: string): string {
  return partitionOf(SUBJECT_OF_PART[ofPart], issueId);
}

/** Of one save of one property, so that noting it twice changes nothing. */
export function historyKey({ issueId, part: of, revision }: HistoryRecord): string {
  return `${partitionOfPart(of, issueId)}:${of}:${String(revision).padStart(10, '0')}`;
}

export function rowOfRecord(saved: HistoryRecord): HistoryRow {
  const { issueId, part: ofPart, at, actor, action, revision, changedOutside } = plainRecord(saved);
  const { before, after } = plainRecord(saved);
  return {
    at,
    actor,
    subject: partitionOfPart(ofPart, issueId),
    action,
    version: revision,
    ...(before === null ? {} : { before }),
    after: { part: ofPart, changedOutside, ...(after === null ? {} : { entry: after }) },
  };
}

/** Null: the row cannot be read. */
export function recordOfRow(issueId: string, stored: unknown): HistoryRecord | null {
  const parsed = z.safeParse(historyRow, stored);
  if (!parsed.success) return null;
  const { at, actor, action, version, before, after } = parsed.data;
  const { part: ofPart, changedOutside, entry } = after;
  return {
    ...{ issueId, part: ofPart, at, actor, action, revision: version, changedOutside },
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
