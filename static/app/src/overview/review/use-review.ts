import { useQuery } from '@tanstack/react-query';
import { MOST_CASES } from '../../../../../src/contract/portfolio-facts';
import type { ReviewAnswer, ReviewHead } from '../../../../../src/contract/portfolio-registers';
import type { ReviewedEpic } from '../../../../../src/domain/business-case/portfolio/registers';
import { callResolver } from '../../bridge/call-resolver';

export interface ReviewRequest {
  /** Null: there is none to compare with. */
  readonly id: string | null;
  /** Of the epics this person sees. */
  readonly issueIds: readonly string[];
  /** Portfolio managers are told of all epics, also of those that are gone; null: not known yet. */
  readonly mayManage: boolean | null;
}

/** The review that is compared with. */
export interface ReviewOnPage {
  /** Null: none, or not known yet. */
  readonly head: ReviewHead | null;
  /** Null: not known yet, or there is none. */
  readonly before: readonly ReviewedEpic[] | null;
  /** It was asked for, and is not there. */
  readonly isMissing: boolean;
  /** Why it could not be read; null: it could, or it is still being read. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** A review never changes, so it is read once. */
export function useReview({ id, issueIds, mayManage }: ReviewRequest): ReviewOnPage {
  const isManager = mayManage === true;
  const { data, error, refetch } = useQuery({
    queryKey: ['review', id, isManager ? 'all' : issueIds.join(' ')],
    queryFn: () => readReview(id ?? '', isManager ? null : issueIds),
    enabled: id !== null && mayManage !== null,
    staleTime: Infinity,
  });
  const head = data?.head ?? null;
  return {
    head,
    before: head === null ? null : (data?.epics ?? null),
    isMissing: data !== undefined && head === null,
    error,
    retry: () => {
      void refetch();
    },
  };
}

/** @param issueIds null: all */
async function readReview(id: string, issueIds: readonly string[] | null): Promise<ReviewAnswer> {
  if (issueIds === null) return callResolver('readReview', { id, issueIds });
  const epics: ReviewedEpic[] = [];
  let head: ReviewAnswer['head'] = null;
  // App storage has a budget by the minute that everybody shares: one call after the other.
  for (let from = 0; from === 0 || from < issueIds.length; from += MOST_CASES) {
    const page = issueIds.slice(from, from + MOST_CASES);
    const answer = await callResolver('readReview', { id, issueIds: page });
    ({ head } = answer);
    epics.push(...answer.epics);
  }
  return { head, epics };
}
