import { useMemo } from 'react';
import { analyseSnapshot, type Analysis } from '../analysis/analysis';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { Coverage } from '../analysis/coverage';
import { LinkedWorkNotice } from '../reading/linked-work-notice';
import { useLinkedWork } from '../reading/use-linked-work';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatInboxState, parseInboxState } from './inbox-address';
import { InboxResults } from './inbox-results';

/** What waits for a team's answer, decision or acceptance. */
export function InboxPage({ place, inUse }: PageProps) {
  const [state, change] = useAddressState(place.bar, parseInboxState, formatInboxState);
  const { settings, siteTimeZone } = inUse;
  const linked = useLinkedWork(settings);
  const { shown, start } = linked;
  const analysis = useMemo<Analysis | null>(
    // Both sides of a contract matter, so the whole site is looked at whatever the project.
    () => shown && analyseSnapshot(shown, { settings, siteTimeZone, project: null }),
    [shown, settings, siteTimeZone],
  );
  const isReading = linked.phase.name === 'reading';
  return (
    <PageFrame place={place} onRefresh={start} isReading={isReading}>
      {analysis?.kind === 'portfolio' && (
        <Coverage
          facts={analysis.coverage}
          work={analysis.work}
          isReading={isReading}
          isProposal={inUse.saved === null}
          project={null}
        />
      )}
      <LinkedWorkNotice reading={linked} shown={shown} timeZone={timeZoneOf(inUse)} />
      {analysis?.kind === 'failed' && <AnalysisFailed failure={analysis} onRetry={start} />}
      {analysis?.kind === 'portfolio' && (
        <InboxResults
          portfolio={analysis.portfolio}
          isComplete={analysis.work !== null && analysis.work.problem === null}
          settings={settings}
          accountId={place.surface.accountId ?? ''}
          project={place.project}
          state={state}
          onChange={change}
        />
      )}
    </PageFrame>
  );
}
