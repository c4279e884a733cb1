import { useId } from 'react';
import { useIntl } from 'react-intl';
import { goalMessages } from '../../messages/chain';
import type { GoalChoice } from '../goal-choices';
import styles from './goal.module.css';

interface Props {
  readonly label: string;
  /** Empty: none yet. */
  readonly value: string;
  readonly choices: readonly GoalChoice[];
  readonly onChoose: (value: string) => void;
}

/** One of several: the browser's own list, which people can search by typing. */
export function GoalSelect({ label, value, choices, onChoose }: Props) {
  const intl = useIntl();
  const id = useId();
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={isKnown ? value : ''}
        onChange={(event) => {
          if (event.target.value !== '') onChoose(event.target.value);
        }}
      >
        {!isKnown && <option value="">{intl.formatMessage(goalMessages.none)}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
