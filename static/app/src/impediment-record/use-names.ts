import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readNames } from '../../../../src/jira/read-people';
import { viewerConnection } from '../bridge/viewer-transport';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Names of people by account id, as the viewer may see them; empty while they are looked up. Who has no
 * name there is somebody the viewer is not told of.
 */
export function useNames(accountIds: readonly (string | null)[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(accountIds)].filter((id): id is string => id !== null).sort();
  const { data } = useQuery({
    queryKey: ['names', ...wanted],
    queryFn: () => readNames(viewerConnection, wanted),
    enabled: wanted.length > 0,
    staleTime: Infinity,
    // With one person more the names of the others stay meanwhile.
    placeholderData: keepPreviousData,
  });
  return data ?? NONE;
}
