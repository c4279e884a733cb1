import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import GoalIcon from '@atlaskit/icon/core/goal';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import TaskIcon from '@atlaskit/icon/core/task';
import WorkItemIcon from '@atlaskit/icon/core/work-item';
import type { NewCoreIconProps } from '@atlaskit/icon/types';
import type { ComponentType } from 'react';
import type { IssueType } from '../rest/issue-schemas';
import styles from './issues.module.css';

interface Look {
  readonly Icon: ComponentType<NewCoreIconProps>;
  readonly color: NonNullable<NewCoreIconProps['color']>;
}

const BY_NAME: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['bug', { Icon: BugIcon, color: 'var(--ds-icon-accent-red)' }],
  ['story', { Icon: StoryIcon, color: 'var(--ds-icon-accent-green)' }],
  ['task', { Icon: TaskIcon, color: 'var(--ds-icon-accent-blue)' }],
  ['epic', { Icon: EpicIcon, color: 'var(--ds-icon-accent-purple)' }],
]);

const USUAL: Look = { Icon: WorkItemIcon, color: 'var(--ds-icon-accent-gray)' };

interface IssueTypeIconProps {
  readonly type: IssueType;
  /** Whether the type's name stands beside the icon. */
  readonly isNamed?: boolean;
}

export function IssueTypeIcon({ type, isNamed = false }: IssueTypeIconProps) {
  const { Icon, color } = lookOf(type);
  return (
    <span className={styles.type}>
      <Icon label={isNamed ? '' : type.name} color={color} />
      {isNamed && type.name}
    </span>
  );
}

function lookOf({ name, hierarchyLevel = 0 }: IssueType): Look {
  const named = BY_NAME.get(name.toLowerCase());
  if (named !== undefined) return named;
  if (hierarchyLevel > 1) return { Icon: GoalIcon, color: 'var(--ds-icon-accent-orange)' };
  if (hierarchyLevel === 1) return { Icon: EpicIcon, color: 'var(--ds-icon-accent-purple)' };
  if (hierarchyLevel < 0) return { Icon: SubtasksIcon, color: 'var(--ds-icon-accent-blue)' };
  return USUAL;
}
