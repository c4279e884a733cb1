import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import type { RowType } from '@atlaskit/dynamic-table/types';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../analysis/dependency-row';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { listMessages } from '../../messages/dependencies';
import { hierarchyMessages } from '../../messages/hierarchy';
import { filterOfGroups } from '../matrix/matrix-grid';
import { orderedRows, SORT_KEYS } from '../row-order';
import type { PageState } from '../view-address';
import { GroupBy } from './group-by';
import { GroupHeading } from './group-heading';
import grouped from './grouped-list.module.css';
import { headingRow, listHead, listRow } from './list-columns';
import { groupedRows, linesOf, type ListLine } from './list-grouping';
import styles from './list.module.css';

interface Props {
  readonly rows: readonly DependencyRow[];
  /** By which it can be parted. */
  readonly levels: readonly GroupLevel[];
  readonly state: PageState;
  readonly onChange: (state: PageState, how?: 'push' | 'replace') => void;
  /** Shows these items on the map, by their keys. */
  readonly onMap: (keys: readonly string[]) => void;
}

/** Dependencies as a table; sorted and paged here, since the table itself would take all rows. */
export function DependencyList({ rows, levels, state, onChange, onMap }: Props) {
  const intl = useIntl();
  const { order, grouping: asked } = state;
  // An address may name a level that this site does not have.
  const grouping = asked !== null && levels.includes(asked.level) ? asked : null;
  const ordered = useMemo(() => orderedRows(rows, order), [rows, order]);
  const parted = useMemo(
    () => (grouping === null ? { rows: ordered, groups: null } : groupedRows(ordered, grouping)),
    [ordered, grouping],
  );
  const shown = pageOfRows(parted.rows, state.page);
  const lines: readonly ListLine[] =
    grouping === null || parted.groups === null
      ? shown.rows.map((row) => ({ kind: 'row', row }))
      : linesOf(shown.rows, { ...parted, grouping, before: parted.rows[shown.first - 2] });
  const sortOrder = order.isDescending ? 'DESC' : 'ASC';
  const lineOf = (line: ListLine, place: number): RowType => {
    if (line.kind === 'row') return listRow(line.row, { place, sortOrder, intl, onMap });
    const { group, level, side, isContinued } = line;
    const narrow = (name: string): void => {
      const groups = {
        consumer: side === 'consumer' ? name : null,
        provider: side === 'provider' ? name : null,
      };
      onChange({ ...state, filter: filterOfGroups(state.filter, level, groups), page: 1 });
    };
    const heading = <GroupHeading {...{ group, level, isContinued }} onOnly={narrow} />;
    return headingRow(group.name, heading, { place, sortOrder });
  };
  return (
    <Stack space="space.150">
      <div className={grouped.bar}>
        <GroupBy
          grouping={grouping}
          levels={levels}
          onGroup={(next) => {
            onChange({ ...state, grouping: next, page: 1 });
          }}
        />
        {parted.groups !== null && (
          <span role="status">
            {intl.formatMessage(hierarchyMessages.groups, { count: parted.groups.size })}
          </span>
        )}
      </div>
      <div
        role="region"
        aria-label={intl.formatMessage(listMessages.scroll)}
        tabIndex={0}
        className={styles.scroll}
      >
        <div className={`${styles.table ?? ''} ${grouped.table ?? ''}`}>
          <DynamicTableStateless
            label={intl.formatMessage(listMessages.caption)}
            head={listHead(intl)}
            rows={lines.map(lineOf)}
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
