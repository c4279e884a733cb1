import FlagIcon from '@atlaskit/icon/core/flag-filled';
import { PersonName } from '../people/person-name';
import type { Issue } from '../rest/issue-schemas';
import { issuePath } from '../router/paths';
import { Link } from '../router/link';
import tables from '../tables/table.module.css';
import { dayText } from '../text/dates';
import { isFlagged } from './flagged';
import { IssueTypeIcon } from './issue-type-icon';
import styles from './issues.module.css';
import { StatusLozenge } from './status-lozenge';

interface IssueTableProps {
  readonly issues: readonly Issue[];
  readonly flaggedId: string | null;
  /** Whether the next page is being read meanwhile. */
  readonly isStale: boolean;
}

export function IssueTable({ issues, flaggedId, isStale }: IssueTableProps) {
  return (
    <div className={tables.scroll} aria-busy={isStale}>
      <table className={tables.table}>
        <caption className={tables.hidden}>Issues</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Type</th>
            <th scope="col">Summary</th>
            <th scope="col">Status</th>
            <th scope="col">Assignee</th>
            <th scope="col">Due date</th>
            <th scope="col">Flag</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id, key, fields }) => (
            <tr key={id} data-flagged={isFlagged(fields, flaggedId)} className={styles.row}>
              <th scope="row" className={styles.key}>
                <Link href={issuePath(key)}>{key}</Link>
              </th>
              <td>
                {fields.issuetype !== null && <IssueTypeIcon type={fields.issuetype} isNamed />}
              </td>
              <td className={styles.summary}>{fields.summary ?? ''}</td>
              <td>{fields.status !== null && <StatusLozenge status={fields.status} />}</td>
              <td>
                <PersonName person={fields.assignee ?? null} nobody="Unassigned" />
              </td>
              <td className={styles.day}>{dayText(fields.duedate ?? null)}</td>
              <td>
                {isFlagged(fields, flaggedId) && (
                  <FlagIcon label="Flagged" color="var(--ds-icon-danger)" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
