import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewHead, ReviewWriting } from '../../../../../src/contract/portfolio-registers';
import type { ReviewedEpic } from '../../../../../src/domain/business-case/portfolio/registers';
import { callResolver } from '../../bridge/call-resolver';

export interface ReviewToKeep {
  readonly note: string;
  readonly epics: readonly ReviewedEpic[];
}

export interface KeepingReview {
  /** Of the review to be kept. */
  readonly id: string;
  /** Repeating it with the same note keeps nothing twice. */
  readonly keep: (review: ReviewToKeep) => void;
  /** Under an id of its own, beside the one that was kept. */
  readonly keepAnother: (review: ReviewToKeep) => void;
  readonly isSaving: boolean;
  /** What an earlier try kept, where it says something else; null: nothing. */
  readonly conflict: ReviewHead | null;
  /** It is not known whether it was kept, or surely not; null: nothing failed. */
  readonly error: unknown;
}

/**
 * @param firstId of a review that was begun before; null: a new one
 * @param onKept told what was kept, by this try or by an earlier one whose answer got lost
 */
export function useKeepReview(
  firstId: string | null,
  onKept: (head: ReviewHead) => void,
): KeepingReview {
  const [id, setId] = useState<string>(() => firstId ?? crypto.randomUUID());
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (change: ReviewToKeep & { readonly id: string }): Promise<ReviewWriting> =>
      callResolver('saveReview', {
        ...{ id: change.id, note: change.note },
        epics: change.epics.map((epic) => ({ ...epic, reasons: [...epic.reasons] })),
      }),
    onSuccess: (writing) => {
      if (writing.kind === 'written') onKept(writing.standing);
    },
  });
  return {
    id,
    keep: (review) => {
      mutate({ ...review, id });
    },
    keepAnother: (review) => {
      const another = crypto.randomUUID();
      setId(another);
      mutate({ ...review, id: another });
    },
    isSaving: isPending,
    conflict: data?.kind === 'refused' ? data.standing : null,
    error,
  };
}
