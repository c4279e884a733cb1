import type { Settings } from '../../../../src/contract/settings';
import { settingEntries } from '../admin/settings/setting-entries';

export interface EntryToRead {
  /** Place in the settings. */
  readonly key: string;
  readonly value: unknown;
}

/** Two ids, which tell a reader nothing. */
const LEFT_OUT = 'impediments.organisation';

/**
 * What is decided about something, one by one.
 *
 * @param isShown by its place in the settings
 */
export function entriesToRead(
  settings: Settings,
  isShown: (key: string) => boolean,
): readonly EntryToRead[] {
  return [...settingEntries(settings, [])].flatMap(([key, value]) =>
    isShown(key) && key !== LEFT_OUT ? [{ key, value }] : [],
  );
}
