import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useReducer, useRef } from 'react';
import { useIntl } from 'react-intl';
import { settingsDocument } from '../../../../../src/contract/settings';
import {
  isTouched,
  openForm,
  reduceForm,
  type FormAction,
  type StandingSettings,
} from '../../admin/settings/settings-form';
import { standingSettings } from '../../admin/settings/standing-settings';
import { THRESHOLDS } from '../../admin/settings/threshold-bounds';
import { useSaveSettings } from '../../admin/use-save-settings';
import { analyseSnapshot } from '../../analysis/analysis';
import { adminMessages } from '../../messages/admin';
import { limitMessages } from '../../messages/health-limits';
import { SETTINGS_QUERY, type SettingsInUse } from '../../shell/use-settings';
import { isSurelyUnsaved, writeErrorInWords } from '../../states/error-words';
import { HealthPreview } from './health-preview';
import { NamedConflict } from './named-conflict';
import { ThresholdSentence } from './threshold-sentence';
import type { ThresholdsProps } from './thresholds-panel';
import styles from './thresholds.module.css';

/** The thresholds to change, with what they would do; saved with the other settings as they stand. */
export function ThresholdsForm({ inUse, snapshot, standing, project }: ThresholdsProps) {
  const intl = useIntl();
  const queries = useQueryClient();
  const sentences = useRef<HTMLUListElement>(null);
  const [form, reduce] = useReducer(reduceForm, null, () =>
    openForm(standingSettings(inUse.saved), snapshot.linkTypes),
  );
  const { siteTimeZone } = inUse;
  const dispatch = (action: FormAction): void => {
    reduce(action);
    const now = standingAfter(action, form.conflict?.theirs ?? null);
    if (now !== null) {
      queries.setQueryData<SettingsInUse>(
        SETTINGS_QUERY,
        (old) => old && { ...old, ...taken(now) },
      );
    }
  };
  const { save, isSaving, error } = useSaveSettings(dispatch, limitMessages.savedText);
  const settings = useDeferredValue(form.draft);
  const draft = useMemo(
    () => analyseSnapshot(snapshot, { settings, siteTimeZone, project }),
    [snapshot, settings, siteTimeZone, project],
  );
  const touched = isTouched(form);
  const saveIfRight = (): void => {
    if (form.faulty.size === 0) save(form);
    else sentences.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const saveMerged = (): void => {
    const merged = reduceForm(form, { kind: 'merged' });
    dispatch({ kind: 'merged' });
    save(merged);
  };
  return (
    <>
      {form.conflict !== null && (
        <NamedConflict
          {...{ form, dispatch, siteTimeZone }}
          conflict={form.conflict}
          onSaveMerged={saveMerged}
        />
      )}
      <ul ref={sentences} className={styles.sentences}>
        {THRESHOLDS.map((threshold) => (
          <ThresholdSentence key={threshold.key} {...{ threshold, form, dispatch }} />
        ))}
      </ul>
      <HealthPreview standing={standing} draft={draft} isChanged={touched} />
      {error !== null && (
        <p role="alert" className={styles.fault}>
          {isSurelyUnsaved(error) && <strong>{intl.formatMessage(adminMessages.notSaved)}.</strong>}{' '}
          {writeErrorInWords(error, intl)} {intl.formatMessage(adminMessages.keptHere)}
        </p>
      )}
      {touched && form.conflict === null && (
        <div className={styles.buttons}>
          <Button appearance="primary" isLoading={isSaving} onClick={saveIfRight}>
            {intl.formatMessage(limitMessages.save)}
          </Button>
          <Button
            isDisabled={isSaving}
            onClick={() => {
              dispatch({ kind: 'discarded' });
            }}
          >
            {intl.formatMessage(limitMessages.discard)}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is known to stand after an action; null: nothing new. */
function standingAfter(
  action: FormAction,
  theirs: StandingSettings | null,
): StandingSettings | null {
  if (action.kind === 'stands') return action.standing;
  return action.kind === 'took-all-theirs' ? theirs : null;
}

function taken({
  version,
  settings,
  saved,
}: StandingSettings): Omit<SettingsInUse, 'siteTimeZone'> {
  const document = settingsDocument(settings);
  return {
    settings,
    saved: saved && { version, changedAt: saved.at, changedBy: saved.by, settings: document },
  };
}
