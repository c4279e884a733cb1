import { useId } from 'react';
import { useIntl } from 'react-intl';
import { filterMessages } from '../messages/dependencies';
import styles from './choice.module.css';

interface Props {
  readonly label: string;
  /** Null: any. */
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly onChoose: (value: string | null) => void;
}

/** One of many names, or any: the browser's own list, which people can search by typing. */
export function Choice({ label, value, choices, onChoose }: Props) {
  const intl = useIntl();
  const id = useId();
  // A link may name what this person does not see; it stays visible, so that it can be taken away.
  const shown = value === null || choices.includes(value) ? choices : [value, ...choices];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => {
          onChoose(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{intl.formatMessage(filterMessages.any)}</option>
        {shown.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
