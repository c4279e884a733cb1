import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { DayField } from '../../fields/day-field';
import { goalMessages } from '../../messages/chain';
import type { ChainState, Goal } from '../chain-address';
import styles from './goal.module.css';
import { GoalPart } from './goal-part';
import { GoalSelect } from './goal-select';

interface Props {
  /** Null: not read yet. */
  readonly items: readonly WorkItem[] | null;
  readonly settings: Settings;
  readonly state: ChainState;
  readonly onChange: (state: ChainState, how?: 'push' | 'replace') => void;
}

const KINDS = [
  'item',
  'fix-version',
  'increment',
  'all',
] as const satisfies readonly Goal['kind'][];

const KIND_NAMES = {
  item: goalMessages.item,
  'fix-version': goalMessages.version,
  increment: goalMessages.increment,
  all: goalMessages.all,
} as const;

/** What should be reached, and by when. */
export function GoalForm({ items, settings, state, onChange }: Props) {
  const intl = useIntl();
  const { goal, by } = state;
  const [kind, setKind] = useState<Goal['kind']>(goal?.kind ?? 'item');
  const inAddress = goal?.kind ?? null;
  useEffect(() => {
    // Back and forward bring their own.
    if (inAddress !== null) setKind(inAddress);
  }, [inAddress]);
  const choose = (next: Goal): void => {
    onChange({ goal: next, by: next.kind === 'all' ? by : null, page: 1 });
  };
  return (
    <div role="search" aria-label={intl.formatMessage(goalMessages.label)} className={styles.form}>
      <GoalSelect
        label={intl.formatMessage(goalMessages.kind)}
        value={kind}
        choices={KINDS.map((value) => ({ value, name: intl.formatMessage(KIND_NAMES[value]) }))}
        onChoose={(value) => {
          const next = KINDS.find((known) => known === value) ?? 'item';
          setKind(next);
          if (next === 'all') choose({ kind: 'all' });
        }}
      />
      <GoalPart kind={kind} goal={goal} items={items} settings={settings} onChoose={choose} />
      <DayField
        label={intl.formatMessage(kind === 'all' ? goalMessages.by : goalMessages.byInstead)}
        day={by}
        onDay={(day) => {
          const next = goal ?? (day === null ? null : { kind: 'all' as const });
          onChange({ ...state, goal: next, by: day }, 'replace');
        }}
      />
      {by !== null && goal !== null && goal.kind !== 'all' && (
        <Button
          appearance="subtle"
          onClick={() => {
            onChange({ ...state, by: null });
          }}
        >
          {intl.formatMessage(goalMessages.ownDate)}
        </Button>
      )}
    </div>
  );
}
