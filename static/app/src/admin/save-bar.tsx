import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { adminMessages } from '../messages/admin';
import { isSurelyUnsaved, writeErrorInWords } from '../states/error-words';
import { useForm } from './form-context';
import { ChangesTable } from './parts/changes-table';
import { changesOf } from './settings/settings-form';
import styles from './admin-page.module.css';

interface Props {
  readonly onSave: () => void;
  readonly isSaving: boolean;
  readonly error: unknown;
}

/** Stays in sight while something is not saved. */
export function SaveBar({ onSave, isSaving, error }: Props) {
  const intl = useIntl();
  const listId = useId();
  const { form, dispatch } = useForm();
  const [isOpen, setOpen] = useState(false);
  const changes = changesOf(form);
  const hasList = isOpen && changes.length > 0;
  const { size: faulty } = form.faulty;
  return (
    <section aria-label={intl.formatMessage(adminMessages.bar)} className={styles.bar}>
      {hasList && (
        <div id={listId} className={styles.barList}>
          <ChangesTable
            caption={intl.formatMessage(adminMessages.changesCaption)}
            changes={changes}
          />
        </div>
      )}
      {error !== null && (
        <p role="alert" className={styles.barError}>
          {isSurelyUnsaved(error) && <strong>{intl.formatMessage(adminMessages.notSaved)}.</strong>}{' '}
          {writeErrorInWords(error, intl)} {intl.formatMessage(adminMessages.keptHere)}
        </p>
      )}
      <div className={styles.barRow}>
        <span role="status" className={styles.barCount}>
          {changes.length > 0 &&
            intl.formatMessage(adminMessages.unsaved, { count: changes.length })}
          {faulty > 0 && (
            <span className={styles.barFault}>
              {intl.formatMessage(adminMessages.faulty, { count: faulty })}
            </span>
          )}
        </span>
        {changes.length > 0 && (
          <Button
            appearance="subtle"
            aria-expanded={hasList}
            aria-controls={listId}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {intl.formatMessage(isOpen ? adminMessages.hideChanges : adminMessages.showChanges)}
          </Button>
        )}
        <Button
          isDisabled={isSaving}
          onClick={() => {
            dispatch({ kind: 'discarded' });
          }}
        >
          {intl.formatMessage(adminMessages.discard)}
        </Button>
        <Button appearance="primary" isLoading={isSaving} onClick={onSave}>
          {intl.formatMessage(adminMessages.save)}
        </Button>
      </div>
    </section>
  );
}
