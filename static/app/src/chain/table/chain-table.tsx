import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../../../../src/domain/calendar/day';
import { dayInWords } from '../../health/health-words';
import { End } from '../../lists/end';
import { chainTableMessages } from '../../messages/chain';
import type { ChainRow } from '../chain-row';
import { basisInWords, slackInWords } from '../chain-words';
import type { TimeScale } from '../time-scale';
import styles from './table.module.css';
import { TeamLink } from './team-link';

const TimeBar = lazy(async () => ({ default: (await import('./time-bar')).TimeBar }));

interface Props {
  readonly title: 'chain' | 'others';
  readonly rows: readonly ChainRow[];
  readonly scale: TimeScale;
  readonly by: Day | null;
  /** Whether the order is that in which the items have to be finished. */
  readonly isOrdered?: boolean;
}

const COLUMNS = ['item', 'team', 'left', 'earliest', 'latest', 'slack'] as const;

export function ChainTable({ title, rows, scale, by, isOrdered = false }: Props) {
  const intl = useIntl();
  const name = intl.formatMessage(chainTableMessages[title]);
  return (
    <section className={styles.section}>
      <Heading as="h3" size="small">
        {name}
      </Heading>
      <div role="region" aria-label={name} tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{name}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {intl.formatMessage(chainTableMessages[column])}
                </th>
              ))}
              <th scope="col" aria-hidden="true">
                {intl.formatMessage(chainTableMessages.time)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={row.end.key}>
                <td>
                  <span className={styles.item}>
                    {isOrdered && (
                      <span className={styles.place}>{intl.formatNumber(place + 1)}</span>
                    )}
                    <span className={styles.lines}>
                      <End end={row.end} />
                      <Marks row={row} />
                    </span>
                  </span>
                </td>
                <td>
                  {row.team === null ? (
                    intl.formatMessage(chainTableMessages.noTeam)
                  ) : (
                    <TeamLink team={row.team} />
                  )}
                </td>
                <td>
                  <span className={styles.lines}>
                    <span>
                      {intl.formatMessage(chainTableMessages.days, { days: row.duration.days })}
                    </span>
                    <span className={styles.quiet}>{basisInWords(row, intl)}</span>
                  </span>
                </td>
                <td>
                  <DayOf day={row.dates?.earliestFinish ?? null} />
                </td>
                <td>
                  <DayOf day={row.dates?.latestFinish ?? null} />
                </td>
                <td>{slackInWords(row, intl)}</td>
                <td aria-hidden="true" className={styles.time}>
                  {row.dates !== null && (
                    <Suspense fallback={null}>
                      <TimeBar
                        dates={row.dates}
                        isCritical={row.isCritical}
                        scale={scale}
                        by={by}
                      />
                    </Suspense>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Marks({ row: { isCritical, isTarget } }: { readonly row: ChainRow }) {
  const intl = useIntl();
  if (!isCritical && isTarget) return null;
  return (
    <span className={styles.marks}>
      {isCritical && (
        <Lozenge appearance="removed">{intl.formatMessage(chainTableMessages.critical)}</Lozenge>
      )}
      {!isTarget && (
        <Lozenge appearance="new">{intl.formatMessage(chainTableMessages.outside)}</Lozenge>
      )}
    </span>
  );
}

function DayOf({ day }: { readonly day: Day | null }) {
  const intl = useIntl();
  return day === null ? (
    <span className={styles.quiet}>{intl.formatMessage(chainTableMessages.noDates)}</span>
  ) : (
    <span className={styles.day}>{dayInWords(day, intl)}</span>
  );
}
