import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useQuery, type AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { AnalysisFailed } from '../dependencies/analysis-failed';
import { CopyLink } from '../dependencies/copy-link';
import { EmptyPortfolio } from '../dependencies/empty-portfolio';
import { ReadingNotice } from '../dependencies/reading/reading-notice';
import { useLinkedWork } from '../dependencies/reading/use-linked-work';
import { pageMessages } from '../messages/dependencies';
import type { SettingsInUse } from '../shell/use-settings';
import { wholeOf } from '../shell/whole-snapshot';
import { formatChangesState, parseChangesState, type ChangesState } from './changes-address';
import { analyseChanges, type ChangesAnalysis } from './changes-analysis';
import { ChangesCoverage } from './changes-coverage';
import styles from './changes.module.css';
import { ChangesResults } from './changes-results';
import { HistoryNotice } from './reading/history-notice';
import { withLatest } from './reading/history-state';
import { useHistories } from './reading/use-histories';

interface Props {
  readonly heading: ReactNode;
  readonly project: string | null;
  readonly surface: Surface;
  readonly bar: AddressBar;
  readonly inUse: SettingsInUse;
}

/** The page once the settings are known: reads issues, then their histories, and compares. */
export function ComparedPage({ heading, project, surface, bar, inUse }: Props) {
  const intl = useIntl();
  const { settings, siteTimeZone } = inUse;
  const [query, setQuery] = useQuery(bar);
  const address = query.toString();
  const state = useMemo(() => parseChangesState(new URLSearchParams(address)), [address]);
  const change = useCallback(
    (next: ChangesState, how?: 'push' | 'replace') => {
      setQuery(formatChangesState(next), how);
    },
    [setQuery],
  );
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
  const timeZone = settings.timeZone ?? siteTimeZone ?? 'UTC';
  const work = read?.snapshot.work ?? null;
  const isEmpty =
    analysis?.kind === 'changes' &&
    analysis.told.now.map.health.length + analysis.told.then.map.health.length === 0;
  return (
    <Stack space="space.200">
      <div className={styles.header}>
        {heading}
        <Inline space="space.100" shouldWrap>
          <CopyLink moduleKey={surface.moduleKey} project={project} bar={bar} />
          <Button onClick={linked.start} isDisabled={isReading}>
            {intl.formatMessage(pageMessages.refresh)}
          </Button>
        </Inline>
      </div>
      {analysis?.kind === 'changes' && read !== null && (
        <ChangesCoverage
          analysis={analysis}
          issues={read.snapshot.items.length}
          project={project}
        />
      )}
      <ReadingNotice
        phase={linked.phase}
        shown={wholeOf(linked.shown)}
        timeZone={timeZone}
        onStart={linked.start}
        onCancel={linked.cancel}
      />
      <HistoryNotice
        phase={histories.phase}
        shown={read}
        timeZone={timeZone}
        onStart={histories.start}
        onCancel={histories.cancel}
      />
      {analysis?.kind === 'failed' && (
        <AnalysisFailed error={analysis.error} onRetry={linked.start} />
      )}
      {isEmpty && work !== null && <EmptyPortfolio work={work} project={project} />}
      {analysis?.kind === 'changes' && !isEmpty && (
        <ChangesResults
          analysis={analysis}
          settings={settings}
          siteUrl={surface.siteUrl}
          state={state}
          onChange={change}
        />
      )}
    </Stack>
  );
}
