import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { kanbanSettingsMessages } from '../messages/kanban-moves';
import { stateMessages } from '../messages/states';
import { NoEpics } from '../portfolio/no-epics';
import { PortfolioCoverage } from '../portfolio/portfolio-coverage';
import { PortfolioNotice } from '../portfolio/portfolio-notice';
import { usePortfolio } from '../portfolio/use-portfolio';
import { epicsOfProject } from '../priorities/epic-filter';
import { PanelButton } from '../settings-panel/panel-button';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatKanban, parseKanban } from './kanban-address';
import { KanbanResults } from './kanban-results';

const ColumnsPanel = lazy(async () => ({
  default: (await import('./settings/columns-panel')).ColumnsPanel,
}));

/** What flows, what is stuck, and where too much is at once. */
export function KanbanPage({ place, inUse }: PageProps) {
  const intl = useIntl();
  const { project } = place;
  const panelId = useId();
  // Closed, it keeps what was typed.
  const [panel, setPanel] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const [state, change] = useAddressState(place.bar, parseKanban, formatKanban);
  const { phase, shown, portfolio, links, store, refresh } = usePortfolio(inUse);
  const timeZone = timeZoneOf(inUse);
  const epics = portfolio && epicsOfProject(portfolio.epics, project);
  return (
    <PageFrame
      place={place}
      onRefresh={refresh}
      isReading={phase.name === 'reading'}
      actions={
        <PanelButton
          label={intl.formatMessage(kanbanSettingsMessages.button)}
          isOpen={panel === 'open'}
          controls={panelId}
          onToggle={() => {
            setPanel(panel === 'open' ? 'closed' : 'open');
          }}
        />
      }
    >
      <div id={panelId} hidden={panel !== 'open'}>
        {panel !== 'never opened' && (
          <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
            <ColumnsPanel inUse={inUse} />
          </Suspense>
        )}
      </div>
      <PortfolioNotice
        phase={phase}
        shown={shown}
        timeZone={timeZone}
        onStart={refresh}
        onCancel={store.cancel}
      />
      {shown !== null && shown.work !== null && epics?.length === 0 && (
        <NoEpics work={shown.work} project={project} />
      )}
      {shown !== null && portfolio !== null && epics !== null && epics.length > 0 && (
        <KanbanResults
          portfolio={portfolio}
          store={store}
          inUse={inUse}
          asOf={shown.asOf}
          isComplete={shown.work !== null}
          themes={shown.registers?.themes ?? []}
          project={project}
          state={state}
          onChange={change}
          coverage={
            <PortfolioCoverage shown={shown} links={links} timeZone={timeZone} project={project} />
          }
        />
      )}
    </PageFrame>
  );
}
