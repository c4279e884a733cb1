import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { isTouched } from '../admin/settings/settings-form';
import { adminMessages } from '../messages/admin';
import { panelMessages } from '../messages/settings-panel';
import { isSurelyUnsaved, writeErrorInWords } from '../states/error-words';
import styles from './settings-panel.module.css';
import type { PanelForm } from './use-panel-form';

interface Props {
  readonly panel: PanelForm;
  readonly saveLabel: string;
  readonly onSave: () => void;
}

/** Saves or discards what was changed, and says why it could not be saved. */
export function PanelButtons({ panel, saveLabel, onSave }: Props) {
  const intl = useIntl();
  const { form, discard, isSaving, error } = panel;
  return (
    <>
      {error !== null && (
        <p role="alert" className={styles.fault}>
          {isSurelyUnsaved(error) && <strong>{intl.formatMessage(adminMessages.notSaved)}.</strong>}{' '}
          {writeErrorInWords(error, intl)} {intl.formatMessage(adminMessages.keptHere)}
        </p>
      )}
      {isTouched(form) && form.conflict === null && (
        <div className={styles.buttons}>
          <Button appearance="primary" isLoading={isSaving} onClick={onSave}>
            {saveLabel}
          </Button>
          <Button isDisabled={isSaving} onClick={discard}>
            {intl.formatMessage(panelMessages.discard)}
          </Button>
        </div>
      )}
    </>
  );
}
