import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { LARGEST_READING } from '../../../../src/domain/business-case/case/case-limits';
import { indicatorMessages } from '../messages/case-texts';
import styles from './case-fields.module.css';
import { numberToType, typedNumber } from './typed-number';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onNumber: (value: number | null) => void;
}

/** A number, or none; what is no number stays in the field and is not taken over. */
export function NumberField({ label, value, onNumber }: Props) {
  const intl = useIntl();
  const id = useId();
  const [typed, setTyped] = useState(numberToType(value));
  const [told, setTold] = useState(value);
  if (value !== told) {
    // Changed by something else than this field.
    setTold(value);
    if (typedNumber(typed) !== value) setTyped(numberToType(value));
  }
  const number = typedNumber(typed);
  const isEmpty = typed.trim() === '';
  const isTooLarge = number !== null && Math.abs(number) > LARGEST_READING;
  const isFault = !isEmpty && (number === null || isTooLarge);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.number}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={isFault}
        aria-describedby={isFault ? `${id}-fault` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = typedNumber(target.value);
          if (target.value.trim() === '') onNumber(null);
          else if (next !== null && Math.abs(next) <= LARGEST_READING) {
            setTold(next);
            onNumber(next);
          }
        }}
      />
      {isFault && (
        <span id={`${id}-fault`} role="alert" className={styles.fault}>
          {intl.formatMessage(isTooLarge ? indicatorMessages.tooLarge : indicatorMessages.noNumber)}
        </span>
      )}
    </div>
  );
}
