import { useIntl } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { dayInWords } from '../../health/health-words';
import { boardMessages } from '../../messages/impediment-board';
import { useImpedimentsPage } from '../page-context';
import styles from './board.module.css';

/** What is left to know of a removed one: when, and what did it. */
export function RemovedFacts({ one: { record, removedAt } }: { readonly one: Impediment }) {
  const intl = useIntl();
  const { portfolio } = useImpedimentsPage();
  const solution = record?.removed?.solution ?? '';
  return (
    <div className={styles.facts}>
      <p>
        {solution === ''
          ? intl.formatMessage(boardMessages.unsolved)
          : intl.formatMessage(boardMessages.solved, { solution })}
      </p>
      {removedAt !== null && (
        <p className={styles.found}>
          {intl.formatMessage(boardMessages.removedOn, {
            day: dayInWords(portfolio.timeZone.dayAt(removedAt), intl),
          })}
        </p>
      )}
    </div>
  );
}
