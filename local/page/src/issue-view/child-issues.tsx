import { Failure } from '../states/failure';
import { IssueRow } from './issue-row';
import { useChildren } from './issue-queries';
import styles from './issue-view.module.css';
import { Section } from './section';

/** Issues below this one; no section where there are none. */
export function ChildIssues({ issueKey }: { readonly issueKey: string }) {
  const children = useChildren(issueKey);
  if (children.isError) {
    return <Failure title="Child issues cannot be shown" error={children.error} />;
  }
  const { issues = [], nextPageToken = null } = children.data ?? {};
  if (issues.length === 0) return null;
  return (
    <Section title="Child issues">
      <ul className={styles.issueRows}>
        {issues.map(({ id, key, fields }) => (
          <IssueRow
            key={id}
            issueKey={key}
            summary={fields.summary}
            type={fields.issuetype}
            status={fields.status}
          />
        ))}
      </ul>
      {nextPageToken !== null && <p>Only the first {issues.length} are shown.</p>}
    </Section>
  );
}
