import { useIntl } from 'react-intl';
import type { Progress } from '../../../../src/domain/business-case/portfolio/progress';
import { priorityTableMessages } from '../messages/priorities';
import styles from './epic-progress.module.css';

const BAR_WIDTH = 60;

/** Done of all that stands below an epic; the bar repeats the words. */
export function EpicProgress({ progress }: { readonly progress: Progress | null }) {
  const intl = useIntl();
  if (progress === null) {
    return (
      <span className={styles.words}>{intl.formatMessage(priorityTableMessages.notRead)}</span>
    );
  }
  const { share, done, total } = progress;
  if (share === null) {
    return (
      <span className={styles.words}>{intl.formatMessage(priorityTableMessages.noChildren)}</span>
    );
  }
  return (
    <span className={styles.line}>
      <svg viewBox={`0 0 ${String(BAR_WIDTH)} 6`} className={styles.bar} aria-hidden="true">
        <rect width={BAR_WIDTH} height="6" rx="3" className={styles.track} />
        <rect width={BAR_WIDTH * share} height="6" rx="3" className={styles.fill} />
      </svg>
      <span className={styles.words}>
        {intl.formatMessage(priorityTableMessages.doneOf, { done, total })}
      </span>
    </span>
  );
}
