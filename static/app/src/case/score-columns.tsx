import { useId } from 'react';
import { useIntl } from 'react-intl';
import {
  SCORE_COLUMNS,
  SCORE_SCALE,
  type ScoreColumn,
  type Scores,
} from '../../../../src/domain/business-case/priority/scores';
import { COLUMN_HINT_MESSAGES, COLUMN_MESSAGES } from '../messages/case-scores';
import styles from './score-fields.module.css';

interface Props {
  readonly scores: Scores;
  readonly onScore: (column: ScoreColumn, score: number) => void;
}

/** A score in each column: radio buttons, so arrow keys choose within a column. */
export function ScoreColumns({ scores, onScore }: Props) {
  const intl = useIntl();
  const id = useId();
  return (
    <div className={styles.columns}>
      {SCORE_COLUMNS.map((column) => (
        <fieldset key={column} className={styles.column}>
          <legend className={styles.name}>
            {intl.formatMessage(COLUMN_MESSAGES[column])}{' '}
            <small>{intl.formatMessage(COLUMN_HINT_MESSAGES[column])}</small>
          </legend>
          <div className={styles.scale}>
            {SCORE_SCALE.map((score) => (
              <label key={score} className={styles.score}>
                <input
                  type="radio"
                  name={`${id} ${column}`}
                  checked={scores[column] === score}
                  onChange={() => {
                    onScore(column, score);
                  }}
                />
                {score}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
