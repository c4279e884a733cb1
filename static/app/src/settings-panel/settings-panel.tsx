import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { stateMessages } from '../messages/states';
import { FailedState } from '../states/failed-state';
import styles from './settings-panel.module.css';
import { useMayManage } from './use-may-manage';

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly toChange: ReactNode;
  readonly toRead: ReactNode;
  /** Who may change it. */
  readonly readOnly: string;
}

/** Settings on the page that they are about: to change for those who may, to read for others. */
export function SettingsPanel({ title, intro, toChange, toRead, readOnly }: Props) {
  const intl = useIntl();
  const titleId = useId();
  const mayManage = useMayManage();
  return (
    <section aria-labelledby={titleId} className={styles.panel}>
      <Heading as="h2" size="small" id={titleId}>
        {title}
      </Heading>
      <p className={styles.intro}>{intro}</p>
      {mayManage.isError ? (
        <FailedState
          error={mayManage.error}
          onRetry={() => {
            void mayManage.refetch();
          }}
        />
      ) : mayManage.data === undefined ? (
        <Spinner label={intl.formatMessage(stateMessages.loading)} />
      ) : mayManage.data ? (
        toChange
      ) : (
        <>
          {toRead}
          <p className={styles.intro}>{readOnly}</p>
        </>
      )}
    </section>
  );
}
