import { useIntl } from 'react-intl';
import type { EscalationClock } from '../../../../src/domain/impediments/escalation-clock';
import styles from './clock-word.module.css';
import { clockInWords } from './impediment-words';

/** How long it has been at its level: in words, and in a colour that only repeats them. */
export function ClockWord({ clock }: { readonly clock: EscalationClock }) {
  const intl = useIntl();
  const isNear = !clock.isExpired && clock.limitDays - clock.usedDays <= 1;
  const tone = clock.isExpired ? styles.past : isNear ? styles.near : styles.running;
  return <span className={`${styles.clock ?? ''} ${tone ?? ''}`}>{clockInWords(clock, intl)}</span>;
}
