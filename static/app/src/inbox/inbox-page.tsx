import { useMemo } from 'react';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { Coverage } from '../analysis/coverage';
import { usePicture } from '../analysis/use-picture';
import { LinkedWorkNotice } from '../reading/linked-work-notice';
import { useLinkedWork } from '../reading/use-linked-work';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatInboxState, parseInboxState } from './inbox-address';
import { InboxResults } from './inbox-results';
import { whoseByDefault } from './whose';

/** What waits for a team's answer, decision or acceptance. */
export function InboxPage({ place, inUse }: PageProps) {
  const [state, change] = useAddressState(place.bar, parseInboxState, formatInboxState);
  const { settings, siteTimeZone } = inUse;
  const linked = useLinkedWork(settings);
  const { shown, start } = linked;
  const first = useMemo(
    () => whoseByDefault(place.project, settings.team),
    [place.project, settings.team],
  );
  const whose = state.whose ?? first;
  const { drawn, isDrawing } = usePicture('inbox', 'inbox', shown, {
    // Both sides of a contract matter, so the whole site is looked at whatever the project.
    ...{ settings, siteTimeZone, project: null, whose, wantsUnasked: true },
  });
  const picture = drawn?.picture ?? null;
  const work = drawn?.work ?? null;
  const isReading = linked.phase.name === 'reading' || isDrawing;
  return (
    <PageFrame place={place} onRefresh={start} isReading={isReading}>
      {picture?.kind === 'inbox' && (
        <Coverage
          facts={picture.coverage}
          work={work}
          isReading={isReading}
          isProposal={inUse.saved === null}
          project={null}
        />
      )}
      <LinkedWorkNotice
        reading={linked}
        shown={drawn?.snapshot ?? null}
        timeZone={timeZoneOf(inUse)}
      />
      {picture?.kind === 'failed' && <AnalysisFailed failure={picture} onRetry={start} />}
      {picture?.kind === 'inbox' && drawn !== null && (
        <InboxResults
          picture={picture}
          whose={drawn.question.whose}
          chosen={whose}
          first={first}
          isComplete={work !== null && work.problem === null}
          settings={settings}
          accountId={place.surface.accountId ?? ''}
          state={state}
          onChange={change}
        />
      )}
    </PageFrame>
  );
}
