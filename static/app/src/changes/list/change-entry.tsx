import { useIntl } from 'react-intl';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import { HealthLozenge } from '../../health/health-lozenge';
import { End } from '../../lists/end';
import { changesMessages } from '../../messages/changes';
import type { ChangeEnd, ChangeRow } from '../change-row';
import { changesInWords } from '../change-words';
import styles from './list.module.css';

interface Props {
  readonly row: ChangeRow;
  readonly timeZone: TimeZone;
}

/** A dependency: who waits for whom, how it stands, what happened. */
export function ChangeEntry({ row, timeZone }: Props) {
  const intl = useIntl();
  const { consumer, provider, health } = row;
  const between = health === null ? changesMessages.waitedFor : changesMessages.waitsFor;
  return (
    <li className={styles.entry}>
      <div className={styles.ends}>
        <EndOrHidden end={consumer} />
        <span className={styles.between}>{intl.formatMessage(between)}</span>
        <EndOrHidden end={provider} />
      </div>
      <div className={styles.told}>
        {health !== null && (
          <span className={styles.now}>
            {intl.formatMessage(changesMessages.nowIs)} <HealthLozenge health={health} />
          </span>
        )}
        <ul className={styles.sentences}>
          {changesInWords(row, timeZone, intl).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function EndOrHidden({ end }: { readonly end: ChangeEnd }) {
  const intl = useIntl();
  return end.shown === null ? (
    <span className={styles.hidden}>{intl.formatMessage(changesMessages.hiddenEnd)}</span>
  ) : (
    <End end={end.shown} />
  );
}
