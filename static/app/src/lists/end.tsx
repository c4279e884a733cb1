import Lozenge from '@atlaskit/lozenge';
import { useIntl } from 'react-intl';
import type { StatusCategory } from '../../../../src/domain/work-items/work-item';
import type { DependencyEnd } from '../analysis/dependency-row';
import { listMessages } from '../messages/dependencies';
import { IssueLink } from '../shell/issue-link';
import styles from './end.module.css';

const APPEARANCE = {
  'to-do': 'default',
  'in-progress': 'inprogress',
  done: 'success',
} as const satisfies Record<StatusCategory, string>;

/** An item at one end of a dependency: its key, what it is about, where it stands. */
export function End({ end }: { readonly end: DependencyEnd }) {
  const intl = useIntl();
  const { key, summary, status } = end;
  return (
    <span className={styles.lines}>
      <span className={styles.keyLine}>
        <IssueLink issueKey={key} />
        {status === null ? (
          <span className={styles.quiet}>{intl.formatMessage(listMessages.noAccess)}</span>
        ) : (
          <Lozenge appearance={APPEARANCE[status.category]}>{status.name}</Lozenge>
        )}
      </span>
      {summary !== null && <bdi>{summary}</bdi>}
    </span>
  );
}
