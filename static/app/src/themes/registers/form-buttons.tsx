import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { registerFormMessages } from '../../messages/theme-forms';
import styles from './register.module.css';

interface Props {
  readonly isSaving: boolean;
  readonly onCancel: () => void;
  /** What deleting would mean, as a question; null: there is nothing to delete. */
  readonly removeQuestion: string | null;
  readonly onRemove: () => void;
}

/** Save, cancel, and delete after a question. */
export function FormButtons({ isSaving, onCancel, removeQuestion, onRemove }: Props) {
  const intl = useIntl();
  const [isAsking, setIsAsking] = useState(false);
  if (isAsking && removeQuestion !== null) {
    return (
      <div className={styles.field} role="group" aria-label={removeQuestion}>
        <p>{removeQuestion}</p>
        <div className={styles.row}>
          <Button appearance="danger" isLoading={isSaving} autoFocus onClick={onRemove}>
            {intl.formatMessage(registerFormMessages.removeYes)}
          </Button>
          <Button
            onClick={() => {
              setIsAsking(false);
            }}
          >
            {intl.formatMessage(registerFormMessages.removeNo)}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Button type="submit" appearance="primary" isLoading={isSaving}>
        {intl.formatMessage(registerFormMessages.save)}
      </Button>
      <Button appearance="subtle" onClick={onCancel}>
        {intl.formatMessage(registerFormMessages.cancel)}
      </Button>
      {removeQuestion !== null && (
        <Button
          appearance="subtle"
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {intl.formatMessage(registerFormMessages.remove)}
        </Button>
      )}
    </div>
  );
}
