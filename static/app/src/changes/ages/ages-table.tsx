import VisuallyHidden from '@atlaskit/visually-hidden';
import { useIntl, type IntlShape } from 'react-intl';
import type { MissedFrom } from '../../../../../src/domain/dependencies/ageing';
import { HealthLozenge } from '../../health/health-lozenge';
import { dayInWords } from '../../health/health-words';
import { End } from '../../lists/end';
import { ageMessages } from '../../messages/ages';
import { DATE_SOURCE_MESSAGES } from '../../messages/health';
import type { AgeRow } from '../age-row';
import styles from './ages.module.css';

const COLUMNS = ['consumer', 'provider', 'health', 'held', 'age'] as const;

export function AgesTable({ rows }: { readonly rows: readonly AgeRow[] }) {
  const intl = useIntl();
  return (
    <div
      role="region"
      aria-label={intl.formatMessage(ageMessages.caption)}
      tabIndex={0}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{intl.formatMessage(ageMessages.caption)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {intl.formatMessage(ageMessages[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <End end={row.consumer.shown} />
              </td>
              <td>
                <End end={row.provider.shown} />
              </td>
              <td>
                <HealthLozenge health={row.judgement.health} />
              </td>
              <td>
                <Held row={row} />
              </td>
              <td>{ageInWords(row, intl)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Held({ row: { heldDays, missedFrom } }: { readonly row: AgeRow }) {
  const intl = useIntl();
  if (heldDays === null || missedFrom === null) {
    return <span className={styles.quiet}>{intl.formatMessage(ageMessages.noDay)}</span>;
  }
  const date = missedFromInWords(missedFrom, intl);
  return (
    <span className={styles.lines}>
      <span>
        {heldDays === 0
          ? intl.formatMessage(ageMessages.notYet)
          : intl.formatMessage(ageMessages.days, { days: heldDays })}
      </span>
      <span className={styles.quiet}>{intl.formatMessage(ageMessages.missedFrom, { date })}</span>
    </span>
  );
}

function missedFromInWords({ day, source }: MissedFrom, intl: IntlShape): string {
  const words = source === 'start' ? ageMessages.plannedStart : DATE_SOURCE_MESSAGES[source];
  return intl.formatMessage(ageMessages.dated, {
    day: dayInWords(day, intl),
    source: intl.formatMessage(words),
  });
}

function ageInWords({ ageDays }: AgeRow, intl: IntlShape): string {
  return ageDays === null
    ? intl.formatMessage(ageMessages.noAge)
    : intl.formatMessage(ageMessages.days, { days: ageDays });
}
