import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useQuery, type AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { pageMessages } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import type { SettingsInUse } from '../shell/use-settings';
import { analyseSnapshot, type Analysis } from './analysis';
import { AnalysisFailed } from './analysis-failed';
import { CopyLink } from './copy-link';
import { Coverage } from './coverage';
import styles from './dependencies-page.module.css';
import { ReadingNotice } from './reading/reading-notice';
import { useLinkedWork } from './reading/use-linked-work';
import { Results } from './results';
import { ThresholdsButton } from './thresholds/thresholds-button';
import { formatPageState, parsePageState, type PageState } from './view-address';

const ThresholdsPanel = lazy(async () => ({
  default: (await import('./thresholds/thresholds-panel')).ThresholdsPanel,
}));

interface Props {
  readonly heading: ReactNode;
  readonly project: string | null;
  readonly surface: Surface;
  readonly bar: AddressBar;
  readonly inUse: SettingsInUse;
}

/** The page once the settings are known: reads, says how far it is, shows what there is. */
export function ReadPage({ heading, project, surface, bar, inUse }: Props) {
  const intl = useIntl();
  const [query, setQuery] = useQuery(bar);
  const address = query.toString();
  const state = useMemo(() => parsePageState(new URLSearchParams(address)), [address]);
  const change = useCallback(
    (next: PageState, how?: 'push' | 'replace') => {
      setQuery(formatPageState(next), how);
    },
    [setQuery],
  );
  const { phase, shown, start, cancel } = useLinkedWork(inUse.settings);
  const { settings, siteTimeZone } = inUse;
  const analysis = useMemo<Analysis | null>(
    () => shown && analyseSnapshot(shown, { settings, siteTimeZone, project }),
    [shown, settings, siteTimeZone, project],
  );
  const isReading = phase.name === 'reading';
  const thresholdsId = useId();
  // Closed, it keeps what was typed.
  const [thresholds, setThresholds] = useState<'never opened' | 'open' | 'closed'>('never opened');
  return (
    <Stack space="space.200">
      <div className={styles.header}>
        {heading}
        <Inline space="space.100" shouldWrap>
          <CopyLink moduleKey={surface.moduleKey} project={project} bar={bar} />
          {analysis?.kind === 'portfolio' && (
            <ThresholdsButton
              isOpen={thresholds === 'open'}
              controls={thresholdsId}
              onToggle={() => {
                setThresholds(thresholds === 'open' ? 'closed' : 'open');
              }}
            />
          )}
          <Button onClick={start} isDisabled={isReading}>
            {intl.formatMessage(pageMessages.refresh)}
          </Button>
        </Inline>
      </div>
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
      <ReadingNotice
        phase={phase}
        shown={shown}
        timeZone={settings.timeZone ?? siteTimeZone ?? 'UTC'}
        onStart={start}
        onCancel={cancel}
      />
      {analysis?.kind === 'failed' && <AnalysisFailed error={analysis.error} onRetry={start} />}
      {analysis?.kind === 'portfolio' && (
        <Results analysis={analysis} project={project} state={state} onChange={change} />
      )}
    </Stack>
  );
}
