import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { HostScheduledFunction } from '../../host-api';
import { runScheduled } from '../rest/clock-calls';
import { sentencesOfError } from '../rest/jira-refusal';
import { momentText } from '../text/dates';
import styles from './clock-menu.module.css';
import { useServices } from './services-context';

const INTERVALS: Readonly<Record<HostScheduledFunction['interval'], string>> = {
  fiveMinute: 'every five minutes',
  hour: 'every hour',
  day: 'every day',
  week: 'every week',
};

interface ScheduledFunctionsProps {
  readonly functions: readonly HostScheduledFunction[];
}

/** What the app has run by itself, how that went, and when it runs next. */
export function ScheduledFunctions({ functions }: ScheduledFunctionsProps) {
  const { flags } = useServices();
  const queries = useQueryClient();
  const running = useMutation({
    mutationFn: runScheduled,
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => {
      flags.showFailure('The function was not run', sentencesOfError(error));
    },
  });
  if (functions.length === 0) return null;
  return (
    <ul className={styles.functions} aria-label="Scheduled functions">
      {functions.map(({ moduleKey, interval, nextDueAt, lastRun }) => (
        <li key={moduleKey} className={styles.function}>
          <span>
            {moduleKey}, {INTERVALS[interval]}
            <span className={styles.note}>{lastRunText(lastRun)}</span>
            <span className={styles.note}>next {momentText(nextDueAt)}</span>
          </span>
          <Button
            spacing="compact"
            aria-label={`Run now: ${moduleKey}`}
            isDisabled={running.isPending}
            onClick={() => {
              running.mutate(moduleKey);
            }}
          >
            Run now
          </Button>
        </li>
      ))}
    </ul>
  );
}

function lastRunText(lastRun: HostScheduledFunction['lastRun']): string {
  if (lastRun === null) return 'has not run yet';
  const at = momentText(lastRun.startedAt);
  return lastRun.failure === null ? `ran ${at}` : `failed ${at}: ${lastRun.failure}`;
}
