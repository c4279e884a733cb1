import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { readNames } from '../../../../src/jira/read-people';
import { readSiteShape, type SiteShape } from '../../../../src/jira/read-site-shape';
import { readSprintEvidence, type SprintEvidence } from '../../../../src/jira/read-sprint-evidence';
import { viewerConnection } from '../bridge/viewer-transport';

export function useSiteShape(): UseQueryResult<SiteShape> {
  return useQuery({ queryKey: ['site-shape'], queryFn: () => readSiteShape(viewerConnection) });
}

export function useSprintEvidence(): UseQueryResult<SprintEvidence> {
  return useQuery({
    queryKey: ['sprint-evidence'],
    queryFn: () => readSprintEvidence(viewerConnection),
  });
}

/** Names by account id; only ids are stored. */
export function useNames(
  accountIds: readonly string[],
): UseQueryResult<ReadonlyMap<string, string>> {
  const wanted = [...new Set(accountIds)].sort();
  return useQuery({
    queryKey: ['names', wanted],
    queryFn: () => readNames(viewerConnection, wanted),
    enabled: wanted.length > 0,
  });
}
