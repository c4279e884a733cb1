import { useIntl } from 'react-intl';
import type { ScoreColumn } from '../../../../../src/domain/business-case/priority/scores';
import { COLUMN_MESSAGES } from '../../messages/case-scores';
import { tryMessages } from '../../messages/priorities-try';
import styles from '../priorities.module.css';
import { scoresToTry } from './tried-scores';

interface Props {
  readonly issueKey: string;
  readonly column: ScoreColumn;
  readonly saved: number | null;
  /** What is tried, or the saved one. */
  readonly score: number | null;
  readonly onScore: (score: number | null) => void;
}

export function ScoreSelect({ issueKey, column, saved, score, onScore }: Props) {
  const intl = useIntl();
  return (
    <select
      className={styles.select}
      aria-label={intl.formatMessage(tryMessages.score, {
        column: intl.formatMessage(COLUMN_MESSAGES[column]),
        key: issueKey,
      })}
      data-tried={score === saved ? 'no' : 'yes'}
      value={score === null ? '' : String(score)}
      onChange={(event) => {
        onScore(event.target.value === '' ? null : Number(event.target.value));
      }}
    >
      <option value="">{intl.formatMessage(tryMessages.notScored)}</option>
      {scoresToTry(saved).map((one) => (
        <option key={one} value={String(one)}>
          {intl.formatNumber(one)}
        </option>
      ))}
    </select>
  );
}
