import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { jqlString } from '../issues/jql';
import {
  editIssue,
  readComments,
  readHistories,
  readIssue,
  readIssuePermissions,
  readTransitions,
} from '../rest/issue-calls';
import { sentencesOfError } from '../rest/jira-refusal';
import { searchIssues } from '../rest/site-calls';
import { useServices } from '../shell/services-context';

/** Everything read about one issue stands below this key, so that one call reads it all again. */
function issueKeyOf(issueKey: string, part: string) {
  return ['issue', issueKey, part] as const;
}

export function useIssue(issueKey: string) {
  return useQuery({
    queryKey: issueKeyOf(issueKey, 'facts'),
    queryFn: ({ signal }) => readIssue(issueKey, signal),
  });
}

export function useIssuePermissions(issueKey: string) {
  return useQuery({
    queryKey: issueKeyOf(issueKey, 'permissions'),
    queryFn: ({ signal }) => readIssuePermissions(issueKey, signal),
  });
}

export function useTransitions(issueKey: string) {
  return useQuery({
    queryKey: issueKeyOf(issueKey, 'transitions'),
    queryFn: ({ signal }) => readTransitions(issueKey, signal),
  });
}

export function useComments(issueKey: string) {
  return useQuery({
    queryKey: issueKeyOf(issueKey, 'comments'),
    queryFn: ({ signal }) => readComments(issueKey, signal),
  });
}

export function useHistories(issueKey: string) {
  return useQuery({
    queryKey: issueKeyOf(issueKey, 'history'),
    queryFn: ({ signal }) => readHistories(issueKey, signal),
  });
}

const MOST_CHILDREN = 100;

export function useChildren(issueKey: string) {
  return useQuery({
    queryKey: issueKeyOf(issueKey, 'children'),
    queryFn: ({ signal }) =>
      searchIssues(
        {
          jql: `parent = ${jqlString(issueKey)} ORDER BY key ASC`,
          fields: ['summary', 'status', 'issuetype', 'project'],
          maxResults: MOST_CHILDREN,
        },
        signal,
      ),
  });
}

/** Reads again everything that is shown about an issue. */
export function useRefreshIssue(issueKey: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () => queries.invalidateQueries({ queryKey: ['issue', issueKey] }),
    [queries, issueKey],
  );
}

/**
 * Something done to an issue: everything about it is read again afterwards, and where Jira refuses, a
 * flag tells in Jira's words.
 */
export function useIssueWrite<T>(issueKey: string, write: (wish: T) => Promise<void>) {
  const { flags } = useServices();
  const refresh = useRefreshIssue(issueKey);
  return useMutation({
    mutationFn: write,
    onError: (error) => {
      flags.showFailure(`${issueKey} was not changed`, sentencesOfError(error));
    },
    onSettled: refresh,
  });
}

export function useIssueEdit(issueKey: string) {
  return useIssueWrite(issueKey, (fields: Readonly<Record<string, unknown>>) =>
    editIssue(issueKey, fields),
  );
}
