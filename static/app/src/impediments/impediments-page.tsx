import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImpedimentWork } from '../../../../src/jira/read-impediments';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { FirstDrawing } from '../analysis/first-drawing';
import { usePicture } from '../analysis/use-picture';
import { impedimentLimitMessages } from '../messages/impediment-limits';
import { impedimentPageMessages } from '../messages/impediments';
import { stateMessages } from '../messages/states';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import { PanelButton } from '../settings-panel/panel-button';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { ImpedimentCoverage } from './impediment-coverage';
import { formatImpedimentsState, parseImpedimentsState } from './impediments-address';
import { bothReadings } from './impediments-picture';
import { ImpedimentsResults } from './impediments-results';
import { ImpedimentNotice } from './reading/impediment-notice';
import { useImpedimentReading, useImpedimentsAsWritten } from './reading/use-impediments';
import { withWritten } from './written-since';

const LimitsPanel = lazy(async () => ({
  default: (await import('./settings/limits-panel')).LimitsPanel,
}));

/** What is stuck, who has it, how long, and what it holds up. */
export function ImpedimentsPage({ place, inUse }: PageProps) {
  const intl = useIntl();
  const { project, surface } = place;
  const [isAdding, setIsAdding] = useState(false);
  const limitsId = useId();
  // Closed, it keeps what was typed.
  const [limits, setLimits] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const [state, change] = useAddressState(place.bar, parseImpedimentsState, formatImpedimentsState);
  const { settings, siteTimeZone } = inUse;
  const linked = useLinkedWork(settings);
  const { state: reading, store } = useImpedimentReading(settings, project);
  const { shown } = reading;
  const { impeded, told } = useImpedimentsAsWritten(reading);
  const snapshot = useMemo(
    () => impeded && bothReadings(linked.shown, impeded),
    [linked.shown, impeded],
  );
  const { drawn } = usePicture('impediments', 'impediments', snapshot, {
    ...{ settings, siteTimeZone, project, told, toldAt: reading.toldAt },
  });
  const picture = drawn?.picture ?? null;
  const impediments = useMemo(() => {
    if (drawn === null || drawn.picture.kind === 'failed' || snapshot === null) return null;
    return withWritten(drawn.picture.impediments, snapshot.items, drawn.question.told, told);
  }, [drawn, snapshot, told]);
  const isDrawn = snapshot === null || drawn?.snapshot === snapshot;
  const isReading = reading.phase.name === 'reading' || !isDrawn;
  const refresh = (): void => {
    linked.start();
    store.start();
  };
  const timeZone = timeZoneOf(inUse);
  return (
    <PageFrame
      place={place}
      onRefresh={refresh}
      isReading={isReading}
      actions={
        <>
          <PanelButton
            label={intl.formatMessage(impedimentLimitMessages.button)}
            isOpen={limits === 'open'}
            controls={limitsId}
            onToggle={() => {
              setLimits(limits === 'open' ? 'closed' : 'open');
            }}
          />
          {picture?.kind === 'impediments' && (
            <Button
              appearance="primary"
              aria-expanded={isAdding}
              onClick={() => {
                setIsAdding(!isAdding);
              }}
            >
              {intl.formatMessage(impedimentPageMessages.raise)}
            </Button>
          )}
        </>
      }
    >
      <div id={limitsId} hidden={limits !== 'open'}>
        {limits !== 'never opened' && (
          <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
            <LimitsPanel inUse={inUse} />
          </Suspense>
        )}
      </div>
      <ImpedimentNotice
        state={reading}
        timeZone={timeZone}
        onStart={store.start}
        onCancel={store.cancel}
      />
      {!isDrawn && drawn === null && <FirstDrawing />}
      {picture?.kind === 'failed' && <AnalysisFailed failure={picture} onRetry={refresh} />}
      {picture?.kind === 'impediments' && impediments !== null && (
        <ImpedimentsResults
          picture={picture}
          impediments={impediments}
          settings={settings}
          accountId={surface.accountId ?? ''}
          project={project}
          store={store}
          coverage={
            shown && (
              <ImpedimentCoverage
                shown={shown}
                timeZone={timeZone}
                project={project}
                hasLinks={wholeOf(linked.shown) !== null}
              />
            )
          }
          isAdding={isAdding}
          onAdded={() => {
            setIsAdding(false);
          }}
          isComplete={reading.phase.name === 'done' && isDrawn}
          isPart={!isWhole(shown?.work ?? null)}
          state={state}
          onChange={change}
        />
      )}
    </PageFrame>
  );
}

function isWhole(work: ImpedimentWork | null): boolean {
  return work !== null && work.problem === null;
}
