import { useId } from 'react';
import { useIntl } from 'react-intl';
import { impedimentFormMessages } from '../messages/impediment-forms';
import { charactersLeft } from './line-length';
import styles from './record-form.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly isFirst?: boolean;
}

const NEARLY_FULL = 40;

/** One line of a record. What is too long stays as it was typed, to be shortened. */
export function LineField({ label, text, onText, hint, fault = null, isFirst = false }: Props) {
  const intl = useIntl();
  const id = useId();
  const left = charactersLeft(text);
  const isLong = left < 0;
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        value={text}
        autoFocus={isFirst}
        autoComplete="off"
        aria-invalid={fault !== null || isLong}
        aria-describedby={`${id}-notes`}
        onChange={(event) => {
          onText(event.target.value);
        }}
      />
      <div id={`${id}-notes`}>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        {fault !== null && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {isLong && (
          <p role="alert" className={styles.fault}>
            {intl.formatMessage(impedimentFormMessages.tooLong, { count: -left })}
          </p>
        )}
        {!isLong && left <= NEARLY_FULL && (
          <p className={styles.hint}>
            {intl.formatMessage(impedimentFormMessages.left, { count: left })}
          </p>
        )}
      </div>
    </div>
  );
}
