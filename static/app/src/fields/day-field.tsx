import { useEffect, useId, useRef, useState } from 'react';
import { formatDay, parseDay, type Day } from '../../../../src/domain/calendar/day';
import styles from './day-field.module.css';

interface Props {
  readonly label: string;
  readonly day: Day | null;
  /** The last day that can be chosen; null: any. */
  readonly last?: Day | null;
  /** Null only where the field was emptied. */
  readonly onDay: (day: Day | null) => void;
}

/** While a year is typed, the browser tells the years 2, 20 and 202 too. */
const FIRST_DAY = '2000-01-01';

/** A day in the browser's own field. */
export function DayField({ label, day, last = null, onDay }: Props) {
  const id = useId();
  const text = day === null ? '' : formatDay(day);
  const [draft, setDraft] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    // Changed by something else: back, forward, or another choice.
    if (text === sent.current) return;
    sent.current = text;
    setDraft(text);
  }, [text]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className={styles.input}
        value={draft}
        min={FIRST_DAY}
        max={last === null ? '9999-12-31' : formatDay(last)}
        onChange={(event) => {
          const { value, validity } = event.target;
          setDraft(value);
          if (!validity.valid || value === sent.current) return;
          sent.current = value;
          onDay(value === '' ? null : parseDay(value));
        }}
      />
    </div>
  );
}
