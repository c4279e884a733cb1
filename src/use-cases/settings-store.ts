import type { AuditPage, SavedEntry, SavedSettings } from '../contract/resolvers';

/** Port: where the portfolio's settings are kept. */
export interface SettingsStore {
  readonly read: () => Promise<SavedSettings | null>;
  /**
   * Replaces the settings and writes the audit entry, both or neither, if the version that stands is
   * still the one before.
   *
   * @returns false if somebody else saved in between
   */
  readonly replace: (next: SavedSettings, entry: SavedEntry) => Promise<boolean>;
  /** Newest first. */
  readonly audit: (cursor: string | null) => Promise<AuditPage>;
}
