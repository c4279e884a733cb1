import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyRow } from '../../analysis/dependency-row';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { listMessages } from '../../messages/dependencies';
import { orderedRows, SORT_KEYS } from '../row-order';
import type { PageState } from '../view-address';
import { listHead, listRow } from './list-columns';
import styles from './list.module.css';

interface Props {
  readonly rows: readonly DependencyRow[];
  readonly state: PageState;
  readonly onChange: (state: PageState, how?: 'push' | 'replace') => void;
  /** Shows these items on the map, by their keys. */
  readonly onMap: (keys: readonly string[]) => void;
}

/** Dependencies as a table; sorted and paged here, since the table itself would take all rows. */
export function DependencyList({ rows, state, onChange, onMap }: Props) {
  const intl = useIntl();
  const { order } = state;
  const ordered = useMemo(() => orderedRows(rows, order), [rows, order]);
  const shown = pageOfRows(ordered, state.page);
  const sortOrder = order.isDescending ? 'DESC' : 'ASC';
  return (
    <Stack space="space.150">
      <div
        role="region"
        aria-label={intl.formatMessage(listMessages.scroll)}
        tabIndex={0}
        className={styles.scroll}
      >
        <div className={styles.table}>
          <DynamicTableStateless
            label={intl.formatMessage(listMessages.caption)}
            head={listHead(intl)}
            rows={shown.rows.map((row, place) => listRow(row, { place, sortOrder, intl, onMap }))}
            sortKey={order.by}
            sortOrder={sortOrder}
            onSort={(sorted: unknown) => {
              const by = sortKeyOf(sorted);
              if (by === null) return;
              const isDescending = by === order.by ? !order.isDescending : by === 'holds-up';
              onChange({ ...state, order: { by, isDescending }, page: 1 });
            }}
          />
        </div>
      </div>
      <Pages
        shown={shown}
        total={rows.length}
        onPage={(page) => {
          onChange({ ...state, page });
        }}
      />
    </Stack>
  );
}

/** The table tells the pressed column in an untyped record. */
function sortKeyOf(sorted: unknown): (typeof SORT_KEYS)[number] | null {
  if (typeof sorted !== 'object' || sorted === null || !('key' in sorted)) return null;
  return SORT_KEYS.find((key) => key === sorted.key) ?? null;
}
