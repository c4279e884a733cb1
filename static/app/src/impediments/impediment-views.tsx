import Spinner from '@atlaskit/spinner';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { Impediments } from '../../../../src/use-cases/impediments/impediment';
import { IMPEDIMENT_VIEW_MESSAGES } from '../messages/impediments';
import { stateMessages } from '../messages/states';
import type { ChangeState } from '../shell/use-address-state';
import { FilteredImpediments } from './filtered-impediments';
import { NO_FILTER } from './impediment-filter';
import { IMPEDIMENT_VIEWS, type ImpedimentsState } from './impediments-address';
import styles from './impediments.module.css';
import { useMoves } from './moves/use-moves';
import { NothingStuck } from './nothing-stuck';
import { useImpedimentsPage } from './page-context';

const TrendsView = lazy(async () => ({
  default: (await import('./trends/trends-view')).TrendsView,
}));

interface Props {
  readonly impediments: Impediments;
  readonly project: string | null;
  /** Whether the reading has come to its end. */
  readonly isComplete: boolean;
  /** Whether something could not be read. */
  readonly isPart: boolean;
  readonly state: ImpedimentsState;
  readonly onChange: ChangeState<ImpedimentsState>;
}

/** Impediments as a board or a list, how they come and go, and what somebody said to be none. */
export function ImpedimentViews(props: Props) {
  const { impediments, project, isComplete, isPart, state, onChange } = props;
  const intl = useIntl();
  const { portfolio, settings } = useImpedimentsPage();
  // Of all views: what is asked or was refused in one is not forgotten in another.
  const moves = useMoves();
  const { open, removed, dismissed } = impediments;
  const isEmpty = open.length + removed.length + dismissed.length === 0;
  if (isEmpty && state.selected === null) {
    return isComplete ? <NothingStuck project={project} /> : null;
  }
  return (
    <Tabs
      id="impediment-views"
      selected={IMPEDIMENT_VIEWS.indexOf(state.view)}
      onChange={(index) => {
        onChange({ ...state, view: IMPEDIMENT_VIEWS[index] ?? state.view, page: 1 });
      }}
      shouldUnmountTabPanelOnChange
    >
      <TabList>
        {IMPEDIMENT_VIEWS.map((view) => (
          <Tab key={view}>{intl.formatMessage(IMPEDIMENT_VIEW_MESSAGES[view])}</Tab>
        ))}
      </TabList>
      {IMPEDIMENT_VIEWS.map((view) => (
        <TabPanel key={view}>
          <div className={styles.panel}>
            {view === 'trends' ? (
              <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
                <TrendsView
                  portfolio={portfolio}
                  impediments={impediments}
                  causes={settings.impediments.causes}
                  currency={settings.cases.currency}
                  isPart={isPart}
                  team={state.filter.team}
                  onTeam={(team) => {
                    onChange({ ...state, filter: { ...state.filter, team } });
                  }}
                  onShowCause={(cause) => {
                    const filter = { ...NO_FILTER, team: state.filter.team, cause };
                    onChange({ ...state, view: 'list', filter, page: 1 });
                  }}
                />
              </Suspense>
            ) : (
              <FilteredImpediments
                view={view}
                impediments={impediments}
                project={project}
                isComplete={isComplete}
                moves={moves}
                state={state}
                onChange={onChange}
              />
            )}
          </div>
        </TabPanel>
      ))}
    </Tabs>
  );
}
