import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import { viewerConnection } from '../../bridge/viewer-transport';
import type { LookedUp, UnseenTeams } from '../change-row';
import { lookUpEnds } from './look-up-ends';

const NOTHING: LookedUp = new Map();

/** What Jira shows the viewer of issues that only changelogs name; nothing until it has answered. */
export function useLookedUp(unseen: UnseenTeams, settings: Settings): LookedUp {
  const keys = useMemo(() => [...unseen.keys()].sort(), [unseen]);
  const { data } = useQuery({
    queryKey: ['changes', 'looked-up', keys],
    queryFn: () => lookUpEnds(viewerConnection, keys, settings),
    enabled: keys.length > 0,
  });
  return data ?? NOTHING;
}
