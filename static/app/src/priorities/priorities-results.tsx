import { Stack } from '@atlaskit/primitives/compiled';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../src/contract/portfolio-registers';
import type { Settings } from '../../../../src/contract/settings';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import type { EpicPortfolio } from '../../../../src/use-cases/cases/portfolio-of';
import { priorityMessages } from '../messages/priorities';
import type { ChangeState } from '../shell/use-address-state';
import { AnswerLine } from './answer-line';
import { NO_EPIC_FILTER, type EpicFilter } from './epic-filter';
import { OrphansView } from './orphans-view';
import styles from './priorities.module.css';
import { PRIORITY_VIEWS, type PrioritiesState } from './priorities-address';
import { StopView } from './stop-view';
import { OrderView } from './table/order-view';

export interface PrioritiesProps {
  readonly portfolio: EpicPortfolio;
  /** Those in the scope of the page. */
  readonly epics: readonly PortfolioEpic[];
  /** Null: the register was not read. */
  readonly themes: readonly SavedTheme[] | null;
  readonly settings: Settings;
  /** IANA name. */
  readonly timeZone: string;
  readonly isTrying: boolean;
  readonly state: PrioritiesState;
  readonly onChange: ChangeState<PrioritiesState>;
  readonly coverage: ReactNode;
}

/** The answer first, then the order and the lists behind it. */
export function PrioritiesResults(props: PrioritiesProps) {
  const { portfolio, epics, themes, settings, state, onChange } = props;
  const intl = useIntl();
  const byKey = useMemo(() => new Map(epics.map((epic) => [epic.item.key, epic])), [epics]);
  const stop = portfolio.stop.filter(({ key }) => byKey.has(key));
  const orphans = portfolio.orphans?.filter((key) => byKey.has(key)) ?? null;
  const showOnly = (filter: Partial<EpicFilter>): void => {
    onChange({ ...state, view: 'order', filter: { ...NO_EPIC_FILTER, ...filter }, page: 1 });
  };
  return (
    <Stack space="space.200">
      <AnswerLine
        portfolio={portfolio}
        epics={epics}
        validDays={settings.cases.scoresValidDays}
        onShowOnly={showOnly}
      />
      {props.coverage}
      <Tabs
        id="priorities"
        selected={PRIORITY_VIEWS.indexOf(state.view)}
        onChange={(index) => {
          onChange({ ...state, view: PRIORITY_VIEWS[index] ?? 'order' });
        }}
      >
        <TabList>
          <Tab>{intl.formatMessage(priorityMessages.viewOrder)}</Tab>
          <Tab>{intl.formatMessage(priorityMessages.viewStop, { count: stop.length })}</Tab>
          <Tab>
            {intl.formatMessage(priorityMessages.viewOrphans, { count: orphans?.length ?? 0 })}
          </Tab>
        </TabList>
        <TabPanel>
          <div className={styles.panel}>
            <OrderView {...props} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className={styles.panel}>
            <StopView stop={stop} byKey={byKey} isMoneyHidden={portfolio.isMoneyHidden} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className={styles.panel}>
            <OrphansView
              orphans={orphans}
              byKey={byKey}
              hasThemes={themes === null || themes.length > 0}
            />
          </div>
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
