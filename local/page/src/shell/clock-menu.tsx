import Button from '@atlaskit/button/new';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import Popup from '@atlaskit/popup';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClockMove, HostTime } from '../../host-api';
import { moveClock, readTime } from '../rest/clock-calls';
import { sentencesOfError } from '../rest/jira-refusal';
import { dayOfInstantText, momentText } from '../text/dates';
import styles from './clock-menu.module.css';
import { ScheduledFunctions } from './scheduled-functions';
import { useServices } from './services-context';

const MOVES: readonly { readonly name: string; readonly move: ClockMove }[] = [
  { name: '+1 hour', move: { advance: { hours: 1 } } },
  { name: '+1 day', move: { advance: { days: 1 } } },
  { name: '+1 week', move: { advance: { days: 7 } } },
];

/** The day by the clock of the local host, and the choice of a later one: everything goes by it. */
export function ClockMenu() {
  const [isOpen, setOpen] = useState(false);
  const time = useQuery({ queryKey: ['clock'], queryFn: ({ signal }) => readTime(signal) });
  if (time.data === undefined) return null;
  const shown = time.data;
  const today = `Today: ${dayOfInstantText(shown.now)}`;
  return (
    <Popup
      isOpen={isOpen}
      placement="bottom-end"
      role="dialog"
      label="Clock of the local host"
      onClose={() => {
        setOpen(false);
      }}
      content={() => <ClockChoice time={shown} />}
      trigger={({ ref, 'aria-controls': controls, 'aria-expanded': isExpanded }) => (
        <Button
          ref={ref}
          appearance={shown.isAhead ? 'warning' : 'subtle'}
          iconBefore={CalendarIcon}
          aria-controls={controls}
          aria-expanded={isExpanded}
          aria-haspopup="dialog"
          onClick={() => {
            void time.refetch();
            setOpen(!isOpen);
          }}
        >
          {today}
        </Button>
      )}
    />
  );
}

function ClockChoice({ time }: { readonly time: HostTime }) {
  const { flags } = useServices();
  const moving = useMutation({
    mutationFn: moveClock,
    onSuccess: () => {
      window.location.reload();
    },
    onError: (error) => {
      flags.showFailure('The clock was not moved', sentencesOfError(error));
    },
  });
  const button = (name: string, move: ClockMove, isDisabled = false) => (
    <Button
      key={name}
      spacing="compact"
      isDisabled={isDisabled || moving.isPending || moving.isSuccess}
      onClick={() => {
        moving.mutate(move);
      }}
    >
      {name}
    </Button>
  );
  return (
    <div className={styles.choice}>
      <p className={styles.present}>
        It is <strong>{momentText(time.now)}</strong>
        {time.isAhead && <span className={styles.note}>ahead of the clock of this machine</span>}
      </p>
      <div className={styles.moves}>
        {MOVES.map(({ name, move }) => button(name, move))}
        {button('Back to now', { backToNow: true }, !time.isAhead)}
      </div>
      <p className={styles.note} role="status">
        {moving.isPending
          ? 'Moving the clock and running what becomes due…'
          : 'What was changed keeps its time.'}
      </p>
      <ScheduledFunctions functions={time.functions} />
    </div>
  );
}
