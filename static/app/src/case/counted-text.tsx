import { useId } from 'react';
import { useIntl } from 'react-intl';
import { caseTextMessages } from '../messages/case-texts';
import styles from './case-fields.module.css';
import { lengthOf } from './clean-part';

interface Props {
  readonly label: string;
  /** The label is for screen readers alone: what stands around the field says it. */
  readonly isLabelHidden?: boolean;
  readonly text: string;
  readonly most: number;
  /** Line breaks mean nothing in it. */
  readonly isLine?: boolean;
  readonly hint?: string;
  readonly id?: string;
  readonly isFirst?: boolean;
  readonly onText: (text: string) => void;
}

/** A text of a case: grows while it is typed, and counts. What is too long stays in the field. */
export function CountedText(props: Props) {
  const { label, isLabelHidden = false, text, most, isLine = false, hint } = props;
  const { id: givenId, isFirst = false, onText } = props;
  const intl = useIntl();
  const ownId = useId();
  const id = givenId ?? ownId;
  const length = lengthOf(text, isLine);
  const isTooLong = length > most;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={isLine ? 1 : 3}
        value={text}
        placeholder={hint}
        autoFocus={isFirst}
        aria-invalid={isTooLong}
        aria-describedby={`${id}-count`}
        onChange={(event) => {
          const { value } = event.target;
          onText(isLine ? value.replace(/[\r\n]+/gu, ' ') : value);
        }}
      />
      <span id={`${id}-count`} className={styles.notes}>
        {isTooLong ? (
          <span role="alert" className={styles.fault}>
            {intl.formatMessage(caseTextMessages.tooLong, { count: length - most })}
          </span>
        ) : (
          <span className={styles.count} data-near={length * 2 > most}>
            {intl.formatMessage(caseTextMessages.count, { length, most })}
          </span>
        )}
      </span>
    </div>
  );
}
