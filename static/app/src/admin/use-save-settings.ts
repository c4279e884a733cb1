import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Dispatch } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { settingsDocument } from '../../../../src/contract/settings';
import { callResolver } from '../bridge/call-resolver';
import { ResolverRefusal } from '../bridge/resolver-refusal';
import { notify } from '../bridge/flags';
import { adminMessages } from '../messages/admin';
import { AUDIT_QUERY } from './use-audit';
import { settingChanges } from './settings/compare-settings';
import type { FormAction, SettingsForm, StandingSettings } from './settings/settings-form';
import { standingSettings } from './settings/standing-settings';

type Outcome =
  | { readonly kind: 'saved'; readonly standing: StandingSettings }
  | { readonly kind: 'outdated'; readonly theirs: StandingSettings };

export interface SaveSettings {
  readonly save: (form: SettingsForm) => void;
  readonly isSaving: boolean;
  /** Why the last try failed; null: it did not. */
  readonly error: unknown;
  /** Forgets it, once what was wrong is given up. */
  readonly forget: () => void;
}

/** Saves the form; where somebody else was first, the form learns what stands now. */
export function useSaveSettings(
  dispatch: Dispatch<FormAction>,
  /** Says with the `version` where the saved settings show. */
  savedText: MessageDescriptor = adminMessages.savedText,
): SaveSettings {
  const intl = useIntl();
  const queries = useQueryClient();
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: saveForm,
    onSuccess: (outcome) => {
      if (outcome.kind === 'outdated') {
        dispatch({ kind: 'refused-as-outdated', theirs: outcome.theirs });
        return;
      }
      const { standing } = outcome;
      dispatch({ kind: 'stands', standing });
      notify({
        id: `settings-saved-${String(standing.version)}`,
        type: 'success',
        title: intl.formatMessage(adminMessages.saved),
        description: intl.formatMessage(savedText, { version: standing.version }),
      });
      void queries.invalidateQueries({ queryKey: AUDIT_QUERY });
    },
  });
  return {
    save: (form) => {
      mutate(form);
    },
    isSaving: isPending,
    error,
    forget: reset,
  };
}

async function saveForm({ base, draft, types }: SettingsForm): Promise<Outcome> {
  try {
    const saved = await callResolver('saveSettings', {
      baseVersion: base.version,
      settings: settingsDocument(draft),
    });
    return { kind: 'saved', standing: standingSettings(saved) };
  } catch (error) {
    if (!(error instanceof ResolverRefusal) || error.refusal.code !== 'conflict') throw error;
    const { saved } = await callResolver('readSettings', {});
    const standing = standingSettings(saved);
    // An answer that got lost after saving looks like a conflict with oneself.
    const isMine = saved !== null && settingChanges(draft, standing.settings, types).length === 0;
    return isMine ? { kind: 'saved', standing } : { kind: 'outdated', theirs: standing };
  }
}
