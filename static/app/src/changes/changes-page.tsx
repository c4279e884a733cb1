import { useMemo } from 'react';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { EmptyPortfolio } from '../analysis/empty-portfolio';
import { FirstDrawing } from '../analysis/first-drawing';
import { usePicture } from '../analysis/use-picture';
import { LinkedWorkNotice } from '../reading/linked-work-notice';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatChangesState, parseChangesState } from './changes-address';
import { ChangesCoverage } from './changes-coverage';
import { ChangesResults } from './changes-results';
import { HistoryNotice } from './reading/history-notice';
import { withLatest } from './reading/history-state';
import { useHistories } from './reading/use-histories';
import { withHistories } from './reading/with-histories';

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
  const snapshot = useMemo(() => read && withHistories(read), [read]);
  const { drawn, isDrawing, isOvertaken } = usePicture('changes', 'changes', snapshot, {
    ...{ settings, siteTimeZone, project, since },
  });
  const picture = drawn?.picture ?? null;
  const isReading =
    linked.phase.name === 'reading' || histories.phase.name === 'reading' || isDrawing;
  const timeZone = timeZoneOf(inUse);
  const work = drawn?.work ?? null;
  const isEmpty = picture?.kind === 'changes' && !picture.hasDependencies;
  return (
    <PageFrame place={place} onRefresh={linked.start} isReading={isReading}>
      {picture?.kind === 'changes' && <ChangesCoverage picture={picture} project={project} />}
      <LinkedWorkNotice reading={linked} shown={wholeOf(linked.shown)} timeZone={timeZone} />
      <HistoryNotice reading={histories} shown={read} timeZone={timeZone} />
      {picture?.kind === 'failed' && <AnalysisFailed failure={picture} onRetry={linked.start} />}
      {isDrawing && drawn === null && <FirstDrawing />}
      {isEmpty && work !== null && <EmptyPortfolio work={work} project={project} />}
      {picture?.kind === 'changes' && !isEmpty && (
        <ChangesResults
          picture={picture}
          isOvertaken={isOvertaken}
          settings={settings}
          siteUrl={place.surface.siteUrl}
          state={state}
          onChange={change}
        />
      )}
    </PageFrame>
  );
}
