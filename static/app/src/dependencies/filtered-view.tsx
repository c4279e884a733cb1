import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyRow } from '../analysis/dependency-row';
import { emptyMessages, filterMessages } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import { FilterBar } from './filters/filter-bar';
import { DependencyList } from './list/dependency-list';
import { levelsOnOffer } from './levels-on-offer';
import { filteredRows, isFiltering, NO_FILTER, type RowFilter } from './row-filter';
import { filterChoices } from './summary-figures';
import type { PageState } from './view-address';

const MatrixView = lazy(async () => ({
  default: (await import('./matrix/matrix-view')).MatrixView,
}));

interface Props {
  readonly view: 'list' | 'matrix';
  readonly rows: readonly DependencyRow[];
  readonly state: PageState;
  readonly onChange: (state: PageState, how?: 'push' | 'replace') => void;
  readonly onFilter: (filter: RowFilter, how?: 'push' | 'replace') => void;
}

/** The filters and what they leave, as a list or as a matrix. */
export function FilteredView({ view, rows, state, onChange, onFilter }: Props) {
  const intl = useIntl();
  const { filter } = state;
  const choices = useMemo(() => filterChoices(rows), [rows]);
  const chosen = useMemo(() => filteredRows(rows, filter), [rows, filter]);
  const levels = useMemo(() => levelsOnOffer(rows), [rows]);
  const clear = (): void => {
    onFilter(NO_FILTER);
  };
  return (
    <Stack space="space.200">
      <FilterBar filter={filter} choices={choices} rows={rows} onFilter={onFilter} />
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <span role="status">
          {intl.formatMessage(
            chosen.length === rows.length ? filterMessages.all : filterMessages.shown,
            { shown: chosen.length, total: rows.length },
          )}
        </span>
        {isFiltering(filter) && (
          <Button appearance="subtle" spacing="compact" onClick={clear}>
            {intl.formatMessage(filterMessages.clear)}
          </Button>
        )}
      </Inline>
      {chosen.length === 0 && (
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(emptyMessages.nothingFits)}
        >
          {intl.formatMessage(emptyMessages.nothingFitsHow, { total: rows.length })}
        </SectionMessage>
      )}
      {chosen.length > 0 && view === 'list' && (
        <DependencyList rows={chosen} state={state} onChange={onChange} />
      )}
      {chosen.length > 0 && view === 'matrix' && (
        <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
          <MatrixView rows={chosen} levels={levels} state={state} onChange={onChange} />
        </Suspense>
      )}
    </Stack>
  );
}
