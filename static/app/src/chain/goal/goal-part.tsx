import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { IssueSearch } from '../../issue/issue-search';
import { goalMessages } from '../../messages/chain';
import type { Goal } from '../chain-address';
import { incrementChoices, versionChoices } from '../goal-choices';
import styles from './goal.module.css';
import { GoalSelect } from './goal-select';

interface Props {
  readonly kind: Goal['kind'];
  readonly goal: Goal | null;
  /** Null: not read yet. */
  readonly items: readonly WorkItem[] | null;
  readonly settings: Settings;
  readonly onChoose: (goal: Goal) => void;
}

/** Which one of its kind; nothing where only a date counts. */
export function GoalPart({ kind, goal, items, settings, onChoose }: Props) {
  const intl = useIntl();
  const versions = useMemo(() => versionChoices(items ?? []), [items]);
  const increments = useMemo(() => incrementChoices(settings), [settings]);
  switch (kind) {
    case 'all':
      return null;
    case 'item':
      return <IssueGoal goalKey={goal?.kind === 'item' ? goal.key : null} onChoose={onChoose} />;
    case 'fix-version':
      return versions.length === 0 && items !== null ? (
        <span className={styles.note}>{intl.formatMessage(goalMessages.noVersions)}</span>
      ) : (
        <GoalSelect
          label={intl.formatMessage(goalMessages.whichVersion)}
          value={goal?.kind === 'fix-version' ? goal.versionId : ''}
          choices={versions}
          onChoose={(versionId) => {
            onChoose({ kind: 'fix-version', versionId });
          }}
        />
      );
    case 'increment':
      return increments.length === 0 ? (
        <span className={styles.note}>{intl.formatMessage(goalMessages.noIncrements)}</span>
      ) : (
        <GoalSelect
          label={intl.formatMessage(goalMessages.whichIncrement)}
          value={goal?.kind === 'increment' ? goal.name : ''}
          choices={increments}
          onChoose={(name) => {
            onChoose({ kind: 'increment', name });
          }}
        />
      );
  }
}

interface IssueGoalProps {
  readonly goalKey: string | null;
  readonly onChoose: (goal: Goal) => void;
}

/** The issue of the address stays the target until another one is found. */
function IssueGoal({ goalKey, onChoose }: IssueGoalProps) {
  const intl = useIntl();
  const [isTyping, setTyping] = useState(false);
  return (
    <div className={styles.issue}>
      <IssueSearch
        label={intl.formatMessage(goalMessages.issue)}
        chosenKey={isTyping ? null : goalKey}
        narrow={(found) => found}
        onChoose={(issue) => {
          setTyping(issue === null);
          if (issue !== null) onChoose({ kind: 'item', key: issue.key });
        }}
      />
    </div>
  );
}
