import Button from '@atlaskit/button/new';
import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { whatIf } from '../../../../../src/domain/business-case/priority/what-if';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { priorityFilterMessages, priorityTableMessages } from '../../messages/priorities';
import { CompareTable } from '../compare/compare-table';
import { CompareTray } from '../compare/compare-tray';
import { useComparing } from '../compare/use-comparing';
import { filteredEpics, isFilteringEpics, NO_EPIC_FILTER, type EpicFilter } from '../epic-filter';
import {
  BY_RANK,
  EPIC_SORT_KEYS,
  LARGEST_FIRST,
  orderedEpics,
  type EpicSortKey,
} from '../epic-order';
import { FilterBar } from '../filter-bar';
import styles from '../priorities.module.css';
import type { PrioritiesProps } from '../priorities-results';
import { tiesOf } from '../tie-reason';
import { TrialBar } from '../what-if/trial-bar';
import { NOTHING_TRIED, withTried } from '../what-if/tried-scores';
import { epicHead, epicRow, type EpicTable } from './epic-columns';

/** The epics as a table; sorted and paged here, since the table itself would take all rows. */
export function OrderView(props: PrioritiesProps) {
  const { portfolio, epics, themes, settings, isTrying, state, onChange } = props;
  const intl = useIntl();
  const { filter, order } = state;
  const [tried, setTried] = useState(NOTHING_TRIED);
  const [isInNewOrder, setIsInNewOrder] = useState(false);
  const { scoredSet, isMoneyHidden } = portfolio;
  const chosen = useMemo(() => filteredEpics(epics, filter), [epics, filter]);
  const trial = useMemo(
    () => whatIf(scoredSet, isTrying ? tried : NOTHING_TRIED),
    [scoredSet, tried, isTrying],
  );
  const now = useMemo(() => new Map(trial.after.ranked.map((epic) => [epic.key, epic])), [trial]);
  const hasMoney = !isMoneyHidden && epics.some(({ money }) => money !== null);
  // A link may ask for an order by amounts that this person is not shown.
  const shownOrder = order.by === 'cost' && !hasMoney ? BY_RANK : order;
  const isNew = isTrying && isInNewOrder;
  const ordered = useMemo(() => {
    const rankOf = ({ item, rank }: PortfolioEpic): number | null =>
      isNew ? (now.get(item.key)?.rank ?? null) : rank;
    return orderedEpics(chosen, shownOrder, rankOf);
  }, [chosen, shownOrder, isNew, now]);
  const shown = pageOfRows(ordered, state.page);
  const sortOrder = shownOrder.isDescending ? 'DESC' : 'ASC';
  const ties = useMemo(() => tiesOf(trial.after.ranked), [trial]);
  const comparing = useComparing(state.compared, (keys) => {
    onChange({ ...state, compared: keys }, 'replace');
  });
  const compared = state.compared.flatMap(
    (key) => epics.find(({ item }) => item.key === key) ?? [],
  );
  const table: EpicTable = {
    ...{ intl, ties, sortOrder, hasMoney, comparing, timeZone: props.timeZone },
    currency: settings.cases.currency,
    themes: new Map((themes ?? []).map(({ id, name }) => [id, name])),
    nowOf: (key) => now.get(key) ?? null,
    trial: isTrying
      ? {
          scoreOf: (key, column, saved) => {
            const own = tried.get(key)?.[column];
            return own === undefined ? saved : own;
          },
          onScore: (epic, column, score) => {
            const saved = { key: epic.item.key, scores: epic.counting.scores };
            setTried(withTried(tried, saved, { column, score }));
          },
        }
      : null,
  };
  const onFilter = (next: EpicFilter, how?: 'push' | 'replace'): void => {
    onChange({ ...state, filter: next, page: 1 }, how);
  };
  return (
    <Stack space="space.200">
      {isTrying && (
        <TrialBar
          trial={trial}
          changed={tried.size}
          isInNewOrder={isInNewOrder}
          onNewOrder={setIsInNewOrder}
          onReset={() => {
            setTried(NOTHING_TRIED);
          }}
        />
      )}
      <FilterBar filter={filter} themes={themes ?? []} onFilter={onFilter} />
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <span role="status">
          {intl.formatMessage(
            chosen.length === epics.length
              ? priorityFilterMessages.all
              : priorityFilterMessages.shown,
            { shown: chosen.length, total: epics.length },
          )}
        </span>
        {isFilteringEpics(filter) && (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              onFilter(NO_EPIC_FILTER);
            }}
          >
            {intl.formatMessage(priorityFilterMessages.clear)}
          </Button>
        )}
      </Inline>
      <CompareTray comparing={comparing} chosen={compared} />
      {compared.length > 1 && <CompareTable epics={compared} table={table} />}
      {chosen.length === 0 ? (
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(priorityFilterMessages.nothingFits)}
        >
          {intl.formatMessage(priorityFilterMessages.nothingFitsHow)}
        </SectionMessage>
      ) : (
        <Stack space="space.150">
          <div
            role="region"
            aria-label={intl.formatMessage(priorityTableMessages.scroll)}
            tabIndex={0}
            className={styles.scroll}
          >
            <div className={styles.table} data-trying={isTrying ? 'yes' : 'no'}>
              <DynamicTableStateless
                label={intl.formatMessage(priorityTableMessages.caption)}
                head={epicHead(table)}
                rows={shown.rows.map((epic, place) => epicRow(epic, place, table))}
                sortKey={shownOrder.by}
                sortOrder={sortOrder}
                onSort={(sorted: unknown) => {
                  const by = sortKeyOf(sorted);
                  if (by === null) return;
                  const isDescending =
                    by === shownOrder.by ? !shownOrder.isDescending : LARGEST_FIRST.has(by);
                  onChange({ ...state, order: { by, isDescending }, page: 1 });
                }}
              />
            </div>
          </div>
          <Pages
            shown={shown}
            total={chosen.length}
            onPage={(page) => {
              onChange({ ...state, page });
            }}
          />
        </Stack>
      )}
    </Stack>
  );
}

/** The table tells the pressed column in an untyped record. */
function sortKeyOf(sorted: unknown): EpicSortKey | null {
  if (typeof sorted !== 'object' || sorted === null || !('key' in sorted)) return null;
  return EPIC_SORT_KEYS.find((key) => key === sorted.key) ?? null;
}
