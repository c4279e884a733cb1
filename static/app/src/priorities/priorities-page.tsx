import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { caseLimitMessages } from '../messages/case-limits';
import { tryMessages, writeFieldMessages } from '../messages/priorities-try';
import { stateMessages } from '../messages/states';
import { NoEpics } from '../portfolio/no-epics';
import { PortfolioCoverage } from '../portfolio/portfolio-coverage';
import { PortfolioNotice } from '../portfolio/portfolio-notice';
import { usePortfolio } from '../portfolio/use-portfolio';
import { PanelButton } from '../settings-panel/panel-button';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { epicsOfProject } from './epic-filter';
import { formatPriorities, parsePriorities } from './priorities-address';
import { PrioritiesResults } from './priorities-results';

const WriteArea = lazy(async () => ({
  default: (await import('./write/write-area')).WriteArea,
}));

const CasePanel = lazy(async () => ({
  default: (await import('./settings/case-panel')).CasePanel,
}));

/** Which epic is next, why, and what should stop. */
export function PrioritiesPage({ place, inUse }: PageProps) {
  const intl = useIntl();
  const { project } = place;
  const { settings } = inUse;
  const [state, change] = useAddressState(place.bar, parsePriorities, formatPriorities);
  const { phase, shown, portfolio, links, store, refresh } = usePortfolio(inUse);
  const [isTrying, setIsTrying] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const panelId = useId();
  // Closed, it keeps what was typed.
  const [panel, setPanel] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const timeZone = timeZoneOf(inUse);
  const { numberField } = settings.cases;
  const rankField = shown?.work?.rankField ?? null;
  const canWrite = numberField !== null || rankField !== null;
  const epics = portfolio && epicsOfProject(portfolio.epics, project);
  const hasEpics = epics !== null && epics.length > 0;
  return (
    <PageFrame
      place={place}
      onRefresh={refresh}
      isReading={phase.name === 'reading'}
      actions={
        <>
          <PanelButton
            label={intl.formatMessage(caseLimitMessages.button)}
            isOpen={panel === 'open'}
            controls={panelId}
            onToggle={() => {
              setPanel(panel === 'open' ? 'closed' : 'open');
            }}
          />
          {hasEpics && (
            <>
              {canWrite && (
                <Button
                  isSelected={isWriting}
                  aria-expanded={isWriting}
                  onClick={() => {
                    setIsWriting(!isWriting);
                  }}
                >
                  {intl.formatMessage(writeFieldMessages.open)}
                </Button>
              )}
              <Button
                onClick={() => {
                  setIsTrying(!isTrying);
                }}
              >
                {intl.formatMessage(isTrying ? tryMessages.stop : tryMessages.start)}
              </Button>
            </>
          )}
        </>
      }
    >
      <div id={panelId} hidden={panel !== 'open'}>
        {panel !== 'never opened' && (
          <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
            <CasePanel inUse={inUse} />
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
      {isWriting && canWrite && epics !== null && (
        <Suspense fallback={null}>
          <WriteArea
            numberField={numberField}
            rankField={rankField}
            epics={epics}
            onClose={() => {
              setIsWriting(false);
            }}
          />
        </Suspense>
      )}
      {shown !== null && shown.work !== null && epics?.length === 0 && (
        <NoEpics work={shown.work} project={project} />
      )}
      {shown !== null && portfolio !== null && hasEpics && (
        <PrioritiesResults
          portfolio={portfolio}
          epics={epics}
          themes={shown.registers?.themes ?? null}
          settings={settings}
          timeZone={timeZone}
          isTrying={isTrying}
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
