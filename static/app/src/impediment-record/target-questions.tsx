import { useIntl } from 'react-intl';
import type { WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { Day } from '../../../../src/domain/calendar/day';
import { dayQuestions } from '../contract/day-questions';
import { dayMessages } from '../messages/contract-forms';
import styles from './record-form.module.css';

interface Props {
  /** Names it for the field. */
  readonly id: string;
  readonly target: Day | null;
  readonly today: Day;
  readonly calendar: WorkCalendar;
}

/** What is odd about the day by which it should be gone; it may be meant all the same. */
export function TargetQuestions({ id, target, today, calendar }: Props) {
  const intl = useIntl();
  const circumstances = { today, calendar, sprint: null, leadDays: null, need: null };
  const questions = target === null ? [] : dayQuestions(target, circumstances);
  return (
    <div id={id} role="status">
      {questions.map(({ kind }) => (
        <p key={kind} className={styles.question}>
          {intl.formatMessage(kind === 'past' ? dayMessages.past : dayMessages.notWorked)}
        </p>
      ))}
    </div>
  );
}
