import { useMemo } from 'react';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { EmptyPortfolio } from '../analysis/empty-portfolio';
import { LinkedWorkNotice } from '../reading/linked-work-notice';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import { withDependencyLinks } from '../reading/with-dependency-links';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatChangesState, parseChangesState } from './changes-address';
import { analyseChanges, type ChangesAnalysis } from './changes-analysis';
import { ChangesCoverage } from './changes-coverage';
import { ChangesResults } from './changes-results';
import { HistoryNotice } from './reading/history-notice';
import { withLatest } from './reading/history-state';
import { useHistories } from './reading/use-histories';

/** What changed in the dependencies: on the whole site, or around one project. */
export function ChangesPage({ place, inUse }: PageProps) {
  const { settings, siteTimeZone } = inUse;
  const { project } = place;
  const [state, change] = useAddressState(place.bar, parseChangesState, formatChangesState);
  const linked = useLinkedWork(settings);
  const histories = useHistories(linked.shown, settings);
  const { since } = state;
  const read = useMemo(
    () => histories.shown && withLatest(histories.shown, linked.shown),
    [histories.shown, linked.shown],
  );
  const analysis = useMemo<ChangesAnalysis | null>(
    () => read && analyseChanges(read, { settings, siteTimeZone, project, since }),
    [read, settings, siteTimeZone, project, since],
  );
  const isReading = linked.phase.name === 'reading' || histories.phase.name === 'reading';
  const timeZone = timeZoneOf(inUse);
  const work = read?.snapshot.work ?? null;
  const isEmpty =
    analysis?.kind === 'changes' &&
    analysis.told.now.map.health.length + analysis.told.then.map.health.length === 0;
  return (
    <PageFrame place={place} onRefresh={linked.start} isReading={isReading}>
      {analysis?.kind === 'changes' && read !== null && (
        <ChangesCoverage
          analysis={analysis}
          issues={withDependencyLinks(read.snapshot, settings).length}
          project={project}
        />
      )}
      <LinkedWorkNotice reading={linked} shown={wholeOf(linked.shown)} timeZone={timeZone} />
      <HistoryNotice reading={histories} shown={read} timeZone={timeZone} />
      {analysis?.kind === 'failed' && <AnalysisFailed failure={analysis} onRetry={linked.start} />}
      {isEmpty && work !== null && <EmptyPortfolio work={work} project={project} />}
      {analysis?.kind === 'changes' && !isEmpty && (
        <ChangesResults
          analysis={analysis}
          settings={settings}
          siteUrl={place.surface.siteUrl}
          state={state}
          onChange={change}
        />
      )}
    </PageFrame>
  );
}
