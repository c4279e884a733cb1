import type { MessageDescriptor } from 'react-intl';
import { useIntl } from 'react-intl';
import type { NamedIssue } from '../../../../../../src/jira/read-named-issues';
import { escalationMessages } from '../../../messages/admin-impediments';
import { IssueLink } from '../../../shell/issue-link';
import styles from '../../parts/parts.module.css';

interface Props {
  readonly count: number;
  readonly reason: MessageDescriptor;
  readonly issueIds: readonly string[];
  readonly issues: ReadonlyMap<string, NamedIssue>;
}

/** So many for a reason, with the issues among them that the viewer is shown. */
export function CountedWords({ count, reason, issueIds, issues }: Props) {
  const intl = useIntl();
  const shown = issueIds.flatMap((id) => issues.get(id)?.key ?? []);
  const words = intl.formatMessage(escalationMessages.counted, {
    count,
    reason: intl.formatMessage(reason),
  });
  return (
    <span className={styles.linked}>
      {words}
      {shown.map((key, at) => (
        <span key={key}>
          {at === 0 ? ': ' : ', '}
          <IssueLink issueKey={key} />
        </span>
      ))}
    </span>
  );
}
