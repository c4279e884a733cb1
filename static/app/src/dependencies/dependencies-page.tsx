import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { Coverage } from '../analysis/coverage';
import { usePicture } from '../analysis/use-picture';
import { registerMessages } from '../messages/group-levels';
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

const OrganisationPanel = lazy(async () => ({
  default: (await import('../organisation/organisation-panel')).OrganisationPanel,
}));
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
  // Once it was looked at, coming back to the map has to be quick.
  const [wantedMap, setWantedMap] = useState(false);
  const wantsMap = wantedMap || state.view === 'map';
  if (wantsMap !== wantedMap) setWantedMap(wantsMap);
  const { drawn, isDrawing } = usePicture('page', 'dependencies', shown, {
    ...{ settings, siteTimeZone, project, wantsMap },
  });
  const picture = drawn?.picture ?? null;
  const isReading = linked.phase.name === 'reading' || isDrawing;
  const organisationId = useId();
  const thresholdsId = useId();
  const [organisation, toggleOrganisation] = useOpening();
  const [thresholds, toggleThresholds] = useOpening();
  return (
    <PageFrame
      place={place}
      onRefresh={start}
      isReading={isReading}
      actions={
        picture?.kind === 'picture' && (
          <>
            <PanelButton
              label={intl.formatMessage(registerMessages.button)}
              isOpen={organisation === 'open'}
              controls={organisationId}
              onToggle={toggleOrganisation}
            />
            <PanelButton
              label={intl.formatMessage(limitMessages.button)}
              isOpen={thresholds === 'open'}
              controls={thresholdsId}
              onToggle={toggleThresholds}
            />
          </>
        )
      }
    >
      <div id={organisationId} hidden={organisation !== 'open'}>
        {organisation !== 'never opened' && picture?.kind === 'picture' && drawn !== null && (
          <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
            <OrganisationPanel
              inUse={inUse}
              linkTypes={drawn.snapshot.linkTypes}
              found={picture.foundTeams}
            />
          </Suspense>
        )}
      </div>
      <div id={thresholdsId} hidden={thresholds !== 'open'}>
        {thresholds !== 'never opened' && picture?.kind === 'picture' && drawn !== null && (
          <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
            <ThresholdsPanel
              inUse={inUse}
              snapshot={drawn.snapshot}
              standing={picture}
              project={project}
            />
          </Suspense>
        )}
      </div>
      {picture?.kind === 'picture' && (
        <Coverage
          facts={picture.coverage}
          work={drawn?.work ?? null}
          isReading={isReading}
          isProposal={inUse.saved === null}
          project={project}
        />
      )}
      <KeptHere keeping={linked.keeping} onForget={linked.forget} />
      <LinkedWorkNotice
        reading={linked}
        shown={drawn?.snapshot ?? null}
        timeZone={timeZoneOf(inUse)}
      />
      {picture?.kind === 'failed' && <AnalysisFailed failure={picture} onRetry={start} />}
      {picture?.kind === 'picture' && (
        <Results
          picture={picture}
          work={drawn?.work ?? null}
          project={project}
          state={state}
          onChange={change}
        />
      )}
    </PageFrame>
  );
}

/** Whether settings on the page are shown. Closed, they keep what was typed. */
function useOpening(): readonly ['never opened' | 'open' | 'closed', () => void] {
  const [opening, setOpening] = useState<'never opened' | 'open' | 'closed'>('never opened');
  return [
    opening,
    () => {
      setOpening(opening === 'open' ? 'closed' : 'open');
    },
  ];
}
