import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Indicator } from '../../../../src/domain/business-case/case/business-case';
import {
  CASE_LIMITS,
  LARGEST_READING,
} from '../../../../src/domain/business-case/case/case-limits';
import { formatDay, parseDay } from '../../../../src/domain/calendar/day';
import { dayInWords } from '../health/health-words';
import { caseTextMessages, indicatorMessages } from '../messages/case-texts';
import { useCasePlace } from './case-context';
import styles from './case-fields.module.css';
import { numberInWords } from './case-words';
import { typedNumber } from './typed-number';

interface Props {
  readonly indicator: Indicator;
  readonly onIndicator: (next: Indicator) => void;
}

/** What was read so far, and the next reading. A day has one: a second one takes its place. */
export function ReadingsField({ indicator, onIndicator }: Props) {
  const intl = useIntl();
  const id = useId();
  const { today } = useCasePlace();
  const [on, setOn] = useState(formatDay(today));
  const [typed, setTyped] = useState('');
  const { readings, unit, name } = indicator;
  const day = parseDay(on);
  const value = typedNumber(typed);
  const isFault = typed.trim() !== '' && (value === null || Math.abs(value) > LARGEST_READING);
  const canAdd = day !== null && day >= 0 && value !== null && !isFault;
  const add = (): void => {
    if (!canAdd) return;
    const others = readings.filter((reading) => reading.on !== day);
    const next = [...others, { on: day, value }].sort((a, b) => a.on - b.on);
    onIndicator({ ...indicator, readings: next.slice(-CASE_LIMITS.readings) });
    setTyped('');
  };
  return (
    <div
      role="group"
      aria-label={intl.formatMessage(indicatorMessages.readings, { count: readings.length })}
      className={styles.stack}
    >
      {readings.length > 0 && (
        <ul className={styles.chips}>
          {[...readings].reverse().map((reading) => {
            const words = intl.formatMessage(indicatorMessages.reading, {
              day: dayInWords(reading.on, intl),
              value: numberInWords(reading.value, unit, intl),
            });
            return (
              <li key={`${String(reading.on)} ${String(reading.value)}`} className={styles.chip}>
                {words}
                <button
                  type="button"
                  className={styles.away}
                  aria-label={intl.formatMessage(caseTextMessages.takeAway, { name: words })}
                  onClick={() => {
                    onIndicator({
                      ...indicator,
                      readings: readings.filter((other) => other !== reading),
                    });
                  }}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.adding}>
        <div className={styles.field}>
          <label htmlFor={`${id}-on`} className={styles.label}>
            {intl.formatMessage(indicatorMessages.readOn)}
          </label>
          <input
            id={`${id}-on`}
            type="date"
            className={styles.number}
            value={on}
            max={formatDay(today)}
            onChange={(event) => {
              setOn(event.target.value);
            }}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-value`} className={styles.label}>
            {intl.formatMessage(indicatorMessages.value)}
          </label>
          <input
            id={`${id}-value`}
            className={styles.number}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={isFault}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
        </div>
        <Button
          spacing="compact"
          isDisabled={!canAdd}
          aria-label={`${intl.formatMessage(indicatorMessages.addReading)}: ${name}`}
          onClick={add}
        >
          {intl.formatMessage(indicatorMessages.addReading)}
        </Button>
      </div>
      {isFault && (
        <p role="alert" className={styles.fault}>
          {intl.formatMessage(indicatorMessages.noNumber)}
        </p>
      )}
    </div>
  );
}
