import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Indicator } from '../../../../../src/domain/business-case/case/business-case';
import {
  CASE_LIMITS,
  LARGEST_READING,
} from '../../../../../src/domain/business-case/case/case-limits';
import { formatDay, parseDay, type Day } from '../../../../../src/domain/calendar/day';
import { CountedText } from '../../case/counted-text';
import { numberInWords } from '../../case/case-words';
import { NumberField } from '../../case/number-field';
import { typedNumber } from '../../case/typed-number';
import { dayInWords } from '../../health/health-words';
import { caseTextMessages, indicatorMessages } from '../../messages/case-texts';
import { registerFormMessages } from '../../messages/theme-forms';
import { withReading } from './objective-draft';
import styles from './register.module.css';

interface Props {
  readonly result: Indicator;
  /** From 1. */
  readonly number: number;
  readonly today: Day;
  readonly onResult: (result: Indicator) => void;
  readonly onRemove: () => void;
}

/** A number by which everybody sees whether an objective is reached, with its readings. */
export function KeyResultField({ result, number, today, onResult, onRemove }: Props) {
  const intl = useIntl();
  const directionId = useId();
  const { name, unit, baseline, target, isHigherBetter, readings } = result;
  const label = intl.formatMessage(registerFormMessages.keyResult, { number });
  const called = name.trim() === '' ? label : name.trim();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <CountedText
        label={intl.formatMessage(indicatorMessages.name)}
        isLine
        text={name}
        most={CASE_LIMITS.name}
        onText={(text) => {
          onResult({ ...result, name: text });
        }}
      />
      <div className={styles.numbers}>
        <NumberField
          label={intl.formatMessage(registerFormMessages.baseline)}
          value={baseline}
          onNumber={(value) => {
            onResult({ ...result, baseline: value });
          }}
        />
        <NumberField
          label={intl.formatMessage(indicatorMessages.target)}
          value={target}
          onNumber={(value) => {
            onResult({ ...result, target: value });
          }}
        />
        <CountedText
          label={intl.formatMessage(indicatorMessages.unit)}
          isLine
          text={unit}
          most={CASE_LIMITS.unit}
          onText={(text) => {
            onResult({ ...result, unit: text });
          }}
        />
        <div className={styles.field}>
          <label htmlFor={directionId} className={styles.label}>
            {intl.formatMessage(indicatorMessages.direction)}
          </label>
          <select
            id={directionId}
            className={styles.input}
            value={isHigherBetter ? 'higher' : 'lower'}
            onChange={(event) => {
              onResult({ ...result, isHigherBetter: event.target.value === 'higher' });
            }}
          >
            <option value="higher">{intl.formatMessage(indicatorMessages.higher)}</option>
            <option value="lower">{intl.formatMessage(indicatorMessages.lower)}</option>
          </select>
        </div>
      </div>
      {readings.length > 0 && (
        <ul
          className={styles.chips}
          aria-label={intl.formatMessage(indicatorMessages.readings, { count: readings.length })}
        >
          {readings.toReversed().map((reading) => {
            const words = intl.formatMessage(indicatorMessages.reading, {
              day: dayInWords(reading.on, intl),
              value: numberInWords(reading.value, unit, intl),
            });
            return (
              <li key={reading.on} className={styles.chip}>
                {words}
                <button
                  type="button"
                  className={styles.away}
                  aria-label={intl.formatMessage(caseTextMessages.takeAway, { name: words })}
                  onClick={() => {
                    onResult({
                      ...result,
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
      <NextReading
        today={today}
        name={called}
        onReading={(on, value) => {
          onResult(withReading(result, on, value));
        }}
      />
      <div>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={intl.formatMessage(caseTextMessages.takeAway, { name: called })}
          onClick={onRemove}
        >
          {intl.formatMessage(caseTextMessages.takeAwayShort)}
        </Button>
      </div>
    </fieldset>
  );
}

interface NextReadingProps {
  readonly today: Day;
  readonly name: string;
  readonly onReading: (on: Day, value: number) => void;
}

function NextReading({ today, name, onReading }: NextReadingProps) {
  const intl = useIntl();
  const id = useId();
  const [on, setOn] = useState(formatDay(today));
  const [typed, setTyped] = useState('');
  const day = parseDay(on);
  const value = typedNumber(typed);
  const isFault = typed.trim() !== '' && (value === null || Math.abs(value) > LARGEST_READING);
  const add = (): void => {
    if (day === null || day < 0 || value === null || isFault) return;
    onReading(day, value);
    setTyped('');
  };
  return (
    <div className={styles.row}>
      <div className={styles.field}>
        <label htmlFor={`${id}-on`} className={styles.label}>
          {intl.formatMessage(indicatorMessages.readOn)}
        </label>
        <input
          id={`${id}-on`}
          type="date"
          className={styles.input}
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
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-invalid={isFault}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter adds the reading and does not yet save the objective.
            event.preventDefault();
            add();
          }}
        />
      </div>
      <Button
        spacing="compact"
        isDisabled={value === null || isFault}
        aria-label={`${intl.formatMessage(indicatorMessages.addReading)}: ${name}`}
        onClick={add}
      >
        {intl.formatMessage(indicatorMessages.addReading)}
      </Button>
    </div>
  );
}
