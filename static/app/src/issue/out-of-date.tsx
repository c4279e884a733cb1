import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { issueMessages } from '../messages/issue';
import { stateMessages } from '../messages/states';
import styles from './out-of-date.module.css';

/** Above what was read earlier, where it could not be read again. */
export function OutOfDate({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  const intl = useIntl();
  const [isBusy, setIsBusy] = useState(false);
  return (
    <p role="status" className={styles.line}>
      {intl.formatMessage(issueMessages.outOfDate)}
      <Button
        spacing="compact"
        appearance="subtle"
        isDisabled={isBusy}
        onClick={() => {
          setIsBusy(true);
          void onRetry().finally(() => {
            setIsBusy(false);
          });
        }}
      >
        {intl.formatMessage(stateMessages.retry)}
      </Button>
    </p>
  );
}
