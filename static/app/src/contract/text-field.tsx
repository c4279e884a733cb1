import { useId } from 'react';
import { useIntl } from 'react-intl';
import { LONGEST_TEXT } from '../../../../src/domain/dependencies/contract/ask';
import { contractFormMessages } from '../messages/contract-forms';
import styles from './form-fields.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly fault: string | null;
  readonly isFirst?: boolean;
}

const NEARLY_FULL = 60;

/** A sentence or two of a contract. */
export function TextField({ label, text, onChange, fault, isFirst = false }: Props) {
  const intl = useIntl();
  const id = useId();
  const left = LONGEST_TEXT - text.length;
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={2}
        maxLength={LONGEST_TEXT}
        autoFocus={isFirst}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-notes`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <div id={`${id}-notes`}>
        {fault !== null && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {left <= NEARLY_FULL && (
          <p className={styles.left}>
            {intl.formatMessage(contractFormMessages.left, { count: left })}
          </p>
        )}
      </div>
    </div>
  );
}
