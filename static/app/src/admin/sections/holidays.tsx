import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay, parseDay, type Day } from '../../../../../src/domain/calendar/day';
import { dayInWords } from '../../health/health-words';
import { calendarMessages } from '../../messages/admin-settings';
import { useForm } from '../form-context';
import styles from '../parts/parts.module.css';

/** The days off: a list to take from, and a date to add. */
export function Holidays() {
  const intl = useIntl();
  const id = useId();
  const { form, dispatch } = useForm();
  const { draft } = form;
  const [text, setText] = useState('');
  const day = parseDay(text);
  const change = (days: readonly Day[]): void => {
    const holidays = [...new Set(days)].sort((a, b) => a - b);
    dispatch({ kind: 'changed', key: 'holidays', settings: { ...draft, holidays } });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{intl.formatMessage(calendarMessages.holidays)}</legend>
      <p className={styles.help}>{intl.formatMessage(calendarMessages.holidaysUse)}</p>
      {draft.holidays.length === 0 ? (
        <p className={styles.help}>{intl.formatMessage(calendarMessages.noHolidays)}</p>
      ) : (
        <ul className={styles.days}>
          {draft.holidays.map((holiday) => (
            <li key={formatDay(holiday)} className={styles.day}>
              {dayInWords(holiday, intl)}
              <button
                type="button"
                className={styles.remove}
                aria-label={intl.formatMessage(calendarMessages.removeHoliday, {
                  day: dayInWords(holiday, intl),
                })}
                onClick={() => {
                  change(draft.holidays.filter((other) => other !== holiday));
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <label htmlFor={id} className={styles.help}>
          {intl.formatMessage(calendarMessages.addHoliday)}
        </label>
        <input
          id={id}
          type="date"
          className={styles.input}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <Button
          isDisabled={day === null || draft.holidays.includes(day)}
          onClick={() => {
            if (day === null) return;
            change([...draft.holidays, day]);
            setText('');
          }}
        >
          {intl.formatMessage(calendarMessages.add)}
        </Button>
      </div>
    </fieldset>
  );
}
