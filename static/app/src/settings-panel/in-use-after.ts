import { settingsDocument } from '../../../../src/contract/settings';
import type { FormAction, StandingSettings } from '../admin/settings/settings-form';
import type { SettingsInUse } from '../shell/use-settings';

/**
 * The settings in use after an action of the form, so that the page shows them without asking again.
 *
 * @param theirs what somebody else saved meanwhile; null: nobody did
 */
export function inUseAfter(
  inUse: SettingsInUse,
  action: FormAction,
  theirs: StandingSettings | null,
): SettingsInUse {
  const standing = standingAfter(action, theirs);
  if (standing === null) return inUse;
  const { version, settings, saved } = standing;
  const document = settingsDocument(settings);
  return {
    ...inUse,
    settings,
    saved: saved && { version, changedAt: saved.at, changedBy: saved.by, settings: document },
  };
}

/** What is known to stand after an action; null: nothing new. */
function standingAfter(
  action: FormAction,
  theirs: StandingSettings | null,
): StandingSettings | null {
  if (action.kind === 'stands') return action.standing;
  return action.kind === 'took-all-theirs' ? theirs : null;
}
