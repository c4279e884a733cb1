import type { ReactNode } from 'react';
import { IssueTypeIcon } from '../issues/issue-type-icon';
import { StatusLozenge } from '../issues/status-lozenge';
import type { IssueType, Status } from '../rest/issue-schemas';
import { issuePath } from '../router/paths';
import { Link } from '../router/link';
import styles from './issue-view.module.css';

interface IssueRowProps {
  readonly issueKey: string;
  readonly summary: string | null;
  readonly type: IssueType | null;
  readonly status: Status | null;
  readonly action?: ReactNode;
}

/** Another issue, as one line. */
export function IssueRow({ issueKey, summary, type, status, action }: IssueRowProps) {
  return (
    <li className={styles.issueRow}>
      {type !== null && <IssueTypeIcon type={type} />}
      <Link href={issuePath(issueKey)} className={styles.issueRowKey}>
        {issueKey}
      </Link>
      <span className={styles.issueRowSummary}>{summary ?? ''}</span>
      {status !== null && <StatusLozenge status={status} />}
      {action}
    </li>
  );
}
