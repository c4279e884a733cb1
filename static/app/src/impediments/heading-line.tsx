import { useIntl } from 'react-intl';
import type { Impediment } from '../../../../src/use-cases/impediments/impediment';
import { impedimentHeadMessages } from '../messages/impediments';
import { headingFigures } from './heading-figures';
import styles from './impediments.module.css';

interface Props {
  readonly open: readonly Impediment[];
  /** Narrows the page to those past their limit. */
  readonly onPastLimit: () => void;
}

/** What is stuck, who has it, how long, what it holds up: in one line. */
export function HeadingLine({ open, onPastLimit }: Props) {
  const intl = useIntl();
  const { stuck, pastLimit, unowned, oldestDays, mostHeldUp } = headingFigures(open);
  const say = (name: keyof typeof impedimentHeadMessages, values: Record<string, number>) =>
    intl.formatMessage(impedimentHeadMessages[name], values);
  const late = say('pastLimit', { count: pastLimit });
  return (
    <p className={styles.heading}>
      <strong>{say('stuck', { count: stuck })}</strong>
      {stuck > 0 && (
        <>
          {', '}
          {pastLimit === 0 ? (
            late
          ) : (
            <button type="button" className={styles.late} onClick={onPastLimit}>
              {late}
            </button>
          )}
          {unowned > 0 && `, ${say('unowned', { count: unowned })}`}
          {oldestDays !== null && `, ${say('oldest', { days: oldestDays })}`}
          {mostHeldUp > 0 && `, ${say('mostHeldUp', { count: mostHeldUp })}`}
        </>
      )}
      {'.'}
    </p>
  );
}
