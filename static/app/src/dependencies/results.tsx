import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { Stack } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { lazy, memo, Suspense, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import { EmptyPortfolio } from '../analysis/empty-portfolio';
import type { PortfolioPicture } from '../analysis/portfolio-picture';
import { VIEW_MESSAGES } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import { FilteredView } from './filtered-view';
import { HierarchyInUse } from './group-words';
import { mapAround } from './map/map-address';
import { toggledHealth, type RowFilter } from './row-filter';
import styles from './results.module.css';
import { Summary } from './summary';
import { VIEWS, type PageState } from './view-address';

const InsightsView = lazy(async () => ({
  default: (await import('./insights/insights-view')).InsightsView,
}));

interface Props {
  readonly picture: PortfolioPicture;
  /** Null: a part of a reading. */
  readonly work: LinkedWork | null;
  readonly project: string | null;
  readonly state: PageState;
  readonly onChange: (state: PageState, how?: 'push' | 'replace') => void;
}

function Views({ picture, work, project, state, onChange }: Props) {
  const intl = useIntl();
  const { rows } = picture;
  const chosen = VIEWS.indexOf(state.view);
  const changeFilter = useMemo(
    () =>
      (filter: RowFilter, how?: 'push' | 'replace'): void => {
        onChange({ ...state, filter, page: 1 }, how);
      },
    [state, onChange],
  );
  const showList = (filter: RowFilter): void => {
    onChange({ ...state, view: 'list', filter, page: 1 });
  };
  const showMap = (keys: readonly string[]): void => {
    onChange({ ...state, view: 'map', map: mapAround(state.map, keys) });
  };
  if (rows.length === 0) {
    return work === null ? null : <EmptyPortfolio work={work} project={project} />;
  }
  return (
    <HierarchyInUse value={picture.hierarchy}>
      <Stack space="space.200">
        <Summary
          picture={picture}
          filter={state.filter}
          onToggle={(health) => {
            const filter =
              health === null
                ? { ...state.filter, health: [] }
                : toggledHealth(state.filter, health);
            if (state.view === 'insights') showList(filter);
            else changeFilter(filter);
          }}
          onCrossProject={() => {
            const filter = { ...state.filter, isCrossOnly: !state.filter.isCrossOnly };
            if (state.view === 'insights') showList(filter);
            else changeFilter(filter);
          }}
          onInsights={() => {
            onChange({ ...state, view: 'insights' });
          }}
        />
        <Tabs
          id="dependency-views"
          selected={chosen}
          onChange={(index) => {
            onChange({ ...state, view: VIEWS[index] ?? state.view });
          }}
          shouldUnmountTabPanelOnChange
        >
          <TabList>
            {VIEWS.map((view) => (
              <Tab key={view}>{intl.formatMessage(VIEW_MESSAGES[view])}</Tab>
            ))}
          </TabList>
          {VIEWS.map((view) => (
            <TabPanel key={view}>
              <div className={styles.panel}>
                {view === 'insights' ? (
                  <Suspense
                    fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}
                  >
                    <InsightsView picture={picture} onShowList={showList} onMap={showMap} />
                  </Suspense>
                ) : (
                  <FilteredView
                    view={view}
                    picture={picture}
                    isComplete={work !== null && work.problem === null}
                    unreadAncestors={work?.unreadAncestors ?? 0}
                    state={state}
                    onChange={onChange}
                    onFilter={changeFilter}
                    onMap={showMap}
                  />
                )}
              </div>
            </TabPanel>
          ))}
        </Tabs>
      </Stack>
    </HierarchyInUse>
  );
}

/** The dependencies in figures and in the chosen view. They stand still while only the progress of a reading changes. */
export const Results = memo(Views);
