import { useIntl } from 'react-intl';
import type { StatusReason } from '../../../../../src/domain/business-case/portfolio/epic-status';
import {
  overviewMessages,
  reasonCountMessages,
  REASON_NAME_MESSAGES,
} from '../../messages/overview';
import { EpicStatusLozenge } from '../../portfolio/epic-status';
import styles from '../overview.module.css';
import type { StatusCount, StatusFilter } from './status-rows';

interface Props {
  readonly counts: readonly StatusCount[];
  readonly filter: StatusFilter;
  readonly onFilter: (filter: StatusFilter) => void;
}

/** How many epics are of each status, and of them how many for each reason; all of them filter. */
export function StatusTiles({ counts, filter, onFilter }: Props) {
  const intl = useIntl();
  return (
    <div
      role="group"
      aria-label={intl.formatMessage(overviewMessages.statusTiles)}
      className={styles.tiles}
    >
      {counts.map(({ status, count, reasons }) => {
        const isChosen = (reason: StatusReason): boolean =>
          filter.status === status && filter.reason === reason;
        return (
          <div key={status} className={styles.tileBox} data-status={status}>
            <button
              type="button"
              className={styles.tile}
              aria-pressed={filter.status === status && filter.reason === null}
              onClick={() => {
                const isOn = filter.status === status && filter.reason === null;
                onFilter({ ...filter, status: isOn ? null : status, reason: null });
              }}
            >
              <span className={styles.count}>{intl.formatNumber(count)}</span>{' '}
              <EpicStatusLozenge status={status} />
            </button>
            {status === 'green' ? (
              <span className={styles.quiet}>
                {count > 0 && intl.formatMessage(overviewMessages.statusGreen)}
              </span>
            ) : (
              <ul className={styles.reasons}>
                {reasons.map((one) => (
                  <li key={one.reason}>
                    <button
                      type="button"
                      className={styles.inText}
                      aria-pressed={isChosen(one.reason)}
                      onClick={() => {
                        const isOn = isChosen(one.reason);
                        onFilter({
                          ...filter,
                          status: isOn ? null : status,
                          reason: isOn ? null : one.reason,
                        });
                      }}
                    >
                      {intl.formatMessage(reasonCountMessages.one, {
                        count: one.count,
                        reason: intl.formatMessage(REASON_NAME_MESSAGES[one.reason]),
                      })}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}
