import * as z from 'zod/mini';
import type { AuditEntry, SavedSettings } from '../contract/resolvers';
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

/** `before` is left out where there was nothing: storage takes no null attribute. */
export type AuditRow = Omit<AuditEntry, 'before'> & { readonly before?: AuditEntry['before'] };

export function auditRow({ before, ...entry }: AuditEntry): AuditRow {
  return before === null ? entry : { ...entry, before };
}

export function auditEntry({ before, ...row }: AuditRow): AuditEntry {
  return { ...row, before: before ?? null };
}
