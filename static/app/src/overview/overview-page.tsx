import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { NoEpics } from '../portfolio/no-epics';
import { PortfolioCoverage } from '../portfolio/portfolio-coverage';
import { PortfolioNotice } from '../portfolio/portfolio-notice';
import { usePortfolio } from '../portfolio/use-portfolio';
import { epicsOfProject } from '../priorities/epic-filter';
import { useMayManage } from '../settings-panel/use-may-manage';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatOverview, parseOverview } from './overview-address';
import { OverviewResults } from './overview-results';
import { useStuckWork } from './use-stuck-work';

/** What needs somebody today, how all epics stand, and what changed since the last review. */
export function OverviewPage({ place, inUse }: PageProps) {
  const { project } = place;
  const [state, change] = useAddressState(place.bar, parseOverview, formatOverview);
  const onPage = usePortfolio(inUse);
  const { phase, shown, portfolio, links, store, refresh } = onPage;
  const stuck = useStuckWork(inUse, project);
  const mayManage = useMayManage().data ?? null;
  const timeZone = timeZoneOf(inUse);
  const epics = portfolio && epicsOfProject(portfolio.epics, project);
  return (
    <PageFrame
      place={place}
      onRefresh={() => {
        refresh();
        stuck.refresh();
      }}
      isReading={phase.name === 'reading'}
    >
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
      {shown !== null && portfolio !== null && epics !== null && (
        <OverviewResults
          place={place}
          settings={inUse.settings}
          onPage={{ ...onPage, shown, portfolio }}
          epics={epics}
          stuck={stuck}
          mayManage={mayManage}
          today={timeZoneNamed(timeZone).dayAt(shown.asOf)}
          timeZone={timeZone}
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
