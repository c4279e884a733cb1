import Button from '@atlaskit/button/new';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchIssues } from '../rest/site-calls';
import { useSiteFields } from '../rest/use-site-fields';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { Empty } from '../states/notice';
import { IssueTable } from './issue-table';
import styles from './issues.module.css';

const PAGE_SIZE = 50;
const COLUMNS = ['issuetype', 'summary', 'status', 'assignee', 'duedate', 'project'];

/** The answer to a query, a page at a time; Jira gives each page the token of the next. */
export function IssueResults({ jql }: { readonly jql: string }) {
  const fields = useSiteFields();
  const flaggedId = fields.data?.flagged?.id ?? null;
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const token = tokens.at(-1);
  const page = useQuery({
    queryKey: ['issues', jql, token ?? null, flaggedId],
    queryFn: ({ signal }) =>
      searchIssues(
        {
          jql,
          fields: flaggedId === null ? COLUMNS : [...COLUMNS, flaggedId],
          maxResults: PAGE_SIZE,
          ...(token === undefined ? {} : { nextPageToken: token }),
        },
        signal,
      ),
    placeholderData: keepPreviousData,
    enabled: !fields.isPending,
  });
  if (page.isError) {
    return <Failure title="Jira cannot answer this query" error={page.error} />;
  }
  if (page.isPending) return <Loading what="issues" />;
  const { issues, nextPageToken } = page.data;
  if (issues.length === 0) return <Empty>No issue matches this query.</Empty>;
  return (
    <>
      <IssueTable issues={issues} flaggedId={flaggedId} isStale={page.isPlaceholderData} />
      {(tokens.length > 0 || nextPageToken !== null) && (
        <nav className={styles.paging} aria-label="Pages of the result">
          <Button
            isDisabled={tokens.length === 0}
            onClick={() => {
              setTokens(tokens.slice(0, -1));
            }}
          >
            Previous
          </Button>
          <span>Page {tokens.length + 1}</span>
          <Button
            isDisabled={nextPageToken === null || page.isPlaceholderData}
            onClick={() => {
              if (nextPageToken !== null) setTokens([...tokens, nextPageToken]);
            }}
          >
            Next
          </Button>
        </nav>
      )}
    </>
  );
}
