import type { Settings } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';

/** As the settings say. */
export function isDone({ status }: WorkItem, { flow }: Settings): boolean {
  return flow.done === null ? status.category === 'done' : flow.done.includes(status.name);
}
