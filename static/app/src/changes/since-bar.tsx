import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../../../src/domain/calendar/day';
import { Choice } from '../fields/choice';
import { DayField } from '../fields/day-field';
import { dayInWords } from '../health/health-words';
import { changesMessages } from '../messages/changes';
import type { ChangesState } from './changes-address';
import styles from './changes.module.css';
import { QUICK_CHOICES, sinceDay } from './since';

interface Props {
  readonly state: ChangesState;
  readonly today: Day;
  /** The day the running sprints began; null: none runs. */
  readonly sprintStart: Day | null;
  readonly teams: readonly string[];
  readonly onChange: (state: ChangesState, how?: 'push' | 'replace') => void;
}

/** Since when, and for whom. */
export function SinceBar({ state, today, sprintStart, teams, onChange }: Props) {
  const intl = useIntl();
  const label = useId();
  const { since, filter } = state;
  return (
    <div className={styles.bar}>
      {state.view === 'changes' && (
        <>
          <div role="group" aria-labelledby={label} className={styles.quick}>
            <span id={label}>{intl.formatMessage(changesMessages.sinceLabel)}</span>
            <Inline space="space.050" shouldWrap>
              {QUICK_CHOICES.map((daysAgo) => (
                <Button
                  key={daysAgo}
                  isSelected={'daysAgo' in since && since.daysAgo === daysAgo}
                  onClick={() => {
                    onChange({ ...state, since: { daysAgo }, page: 1 });
                  }}
                >
                  {daysAgo === 1
                    ? intl.formatMessage(changesMessages.yesterday)
                    : intl.formatMessage(changesMessages.daysAgo, { days: daysAgo })}
                </Button>
              ))}
              {sprintStart !== null && (
                <Button
                  isSelected={'day' in since && since.day === sprintStart}
                  onClick={() => {
                    onChange({ ...state, since: { day: sprintStart }, page: 1 });
                  }}
                >
                  {intl.formatMessage(changesMessages.sprintStart, {
                    day: dayInWords(sprintStart, intl),
                  })}
                </Button>
              )}
            </Inline>
          </div>
          <DayField
            label={intl.formatMessage(changesMessages.since)}
            day={sinceDay(since, today)}
            last={today}
            onDay={(day) => {
              if (day !== null) onChange({ ...state, since: { day }, page: 1 }, 'replace');
            }}
          />
        </>
      )}
      <Choice
        label={intl.formatMessage(changesMessages.team)}
        value={filter.team}
        choices={teams}
        onChoose={(team) => {
          onChange({ ...state, filter: { ...filter, team }, page: 1 });
        }}
      />
    </div>
  );
}
