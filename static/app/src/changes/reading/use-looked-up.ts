import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import type { ChangesSince } from '../../../../../src/use-cases/changes-since';
import { viewerConnection } from '../../bridge/viewer-transport';
import { keysToLookUp, type LookedUp } from '../change-row';
import { lookUpEnds } from './look-up-ends';

const NOTHING: LookedUp = new Map();

/** What Jira shows the viewer of issues that only changelogs name; nothing until it has answered. */
export function useLookedUp(told: ChangesSince, settings: Settings): LookedUp {
  const keys = useMemo(() => keysToLookUp(told), [told]);
  const { data } = useQuery({
    queryKey: ['changes', 'looked-up', keys],
    queryFn: () => lookUpEnds(viewerConnection, keys, settings),
    enabled: keys.length > 0,
  });
  return data ?? NOTHING;
}
