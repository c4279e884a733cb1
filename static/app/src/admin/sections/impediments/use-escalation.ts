import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { EscalationRuns } from '../../../../../../src/contract/escalation';
import { readNamedIssues, type NamedIssue } from '../../../../../../src/jira/read-named-issues';
import { callResolver } from '../../../bridge/call-resolver';
import { viewerConnection } from '../../../bridge/viewer-transport';

const NONE: ReadonlyMap<string, NamedIssue> = new Map();

export function useEscalationRuns(): UseQueryResult<EscalationRuns> {
  return useQuery({
    queryKey: ['escalation-runs'],
    queryFn: () => callResolver('readEscalationRuns', {}),
    // It is looked at to see what just happened.
    staleTime: 0,
  });
}

export function useDryRun() {
  return useMutation({ mutationFn: () => callResolver('dryRunEscalation', {}) });
}

/** The issues among these that Jira shows to the viewer; null while it is asked. */
export function useNamedIssues(
  issueIds: readonly string[],
): ReadonlyMap<string, NamedIssue> | null {
  const wanted = [...new Set(issueIds)].sort();
  const { data, isError } = useQuery({
    queryKey: ['named-issues', wanted],
    queryFn: () => readNamedIssues(viewerConnection, wanted),
    enabled: wanted.length > 0,
  });
  // What was not answered is shown to nobody.
  return data ?? (wanted.length === 0 || isError ? NONE : null);
}
