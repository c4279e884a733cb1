import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { loadWhenWanted } from './load-when-wanted';
import type { DependencyWrites } from './use-dependency-writes';
import type { NeighbourhoodInUse } from './use-neighbourhood';

/**
 * Makes the issue wait for another by the kind of link that is usual here.
 *
 * @returns whether it does now
 */
export function useLinkAgain(
  issue: { readonly id: string },
  known: NonNullable<NeighbourhoodInUse['known']>,
  writes: DependencyWrites,
): (otherId: string, otherKey: string) => Promise<boolean> {
  const intl = useIntl();
  const queries = useQueryClient();
  return async (otherId, otherKey) => {
    const part = await loadWhenWanted(() => import('./link-again'), intl);
    const surroundings = { issue, known, writes, intl, queries };
    return (await part?.linkAgain(surroundings, otherId, otherKey)) ?? false;
  };
}
