import { useQuery } from '@tanstack/react-query';
import { countIssues } from '../rest/site-calls';
import { issuePath } from '../router/paths';
import { usePageHistory, usePageLocation } from '../router/router';
import { issueKeyIn } from './jql';
import { IssueResults } from './issue-results';
import styles from './issues.module.css';
import { JqlForm } from './jql-form';

/**
 * Issues by JQL. The query stands in the page's address; without one there the usual query is answered.
 */
export function IssueSearch({ usualJql }: { readonly usualJql: string }) {
  const history = usePageHistory();
  const { pathname, search } = usePageLocation();
  const jql = new URLSearchParams(search).get('jql') ?? usualJql;
  const count = useQuery({
    queryKey: ['issue count', jql],
    queryFn: ({ signal }) => countIssues(jql, signal),
  });
  const ask = (text: string) => {
    const issueKey = issueKeyIn(text);
    if (issueKey === null)
      history.push(`${pathname}?${new URLSearchParams({ jql: text }).toString()}`);
    else history.push(issuePath(issueKey));
  };
  return (
    <>
      <JqlForm key={`form ${jql}`} jql={jql} onAsk={ask} />
      <p className={styles.count} role="status">
        {count.data === undefined ? '' : counted(count.data)}
      </p>
      <IssueResults key={`results ${jql}`} jql={jql} />
    </>
  );
}

function counted(count: number): string {
  return count === 1 ? '1 issue' : `${count.toLocaleString('en')} issues`;
}
