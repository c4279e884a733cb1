import { useDeferredValue, useRef } from 'react';
import { useIntl } from 'react-intl';
import { isTouched } from '../../admin/settings/settings-form';
import { THRESHOLDS } from '../../admin/settings/threshold-bounds';
import { usePicture } from '../../analysis/use-picture';
import { limitMessages } from '../../messages/health-limits';
import { NamedConflict } from '../../settings-panel/named-conflict';
import { PanelButtons } from '../../settings-panel/panel-buttons';
import { usePanelForm } from '../../settings-panel/use-panel-form';
import { HealthPreview } from './health-preview';
import { ThresholdSentence } from './threshold-sentence';
import type { ThresholdsProps } from './thresholds-panel';
import styles from './thresholds.module.css';

/** The thresholds to change, with what they would do; saved with the other settings as they stand. */
export function ThresholdsForm({ inUse, snapshot, standing, project }: ThresholdsProps) {
  const intl = useIntl();
  const sentences = useRef<HTMLUListElement>(null);
  const { siteTimeZone } = inUse;
  const panel = usePanelForm(inUse, snapshot.linkTypes);
  const { form, dispatch } = panel;
  const settings = useDeferredValue(form.draft);
  const { drawn } = usePicture('draft', 'dependencies', snapshot, {
    ...{ settings, siteTimeZone, project },
    wantsMap: false,
  });
  return (
    <>
      {form.conflict !== null && (
        <NamedConflict
          {...{ form, dispatch, siteTimeZone }}
          conflict={form.conflict}
          onSaveMerged={panel.saveMerged}
        />
      )}
      <ul ref={sentences} className={styles.sentences}>
        {THRESHOLDS.map((threshold) => (
          <ThresholdSentence key={threshold.key} {...{ threshold, form, dispatch }} />
        ))}
      </ul>
      <HealthPreview
        standing={standing}
        draft={drawn?.picture ?? standing}
        isPart={snapshot.work === null}
        isChanged={isTouched(form)}
      />
      <PanelButtons
        panel={panel}
        saveLabel={intl.formatMessage(limitMessages.save)}
        onSave={() => {
          panel.saveIfRight(sentences.current);
        }}
      />
    </>
  );
}
