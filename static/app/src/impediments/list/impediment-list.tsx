import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { impedimentListMessages } from '../../messages/impediments';
import { useImpedimentsPage } from '../page-context';
import { listHead, listRow } from './list-columns';
import { orderedImpediments, SORT_KEYS, type ListOrder, type SortKey } from './list-order';
import styles from './list.module.css';

interface Props {
  /** Worst first. */
  readonly impediments: readonly Impediment[];
  readonly order: ListOrder;
  readonly page: number;
  readonly selected: string | null;
  readonly onOrder: (order: ListOrder) => void;
  readonly onPage: (page: number) => void;
  readonly onSelect: (key: string) => void;
}

/** From its worst or largest end. */
const LARGEST_FIRST: ReadonlySet<SortKey> = new Set(['age', 'holds-up', 'level']);

/** Impediments as a table; sorted and paged here, since the table itself would take all rows. */
export function ImpedimentList(props: Props) {
  const { impediments, order, selected, onOrder, onSelect } = props;
  const intl = useIntl();
  const { settings, portfolio } = useImpedimentsPage();
  const ordered = useMemo(() => orderedImpediments(impediments, order), [impediments, order]);
  const shown = pageOfRows(ordered, props.page);
  const sortOrder = order.isDescending ? 'DESC' : 'ASC';
  const { causes } = settings.impediments;
  const { today } = portfolio.policy;
  return (
    <Stack space="space.150">
      <div
        role="region"
        aria-label={intl.formatMessage(impedimentListMessages.scroll)}
        tabIndex={0}
        className={styles.scroll}
      >
        <div className={styles.table}>
          <DynamicTableStateless
            label={intl.formatMessage(impedimentListMessages.caption)}
            head={listHead(intl)}
            rows={shown.rows.map((one, place) =>
              listRow(one, {
                ...{ intl, causes, today, place, sortOrder, onSelect },
                isSelected: one.item.key === selected,
              }),
            )}
            sortKey={order.by}
            sortOrder={sortOrder}
            onSort={(sorted: unknown) => {
              const by = sortKeyOf(sorted);
              if (by === null) return;
              onOrder({
                by,
                isDescending: by === order.by ? !order.isDescending : LARGEST_FIRST.has(by),
              });
            }}
          />
        </div>
      </div>
      <Pages shown={shown} total={impediments.length} onPage={props.onPage} />
    </Stack>
  );
}

/** The table tells the pressed column in an untyped record. */
function sortKeyOf(sorted: unknown): SortKey | null {
  if (typeof sorted !== 'object' || sorted === null || !('key' in sorted)) return null;
  return SORT_KEYS.find((key) => key === sorted.key) ?? null;
}
