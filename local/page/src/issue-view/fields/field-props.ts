import type { Issue } from '../../rest/issue-schemas';
import type { useIssueEdit } from '../issue-queries';

/** What every field of the details gets. */
export interface FieldProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly edit: ReturnType<typeof useIssueEdit>;
}
