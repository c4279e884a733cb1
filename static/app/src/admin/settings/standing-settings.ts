import type { SavedSettings } from '../../../../../src/contract/resolvers';
import { parseSettings } from '../../../../../src/contract/settings';
import { NOTHING_SAVED, type StandingSettings } from './settings-form';

/** What a resolver answered, as the form takes it. */
export function standingSettings(saved: SavedSettings | null): StandingSettings {
  if (saved === null) return NOTHING_SAVED;
  const { version, settings, changedAt, changedBy } = saved;
  return {
    version,
    settings: parseSettings(settings),
    saved: { at: changedAt, by: changedBy },
  };
}
