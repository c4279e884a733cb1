import type { Settings } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';

/** Whether issues of this type carry a case: those above stories, where nobody decided. */
export function carriesCase(
  { type, level }: Pick<WorkItem, 'type' | 'level'>,
  { cases }: Pick<Settings, 'cases'>,
): boolean {
  if (cases.types !== null) return cases.types.includes(type);
  return level !== null && level >= 1;
}

export function isDoneItem(
  { status }: Pick<WorkItem, 'status'>,
  { flow }: Pick<Settings, 'flow'>,
): boolean {
  return flow.done === null ? status.category === 'done' : flow.done.includes(status.name);
}
