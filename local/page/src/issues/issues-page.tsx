import { useDocumentTitle } from '../router/router';
import { IssueSearch } from './issue-search';
import styles from './issues.module.css';
import { OPEN_WORK } from './jql';

export function IssuesPage() {
  useDocumentTitle('Search issues');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Search issues</h1>
      <IssueSearch usualJql={OPEN_WORK} />
    </div>
  );
}
