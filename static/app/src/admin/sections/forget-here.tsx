import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { keepingMessages, keptMessages } from '../../messages/kept-here';
import { forgetEverything } from '../../reading/stored/kept-reading';
import styles from '../parts/parts.module.css';

/** Deletes what the app keeps in this browser. */
export function ForgetHere() {
  const intl = useIntl();
  const [told, setTold] = useState<'forgotten' | 'forgetFailed' | null>(null);
  const forget = (): void => {
    forgetEverything().then(
      () => {
        setTold('forgotten');
      },
      () => {
        setTold('forgetFailed');
      },
    );
  };
  return (
    <div className={styles.group}>
      <p className={styles.intro}>{intl.formatMessage(keepingMessages.forgetUse)}</p>
      <div className={styles.row}>
        <Button onClick={forget}>{intl.formatMessage(keptMessages.forget)}</Button>
        <span role="status" className={styles.help}>
          {told === null ? '' : intl.formatMessage(keptMessages[told])}
        </span>
      </div>
    </div>
  );
}
