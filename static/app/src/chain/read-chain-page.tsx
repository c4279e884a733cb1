import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useQuery, type AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { CopyLink } from '../dependencies/copy-link';
import { ReadingNotice } from '../dependencies/reading/reading-notice';
import { useLinkedWork } from '../dependencies/reading/use-linked-work';
import { pageMessages } from '../messages/dependencies';
import type { SettingsInUse } from '../shell/use-settings';
import { formatChainState, parseChainState, type ChainState } from './chain-address';
import styles from './chain.module.css';
import { wholeOf } from '../shell/whole-snapshot';
import { ChainOfGoal } from './chain-of-goal';
import { ChooseGoal } from './choose-goal';
import { GoalForm } from './goal/goal-form';

interface Props {
  readonly heading: ReactNode;
  readonly project: string | null;
  readonly surface: Surface;
  readonly bar: AddressBar;
  readonly inUse: SettingsInUse;
}

/** The page once the settings are known: reads the linked work, asks for a target, shows its chain. */
export function ReadChainPage({ heading, project, surface, bar, inUse }: Props) {
  const intl = useIntl();
  const { settings, siteTimeZone } = inUse;
  const [query, setQuery] = useQuery(bar);
  const address = query.toString();
  const state = useMemo(() => parseChainState(new URLSearchParams(address)), [address]);
  const change = useCallback(
    (next: ChainState, how?: 'push' | 'replace') => {
      setQuery(formatChainState(next), how);
    },
    [setQuery],
  );
  const { phase, shown, start, cancel } = useLinkedWork(settings);
  // A part would show a chain that is too short as if it were the whole.
  const snapshot = wholeOf(shown);
  const isReading = phase.name === 'reading';
  return (
    <Stack space="space.200">
      <div className={styles.header}>
        {heading}
        <Inline space="space.100" shouldWrap>
          <CopyLink moduleKey={surface.moduleKey} project={project} bar={bar} />
          <Button onClick={start} isDisabled={isReading}>
            {intl.formatMessage(pageMessages.refresh)}
          </Button>
        </Inline>
      </div>
      <GoalForm
        items={snapshot?.items ?? null}
        settings={settings}
        state={state}
        onChange={change}
      />
      <ReadingNotice
        phase={phase}
        shown={snapshot}
        timeZone={settings.timeZone ?? siteTimeZone ?? 'UTC'}
        onStart={start}
        onCancel={cancel}
      />
      {state.goal === null && <ChooseGoal />}
      {state.goal !== null && snapshot !== null && (
        <ChainOfGoal
          snapshot={snapshot}
          goal={state.goal}
          state={state}
          question={{ settings, siteTimeZone, project }}
          onChange={change}
        />
      )}
    </Stack>
  );
}
