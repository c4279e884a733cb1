import { InvalidInput } from '../../../../../src/contract/invalid-input';
import type { SavedEntry } from '../../../../../src/contract/resolvers';
import { DEFAULT_SETTINGS, parseSettings } from '../../../../../src/contract/settings';
import type { LinkType } from '../../../../../src/domain/work-items/work-item';
import { settingChanges, type EntryChange } from './compare-settings';

/** What a saved change changed; null where another version of the app wrote it in another form. */
export function auditChanges(
  { before, after }: SavedEntry,
  types: readonly LinkType[],
): readonly EntryChange[] | null {
  try {
    const earlier = before === null ? DEFAULT_SETTINGS : parseSettings(before);
    return settingChanges(earlier, parseSettings(after), types);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}
