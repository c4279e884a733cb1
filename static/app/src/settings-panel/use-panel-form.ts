import { useQueryClient } from '@tanstack/react-query';
import { useReducer, type Dispatch } from 'react';
import type { LinkType } from '../../../../src/domain/work-items/work-item';
import {
  openForm,
  reduceForm,
  type FormAction,
  type SettingsForm,
} from '../admin/settings/settings-form';
import { standingSettings } from '../admin/settings/standing-settings';
import { useSaveSettings } from '../admin/use-save-settings';
import { panelMessages } from '../messages/settings-panel';
import { SETTINGS_QUERY, type SettingsInUse } from '../shell/use-settings';
import { inUseAfter } from './in-use-after';

export interface PanelForm {
  readonly form: SettingsForm;
  readonly dispatch: Dispatch<FormAction>;
  /** Saves, or goes to what is wrong among the inputs. */
  readonly saveIfRight: (inputs: HTMLElement | null) => void;
  readonly saveMerged: () => void;
  readonly discard: () => void;
  readonly isSaving: boolean;
  /** Why the last try failed; null: it did not. */
  readonly error: unknown;
}

/** A few of the settings to change, saved with the others as they stand; the page follows at once. */
export function usePanelForm(inUse: SettingsInUse, linkTypes: readonly LinkType[]): PanelForm {
  const queries = useQueryClient();
  const [form, reduce] = useReducer(reduceForm, null, () =>
    openForm(standingSettings(inUse.saved), linkTypes),
  );
  const dispatch = (action: FormAction): void => {
    reduce(action);
    queries.setQueryData<SettingsInUse>(
      SETTINGS_QUERY,
      (old) => old && inUseAfter(old, action, form.conflict?.theirs ?? null),
    );
  };
  const { save, isSaving, error, forget } = useSaveSettings(dispatch, panelMessages.savedText);
  return {
    form,
    dispatch,
    saveIfRight: (inputs) => {
      if (form.faulty.size === 0) save(form);
      else inputs?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    },
    saveMerged: () => {
      const merged = reduceForm(form, { kind: 'merged' });
      dispatch({ kind: 'merged' });
      save(merged);
    },
    discard: () => {
      dispatch({ kind: 'discarded' });
      // A failure belongs to the change it was of, not to the next one.
      forget();
    },
    isSaving,
    error,
  };
}
