import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { PortfolioPicture } from '../analysis/portfolio-picture';
import { emptyMessages, filterMessages } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import { FilterBar } from './filters/filter-bar';
import { DependencyList } from './list/dependency-list';
import { levelsOnOffer } from './levels-on-offer';
import { ShowRowsOnMap } from './map/show-on-map';
import { filteredRows, isFiltering, NO_FILTER, type RowFilter } from './row-filter';
import { filterChoices } from './summary-figures';
import type { PageState } from './view-address';

const MatrixView = lazy(async () => ({
  default: (await import('./matrix/matrix-view')).MatrixView,
}));

const MapView = lazy(async () => ({ default: (await import('./map/map-view')).MapView }));

interface Props {
  readonly view: 'list' | 'matrix' | 'map';
  readonly picture: PortfolioPicture;
  /** Whether nothing is missing of what was read. */
  readonly isComplete: boolean;
  /** How many parents of issues could not be read. */
  readonly unreadAncestors: number;
  readonly state: PageState;
  readonly onChange: (state: PageState, how?: 'push' | 'replace') => void;
  readonly onFilter: (filter: RowFilter, how?: 'push' | 'replace') => void;
  /** Shows these items on the map, by their keys. */
  readonly onMap: (keys: readonly string[]) => void;
}

/** The filters and what they leave, as a list, as a matrix or on a map. */
export function FilteredView(props: Props) {
  const intl = useIntl();
  const { view, picture, state, onChange, onFilter } = props;
  const { rows } = picture;
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
        {isFiltering(filter) && view !== 'map' && (
          <ShowRowsOnMap rows={chosen} onMap={props.onMap} />
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
        <DependencyList {...{ levels, state, onChange }} rows={chosen} onMap={props.onMap} />
      )}
      {chosen.length > 0 && view === 'matrix' && (
        <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
          <MatrixView
            {...{ levels, state, onChange }}
            rows={chosen}
            isComplete={props.isComplete}
            unreadAncestors={props.unreadAncestors}
          />
        </Suspense>
      )}
      {view === 'map' && (
        <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
          <MapView
            picture={picture}
            isComplete={props.isComplete}
            filter={filter}
            rows={chosen}
            state={state.map}
            onChange={(map, how) => {
              onChange({ ...state, map }, how);
            }}
          />
        </Suspense>
      )}
    </Stack>
  );
}
