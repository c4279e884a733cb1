import { useInfiniteQuery } from '@tanstack/react-query';
import { callResolver } from '../bridge/call-resolver';

export const AUDIT_QUERY = ['audit'] as const;

/** Saved changes, newest first, a page at a time. */
export function useAudit() {
  return useInfiniteQuery({
    queryKey: AUDIT_QUERY,
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      callResolver('readAudit', { cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
}
