import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay, parseDay, type Day } from '../../../../../src/domain/calendar/day';
import type { WorkCalendar } from '../../../../../src/domain/calendar/work-calendar';
import styles from '../../impediment-record/record-form.module.css';
import { TargetQuestions } from '../../impediment-record/target-questions';
import { impedimentFormMessages } from '../../messages/impediment-forms';

interface Props {
  readonly target: Day | null;
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly onTarget: (target: Day | null) => void;
}

/** While a year is typed, the browser tells the years 2, 20 and 202 too. */
const FIRST_DAY = '2000-01-01';

/** By when it should be gone, if somebody knows. */
export function TargetField({ target, today, calendar, onTarget }: Props) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState(() => (target === null ? '' : formatDay(target)));
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {intl.formatMessage(impedimentFormMessages.target)}
      </label>
      <input
        id={id}
        type="date"
        className={styles.input}
        value={text}
        min={FIRST_DAY}
        max="9999-12-31"
        aria-describedby={`${id}-notes`}
        onChange={({ target: { value, validity } }) => {
          setText(value);
          if (validity.valid) onTarget(value === '' ? null : parseDay(value));
        }}
      />
      <TargetQuestions id={`${id}-notes`} {...{ target, today, calendar }} />
    </div>
  );
}
