import { useIntl } from 'react-intl';
import { daysBetween, type Day } from '../../../../../src/domain/calendar/day';
import {
  HEALTH_OF_REASON,
  type HealthJudgement,
  type HealthReason,
} from '../../../../../src/domain/dependencies/health';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { HealthLozenge } from '../../health/health-lozenge';
import { dayInWords, reasonInWords } from '../../health/health-words';
import { inboxMessages } from '../../messages/inbox';
import styles from './rows.module.css';

/** By when it is needed, how long it has been asked, and how the dependency stands. */
export function RowFacts({ row, today }: { readonly row: InboxRow; readonly today: Day }) {
  const intl = useIntl();
  const { contract, judgement, askedDays } = row;
  const asked = contract.neededBy;
  const planned = row.group === 'not-asked' ? (judgement?.need?.day ?? null) : null;
  const need = asked ?? planned;
  const overdue = need === null ? 0 : daysBetween(need, today);
  const worst = judgement === null ? null : untoldReason(judgement);
  return (
    <div className={styles.facts}>
      {need !== null && (
        <span className={overdue > 0 && contract.state !== 'delivered' ? styles.late : styles.need}>
          {intl.formatMessage(asked === null ? inboxMessages.planned : inboxMessages.needed, {
            day: dayInWords(need, intl),
          })}
          {overdue > 0 && ` (${intl.formatMessage(inboxMessages.overdue, { days: overdue })})`}
        </span>
      )}
      {askedDays !== null && (
        <span className={styles.quiet}>
          {intl.formatMessage(inboxMessages.asked, { days: askedDays })}
        </span>
      )}
      {judgement !== null && (
        <span className={styles.health}>
          <span className={styles.quiet}>{intl.formatMessage(inboxMessages.health)}</span>
          <HealthLozenge health={judgement.health} />
          {worst !== null && (
            <span className={styles.quiet}>{reasonInWords(worst, judgement, intl)}</span>
          )}
        </span>
      )}
    </div>
  );
}

/** What the words of the contract say themselves. */
const TOLD: ReadonlySet<HealthReason> = new Set([
  'promise-broken',
  'declined',
  'request-unanswered',
  'provider-done',
  'consumer-done',
]);

/** A reason for the health that does not stand in the row already; null where there is none. */
function untoldReason({ health, reasons, provide, need }: HealthJudgement): HealthReason | null {
  const isOfContract = need?.source === 'ask' && (provide === null || provide.source === 'promise');
  const isTold = (reason: HealthReason): boolean =>
    TOLD.has(reason) ||
    (reason === 'provider-after-need' && isOfContract) ||
    (reason === 'need-passed' && need?.source === 'ask');
  const explains = (reason: HealthReason): boolean => HEALTH_OF_REASON[reason] === health;
  return reasons.find((reason) => explains(reason) && !isTold(reason)) ?? null;
}
