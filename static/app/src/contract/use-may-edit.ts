import { useQuery } from '@tanstack/react-query';
import { mayEditIssue } from '../../../../src/jira/viewer-rights';
import { viewerConnection } from '../bridge/viewer-transport';

const RIGHTS_STAY_MS = 300_000;

/** Whether the person may speak for the issue; null while it is asked, or where Jira did not tell. */
export function useMayEdit(issueId: string): boolean | null {
  const { data } = useQuery({
    queryKey: ['may-edit', issueId],
    queryFn: () => mayEditIssue(viewerConnection, issueId),
    staleTime: RIGHTS_STAY_MS,
  });
  return data ?? null;
}
