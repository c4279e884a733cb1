import type { SavedSettings } from '../contract/resolvers';
import type { SettingsStore } from '../use-cases/settings-store';
import { Filter, FilterConditions, kvs, Sort } from './kvs-door';
import {
  auditEntry,
  savedRow,
  savedSettings,
  settingsRow,
  SETTINGS_SUBJECT,
  settingsAuditKey,
  type AuditRow,
  type SettingsRow,
} from './stored-settings';

const SETTINGS = 'settings';
const AUDIT = 'audit';
/** There is one portfolio on a site. */
const KEY = 'portfolio';
const AUDIT_PAGE = 25;

export const settingsInStorage: SettingsStore = {
  async read() {
    const stored: unknown = await kvs.entity<SettingsRow>(SETTINGS).get(KEY);
    return stored === undefined ? null : savedSettings(stored);
  },

  async replace(next, entry) {
    const version = new Filter<SettingsRow>().and(
      'version',
      next.version === 1
        ? FilterConditions.notExists()
        : FilterConditions.equalTo(next.version - 1),
    );
    try {
      await kvs
        .transact()
        .set(KEY, settingsRow(next), { entityName: SETTINGS, conditions: version })
        .set(settingsAuditKey(entry), savedRow(entry), { entityName: AUDIT })
        .execute();
      return true;
    } catch (error) {
      // The code of a failed condition is not documented, and an answer can get lost after the
      // change was made: what stands now tells.
      const standing = await settingsInStorage.read();
      if (isSame(standing, next)) return true;
      if ((standing?.version ?? 0) >= next.version) return false;
      throw error;
    }
  },

  async audit(cursor) {
    const query = kvs
      .entity<AuditRow>(AUDIT)
      .query()
      // Entries of contracts stand beside them, for people who may see the issue only.
      .index('by-subject', { partition: [SETTINGS_SUBJECT] })
      .sort(Sort.DESC)
      .limit(AUDIT_PAGE);
    const { results, nextCursor } = await (
      cursor === null ? query : query.cursor(cursor)
    ).getMany();
    const rows = results.map(({ value }) => auditEntry(value)).filter((entry) => entry !== null);
    return { rows, unreadable: results.length - rows.length, next: nextCursor ?? null };
  },
};

function isSame(standing: SavedSettings | null, next: SavedSettings): boolean {
  return (
    standing?.version === next.version &&
    standing.changedAt === next.changedAt &&
    standing.changedBy === next.changedBy
  );
}
