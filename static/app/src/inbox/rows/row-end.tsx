import Lozenge from '@atlaskit/lozenge';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { StatusCategory } from '../../../../../src/domain/work-items/work-item';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { IssueLink } from '../../shell/issue-link';
import { contractMessages } from '../../messages/contract';
import { inboxMessages } from '../../messages/inbox';
import styles from './rows.module.css';

const APPEARANCE = {
  'to-do': 'default',
  'in-progress': 'inprogress',
  done: 'success',
} as const satisfies Record<StatusCategory, string>;

interface Props {
  readonly end: InboxRow['provider'];
  /** What an external party is called. */
  readonly partyName: string;
  /** What an issue is called that this person does not see. */
  readonly hidden: MessageDescriptor;
}

/** One of the two who have to agree. */
export function RowEnd({ end, partyName, hidden }: Props) {
  const intl = useIntl();
  if (end === null) {
    return <span className={styles.quiet}>{intl.formatMessage(hidden)}</span>;
  }
  if ('partyId' in end) {
    return (
      <span className={styles.end}>
        <span className={styles.keyLine}>
          <strong>{partyName}</strong>
          <Lozenge>{intl.formatMessage(contractMessages.external)}</Lozenge>
        </span>
      </span>
    );
  }
  const { key, status, summary } = end;
  return (
    <span className={styles.end}>
      <span className={styles.keyLine}>
        <IssueLink issueKey={key} />
        {status !== null && (
          <Lozenge appearance={APPEARANCE[status.category]}>{status.name}</Lozenge>
        )}
      </span>
      <bdi className={summary === null ? styles.quiet : undefined}>
        {summary ?? intl.formatMessage(inboxMessages.noSummary)}
      </bdi>
    </span>
  );
}
