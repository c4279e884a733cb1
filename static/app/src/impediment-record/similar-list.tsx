import { useIntl } from 'react-intl';
import type { Day } from '../../../../src/domain/calendar/day';
import { daysBetween } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { SimilarImpediment } from '../../../../src/domain/impediments/memory';
import { impedimentFormMessages } from '../messages/impediment-forms';
import { IssueLink } from '../shell/issue-link';
import styles from './record-form.module.css';

interface Props {
  readonly similar: readonly SimilarImpediment[];
  readonly today: Day;
  readonly timeZone: TimeZone;
}

/** What solved the like of it before; nothing where nothing is like it. */
export function SimilarList({ similar, today, timeZone }: Props) {
  const intl = useIntl();
  if (similar.length === 0) return null;
  return (
    <div className={styles.similar}>
      <p className={styles.similarTitle}>{intl.formatMessage(impedimentFormMessages.similar)}</p>
      <ul>
        {similar.map(({ solved: { issue, what, summary, solution, removedAt } }) => (
          <li key={`${issue.key} ${String(removedAt)}`}>
            <IssueLink issueKey={issue.key} />{' '}
            <span className={styles.quiet}>
              {intl.formatMessage(impedimentFormMessages.similarAgo, {
                days: Math.max(0, daysBetween(timeZone.dayAt(removedAt), today)),
              })}
            </span>
            <span className={styles.line}>{what === '' ? summary : what}</span>
            <span className={styles.line}>
              {intl.formatMessage(impedimentFormMessages.similarSolution, { solution })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
