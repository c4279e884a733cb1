import { useId } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { formatDay, type Day } from '../../../../src/domain/calendar/day';
import { dayInWords } from '../health/health-words';
import { dayMessages } from '../messages/contract-forms';
import {
  dayQuestions,
  type DayCircumstances,
  type DayQuestion,
  type ReadDay,
} from './day-questions';
import styles from './form-fields.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly read: ReadDay;
  readonly onChange: (text: string, isImpossible: boolean) => void;
  readonly circumstances: DayCircumstances;
  /** Keys that the hints name. */
  readonly names: { readonly own: string; readonly other: string };
  /** Whether what is missing or impossible is said already. */
  readonly isChecked: boolean;
  readonly isOptional?: boolean;
  readonly isFirst?: boolean;
}

/** A day with what is odd about it. Only what cannot be a date is refused. */
export function DayField(props: Props) {
  const { label, text, read, onChange, circumstances, names, isOptional = false } = props;
  const intl = useIntl();
  const id = useId();
  const isFault = read.kind === 'impossible' || (read.kind === 'missing' && !isOptional);
  const fault = isFault && props.isChecked ? faultInWords(read, circumstances.today, intl) : null;
  const questions = read.kind === 'day' ? dayQuestions(read.day, circumstances) : [];
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles.day}
        autoFocus={props.isFirst}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-notes`}
        onChange={(event) => {
          onChange(event.target.value, event.target.validity.badInput);
        }}
        // A date typed in part changes no value, but must not pass for none.
        onBlur={(event) => {
          if (event.target.validity.badInput) onChange(event.target.value, true);
        }}
      />
      <div id={`${id}-notes`}>
        {fault !== null && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        <div role="status">
          {questions.map((question) => (
            <p key={question.kind} className={styles.question}>
              {questionInWords(question, names, intl)}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function faultInWords(read: ReadDay, today: Day, intl: IntlShape): string {
  if (read.kind === 'missing') return intl.formatMessage(dayMessages.missing);
  return intl.formatMessage(dayMessages.impossible, { example: formatDay(today) });
}

function questionInWords(
  question: DayQuestion,
  { own, other }: Props['names'],
  intl: IntlShape,
): string {
  switch (question.kind) {
    case 'past':
      return intl.formatMessage(dayMessages.past);
    case 'not-worked':
      return intl.formatMessage(dayMessages.notWorked);
    case 'after-sprint':
      return intl.formatMessage(dayMessages.afterSprint, {
        key: own,
        sprint: question.name,
        end: dayInWords(question.end, intl),
      });
    case 'after-need':
      return intl.formatMessage(dayMessages.afterNeed, { need: dayInWords(question.need, intl) });
    case 'before-lead':
      return intl.formatMessage(dayMessages.beforeLead, {
        other,
        days: question.days,
        earliest: dayInWords(question.earliest, intl),
      });
  }
}
