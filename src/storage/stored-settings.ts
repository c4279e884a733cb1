import * as z from 'zod/mini';
import type { AuditEntry, DeletedEntry, SavedEntry, SavedSettings } from '../contract/resolvers';
import type { KindIn } from '../contract/stored-kinds';
import { parseSettings, settingsDocument } from '../contract/settings';
import { InvalidInput } from '../contract/invalid-input';

/** App storage holds something that this version of the app cannot read. Nothing was changed. */
export class UnreadableStorage extends Error {
  override readonly name = 'UnreadableStorage';
}

/** Grows when the form of `body` changes; a migration then reads the older ones. */
const BODY_SCHEMA = 1;

const row = z.object({
  version: z.int().check(z.minimum(1)),
  changedAt: z.string(),
  changedBy: z.string(),
  body: z.object({ schema: z.literal(BODY_SCHEMA), settings: z.unknown() }),
});

export type SettingsRow = z.infer<typeof row>;

export function settingsRow({ settings, ...saved }: SavedSettings): SettingsRow {
  return { ...saved, body: { schema: BODY_SCHEMA, settings } };
}

/** @throws UnreadableStorage */
export function savedSettings(stored: unknown): SavedSettings {
  const parsed = z.safeParse(row, stored);
  if (!parsed.success) throw unreadable('they have a form that this version does not know');
  const { body, ...saved } = parsed.data;
  try {
    return { ...saved, settings: settingsDocument(parseSettings(body.settings)) };
  } catch (error) {
    if (error instanceof InvalidInput) throw unreadable(error.message);
    throw error;
  }
}

function unreadable(fault: string): UnreadableStorage {
  return new UnreadableStorage(
    `The saved settings cannot be read: ${fault}. Nothing was changed. ` +
      'An administrator can export all data on the admin page, then delete it and begin anew.',
  );
}

/** The partition of the audit log that everything but the histories of issues stands in. */
export const SETTINGS_SUBJECT = 'settings' satisfies KindIn<'audit'>;

const subject = z.literal(SETTINGS_SUBJECT);
const auditFacts = { at: z.string(), actor: z.string(), subject } as const;
const kept = z.looseObject({});

const auditRow = z.discriminatedUnion('action', [
  z.object({
    ...auditFacts,
    action: z.literal('saved'),
    version: z.int().check(z.minimum(1)),
    // Left out where there was nothing: storage takes no null attribute.
    before: z.optional(kept),
    after: kept,
  }),
  z.object({
    ...auditFacts,
    action: z.literal('deleted'),
    after: z.object({ records: z.int().check(z.minimum(0)) }),
  }),
]);

export type AuditRow = z.infer<typeof auditRow>;

export function settingsAuditKey({ version }: SavedEntry): string {
  return `${SETTINGS_SUBJECT}:${String(version).padStart(10, '0')}`;
}

export function savedRow({ before, after, ...entry }: SavedEntry): AuditRow {
  const row = { ...entry, subject: SETTINGS_SUBJECT, after: { ...after } } as const;
  return before === null ? row : { ...row, before: { ...before } };
}

export function deletedRow({ records, ...entry }: DeletedEntry): AuditRow {
  return { ...entry, subject: SETTINGS_SUBJECT, after: { records } };
}

/** Null: the row cannot be read. */
export function auditEntry(stored: unknown): AuditEntry | null {
  const parsed = z.safeParse(auditRow, stored);
  if (!parsed.success) return null;
  const { at, actor } = parsed.data;
  if (parsed.data.action === 'deleted') {
    return { at, actor, action: 'deleted', records: parsed.data.after.records };
  }
  const { version, before = null, after } = parsed.data;
  return { at, actor, action: 'saved', version, before, after };
}
