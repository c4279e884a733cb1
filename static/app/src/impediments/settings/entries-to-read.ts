import type { Settings } from '../../../../../src/contract/settings';
import { settingEntries } from '../../admin/settings/setting-entries';

export interface EntryToRead {
  /** Place in the settings. */
  readonly key: string;
  readonly value: unknown;
}

/** Two ids, which tell a reader nothing. */
const LEFT_OUT = 'impediments.organisation';

/** What is decided about impediments, one by one. */
export function entriesToRead(settings: Settings): readonly EntryToRead[] {
  return [...settingEntries(settings, [])].flatMap(([key, value]) =>
    key.startsWith('impediments.') && key !== LEFT_OUT ? [{ key, value }] : [],
  );
}
