import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useQuery, type AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { analyseSnapshot, type Analysis } from '../dependencies/analysis';
import { AnalysisFailed } from '../dependencies/analysis-failed';
import { CopyLink } from '../dependencies/copy-link';
import { Coverage } from '../dependencies/coverage';
import pageStyles from '../dependencies/dependencies-page.module.css';
import { ReadingNotice } from '../dependencies/reading/reading-notice';
import { useLinkedWork } from '../dependencies/reading/use-linked-work';
import { inboxMessages } from '../messages/inbox';
import type { SettingsInUse } from '../shell/use-settings';
import { formatInboxState, parseInboxState, type InboxState } from './inbox-address';
import { InboxResults } from './inbox-results';

interface Props {
  readonly heading: ReactNode;
  readonly surface: Surface;
  readonly bar: AddressBar;
  readonly inUse: SettingsInUse;
}

/** The inbox once the settings are known: reads as the Dependencies page does, or takes what that read. */
export function ReadInbox({ heading, surface, bar, inUse }: Props) {
  const intl = useIntl();
  const [query, setQuery] = useQuery(bar);
  const address = query.toString();
  const state = useMemo(() => parseInboxState(new URLSearchParams(address)), [address]);
  const change = useCallback(
    (next: InboxState, how?: 'push' | 'replace') => {
      setQuery(formatInboxState(next), how);
    },
    [setQuery],
  );
  const { settings, siteTimeZone } = inUse;
  const project = surface.project?.key ?? null;
  const { phase, shown, start, cancel } = useLinkedWork(settings);
  const analysis = useMemo<Analysis | null>(
    // Both sides of a contract matter, so the whole site is looked at whatever the project.
    () => shown && analyseSnapshot(shown, { settings, siteTimeZone, project: null }),
    [shown, settings, siteTimeZone],
  );
  const isReading = phase.name === 'reading';
  return (
    <Stack space="space.200">
      <div className={pageStyles.header}>
        {heading}
        <Inline space="space.100" shouldWrap>
          <CopyLink moduleKey={surface.moduleKey} project={project} bar={bar} />
          <Button onClick={start} isDisabled={isReading}>
            {intl.formatMessage(inboxMessages.refresh)}
          </Button>
        </Inline>
      </div>
      {analysis?.kind === 'portfolio' && (
        <Coverage
          analysis={analysis}
          isReading={isReading}
          isProposal={inUse.saved === null}
          project={null}
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
        <InboxResults
          portfolio={analysis.portfolio}
          isComplete={analysis.work !== null && analysis.work.problem === null}
          settings={settings}
          accountId={surface.accountId ?? ''}
          project={project}
          state={state}
          onChange={change}
        />
      )}
    </Stack>
  );
}
