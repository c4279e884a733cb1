import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { dayInWords } from '../../health/health-words';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { statusTableMessages } from '../../messages/overview';
import { priorityTableMessages } from '../../messages/priorities';
import { EpicStatusLozenge, statusReasonInWords } from '../../portfolio/epic-status';
import { EpicLine } from '../../priorities/epic-line';
import { EpicProgress } from '../../portfolio/epic-progress';
import styles from '../overview.module.css';
import { STATUS_SORT_KEYS, type StatusOrder, type StatusSortKey } from './status-rows';

interface Props {
  /** Of one page, in their order. */
  readonly rows: readonly PortfolioEpic[];
  /** Names by id. */
  readonly themes: ReadonlyMap<string, string>;
  readonly order: StatusOrder;
  readonly onOrder: (order: StatusOrder) => void;
}

/** In the order of the columns, in percent. */
const COLUMNS: readonly { readonly key: StatusSortKey; readonly width: number }[] = [
  { key: 'epic', width: 30 },
  { key: 'status', width: 26 },
  { key: 'theme', width: 14 },
  { key: 'column', width: 10 },
  { key: 'progress', width: 11 },
  { key: 'due', width: 9 },
];

/** Sorted and paged by the page, since the table itself would take all rows. */
export function StatusTable({ rows, themes, order, onOrder }: Props) {
  const intl = useIntl();
  const sortOrder = order.isDescending ? 'DESC' : 'ASC';
  return (
    <div
      role="region"
      aria-label={intl.formatMessage(statusTableMessages.scroll)}
      tabIndex={0}
      className={styles.scroll}
    >
      <div className={styles.table}>
        <DynamicTableStateless
          label={intl.formatMessage(statusTableMessages.caption)}
          head={{
            cells: COLUMNS.map(({ key, width }) => ({
              ...{ key, width, isSortable: true },
              content: intl.formatMessage(statusTableMessages[key]),
              ascendingSortTooltip: intl.formatMessage(priorityTableMessages.ascending),
              descendingSortTooltip: intl.formatMessage(priorityTableMessages.descending),
            })),
          }}
          rows={rows.map((epic, place) => ({
            key: epic.issueId,
            cells: COLUMNS.map(({ key }) => ({
              // The table sorts what it is given by these keys: they keep the order the rows came in.
              key: order.isDescending ? -place : place,
              content: cellOf(key, epic, themes, intl),
            })),
          }))}
          sortKey={order.by}
          sortOrder={sortOrder}
          onSort={(sorted: unknown) => {
            const by = sortKeyOf(sorted);
            if (by === null) return;
            onOrder({ by, isDescending: order.by === by && !order.isDescending });
          }}
        />
      </div>
    </div>
  );
}

function cellOf(
  key: StatusSortKey,
  epic: PortfolioEpic,
  themes: ReadonlyMap<string, string>,
  intl: IntlShape,
): ReactNode {
  const { item, themeId, column, judgement } = epic;
  switch (key) {
    case 'epic':
      return <EpicLine epic={epic} />;
    case 'status':
      return (
        <span className={styles.cell}>
          <EpicStatusLozenge status={judgement.status} />
          {judgement.reasons.map((reason) => (
            <span key={reason}>{statusReasonInWords(reason, epic, intl)}</span>
          ))}
        </span>
      );
    case 'theme':
      return themeId === null ? (
        <span className={styles.small}>{intl.formatMessage(statusTableMessages.noTheme)}</span>
      ) : (
        (themes.get(themeId) ?? themeId)
      );
    case 'column':
      return intl.formatMessage(COLUMN_MESSAGES[column]);
    case 'progress':
      return <EpicProgress progress={epic.progress} />;
    case 'due':
      return item.due === null ? (
        <span className={styles.small}>{intl.formatMessage(statusTableMessages.noDue)}</span>
      ) : (
        dayInWords(item.due, intl)
      );
  }
}

/** The table's types know nothing of what it tells. */
function sortKeyOf(sorted: unknown): StatusSortKey | null {
  if (typeof sorted !== 'object' || sorted === null || !('key' in sorted)) return null;
  return STATUS_SORT_KEYS.find((key) => key === sorted.key) ?? null;
}
