import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { analyseSnapshot, type Analysis } from '../analysis/analysis';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { Coverage } from '../analysis/coverage';
import { limitMessages } from '../messages/health-limits';
import { stateMessages } from '../messages/states';
import { LinkedWorkNotice } from '../reading/linked-work-notice';
import { KeptHere } from '../reading/stored/kept-here';
import { useLinkedWork } from '../reading/use-linked-work';
import { PanelButton } from '../settings-panel/panel-button';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { Results } from './results';
import { formatPageState, parsePageState } from './view-address';

const ThresholdsPanel = lazy(async () => ({
  default: (await import('./thresholds/thresholds-panel')).ThresholdsPanel,
}));

/** Who waits for whom: on the whole site, or around one project. */
export function DependenciesPage({ place, inUse }: PageProps) {
  const intl = useIntl();
  const { project } = place;
  const [state, change] = useAddressState(place.bar, parsePageState, formatPageState);
  const { settings, siteTimeZone } = inUse;
  const linked = useLinkedWork(settings);
  const { shown, start } = linked;
  const analysis = useMemo<Analysis | null>(
    () => shown && analyseSnapshot(shown, { settings, siteTimeZone, project }),
    [shown, settings, siteTimeZone, project],
  );
  const isReading = linked.phase.name === 'reading';
  const thresholdsId = useId();
  // Closed, it keeps what was typed.
  const [thresholds, setThresholds] = useState<'never opened' | 'open' | 'closed'>('never opened');
  return (
    <PageFrame
      place={place}
      onRefresh={start}
      isReading={isReading}
      actions={
        analysis?.kind === 'portfolio' && (
          <PanelButton
            label={intl.formatMessage(limitMessages.button)}
            isOpen={thresholds === 'open'}
            controls={thresholdsId}
            onToggle={() => {
              setThresholds(thresholds === 'open' ? 'closed' : 'open');
            }}
          />
        )
      }
    >
      <div id={thresholdsId} hidden={thresholds !== 'open'}>
        {thresholds !== 'never opened' && analysis?.kind === 'portfolio' && shown !== null && (
          <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
            <ThresholdsPanel inUse={inUse} snapshot={shown} standing={analysis} project={project} />
          </Suspense>
        )}
      </div>
      {analysis?.kind === 'portfolio' && (
        <Coverage
          analysis={analysis}
          isReading={isReading}
          isProposal={inUse.saved === null}
          project={project}
        />
      )}
      <KeptHere keeping={linked.keeping} onForget={linked.forget} />
      <LinkedWorkNotice reading={linked} shown={shown} timeZone={timeZoneOf(inUse)} />
      {analysis?.kind === 'failed' && <AnalysisFailed error={analysis.error} onRetry={start} />}
      {analysis?.kind === 'portfolio' && (
        <Results analysis={analysis} project={project} state={state} onChange={change} />
      )}
    </PageFrame>
  );
}
