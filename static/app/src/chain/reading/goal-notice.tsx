import { useIntl } from 'react-intl';
import { chainMessages } from '../../messages/chain';
import { progressMessages } from '../../messages/reading';
import { ReadingNotice } from '../../reading/reading-notice';
import type { GoalReading } from './use-goal-items';

/** Why there is no chain yet; nothing once the goal was read. */
export function GoalNotice({ phase, start, cancel }: Omit<GoalReading, 'goal'>) {
  const intl = useIntl();
  const reading = intl.formatMessage(chainMessages.readingGoal);
  return (
    <ReadingNotice
      phase={phase}
      words={{
        label: reading,
        progress: () => reading,
        cancelled: () => ({
          title: intl.formatMessage(progressMessages.cancelled),
          detail: intl.formatMessage(chainMessages.cancelledHow),
          action: intl.formatMessage(progressMessages.resume),
        }),
        failed: null,
        missing: null,
      }}
      onStart={start}
      onCancel={cancel}
    />
  );
}
