import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { DependencyRow } from '../../analysis/dependency-row';
import { insightMessages } from '../../messages/dependency-insights';
import { IssueLink } from '../../shell/issue-link';
import { NO_FILTER, type RowFilter } from '../row-filter';
import styles from './insights.module.css';

interface Props {
  readonly rows: readonly DependencyRow[];
  readonly onShowList: (filter: RowFilter) => void;
}

export function ImpliedLinks({ rows, onShowList }: Props) {
  const intl = useIntl();
  const implied = rows.filter(({ isImplied }) => isImplied);
  const how = intl.formatMessage(insightMessages.impliedHow, { count: implied.length });
  return (
    <>
      <p className={styles.quiet}>{how}</p>
      {implied.length > 0 && (
        <>
          <details>
            <summary>{intl.formatMessage(insightMessages.impliedShow)}</summary>
            <ul className={`${styles.rows ?? ''} ${styles.pairs ?? ''}`}>
              {implied.map(({ id, consumer, provider }) => (
                <li key={id}>
                  {intl.formatMessage(insightMessages.impliedPair, {
                    consumer: <IssueLink key="consumer" issueKey={consumer.key} />,
                    provider: <IssueLink key="provider" issueKey={provider.key} />,
                  })}
                </li>
              ))}
            </ul>
          </details>
          <span>
            <Button
              onClick={() => {
                onShowList({ ...NO_FILTER, hidesImplied: true });
              }}
            >
              {intl.formatMessage(insightMessages.hideInList)}
            </Button>
          </span>
        </>
      )}
    </>
  );
}
