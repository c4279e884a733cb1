import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo, type Ref } from 'react';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { pageOfRows } from '../../lists/page-of-rows';
import { Pages } from '../../lists/pages';
import { overviewMessages } from '../../messages/overview';
import { priorityFilterMessages } from '../../messages/priorities';
import type { ChangeState } from '../../shell/use-address-state';
import type { OverviewState } from '../overview-address';
import styles from '../overview.module.css';
import { StatusFilterBar } from './status-filter-bar';
import {
  isFilteringStatus,
  NO_STATUS_FILTER,
  orderedStatusRows,
  statusCounts,
  statusRows,
  type StatusFilter,
} from './status-rows';
import { StatusTable } from './status-table';
import { StatusTiles } from './status-tiles';

interface Props {
  /** Those in the scope of the page. */
  readonly epics: readonly PortfolioEpic[];
  /** Null: the register was not read. */
  readonly themes: readonly SavedTheme[] | null;
  readonly state: OverviewState;
  readonly onChange: ChangeState<OverviewState>;
  /** Takes the focus where somebody asks for more of a reason. */
  readonly headingRef: Ref<HTMLDivElement>;
}

/** How many epics are red, amber and green, why, and the rows behind. */
export function StatusSection({ epics, themes, state, onChange, headingRef }: Props) {
  const intl = useIntl();
  const { filter, order } = state;
  const names = useMemo(() => new Map((themes ?? []).map(({ id, name }) => [id, name])), [themes]);
  // The tiles count what they would show: everything but the status itself is filtered.
  const counted = useMemo(
    () => statusRows(epics, { ...filter, status: null, reason: null }),
    [epics, filter],
  );
  const chosen = useMemo(
    () => orderedStatusRows(statusRows(epics, filter), order, names),
    [epics, filter, order, names],
  );
  const shown = pageOfRows(chosen, state.page);
  const onFilter = (next: StatusFilter, how?: 'push' | 'replace'): void => {
    onChange({ ...state, filter: next, page: 1 }, how);
  };
  return (
    <section className={styles.section}>
      <div ref={headingRef} tabIndex={-1} className={styles.anchor}>
        <Heading as="h2" size="medium">
          {intl.formatMessage(overviewMessages.statusTitle)}
        </Heading>
      </div>
      <StatusTiles counts={statusCounts(counted)} filter={filter} onFilter={onFilter} />
      <p className={styles.quiet}>{intl.formatMessage(overviewMessages.statusExplain)}</p>
      <StatusFilterBar filter={filter} themes={themes ?? []} onFilter={onFilter} />
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <span role="status">
          {intl.formatMessage(
            chosen.length === epics.length
              ? priorityFilterMessages.all
              : priorityFilterMessages.shown,
            { shown: chosen.length, total: epics.length },
          )}
        </span>
        {isFilteringStatus(filter) && (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              onFilter(NO_STATUS_FILTER);
            }}
          >
            {intl.formatMessage(priorityFilterMessages.clear)}
          </Button>
        )}
      </Inline>
      {chosen.length === 0 ? (
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(priorityFilterMessages.nothingFits)}
        >
          {intl.formatMessage(priorityFilterMessages.nothingFitsHow)}
        </SectionMessage>
      ) : (
        <>
          <StatusTable
            rows={shown.rows}
            themes={names}
            order={order}
            onOrder={(next) => {
              onChange({ ...state, order: next, page: 1 });
            }}
          />
          <Pages
            shown={shown}
            total={chosen.length}
            onPage={(page) => {
              onChange({ ...state, page });
            }}
          />
        </>
      )}
    </section>
  );
}
