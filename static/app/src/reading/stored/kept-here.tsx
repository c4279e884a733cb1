import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { keptMessages } from '../../messages/kept-here';
import type { Keeping } from '../reading-state';
import styles from './kept-here.module.css';

interface Props {
  /** Undefined: nothing is meant to be kept. */
  readonly keeping: Keeping | undefined;
  readonly onForget: () => Promise<void>;
}

/** What this browser keeps of the page, and how to be rid of it. */
export function KeptHere({ keeping, onForget }: Props) {
  const intl = useIntl();
  const [hasFailed, setHasFailed] = useState(false);
  if (keeping === undefined) return null;
  const forget = (): void => {
    onForget().then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
      },
    );
  };
  return (
    <div className={styles.kept}>
      <span role="status">
        {intl.formatMessage(hasFailed ? keptMessages.forgetFailed : keptMessages[keeping])}
      </span>
      {keeping === 'kept' && (
        <Button appearance="subtle" spacing="compact" onClick={forget}>
          {intl.formatMessage(keptMessages.forget)}
        </Button>
      )}
    </div>
  );
}
