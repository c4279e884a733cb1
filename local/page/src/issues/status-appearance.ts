import type { Status } from '../rest/issue-schemas';

/** How Jira colours a status: by its category. */
export function statusAppearance({
  statusCategory,
}: Pick<Status, 'statusCategory'>): 'default' | 'inprogress' | 'success' {
  switch (statusCategory.key) {
    case 'done':
      return 'success';
    case 'indeterminate':
      return 'inprogress';
    default:
      return 'default';
  }
}
