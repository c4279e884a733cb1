import type { ReviewedEpic } from '../../domain/business-case/portfolio/registers';
import {
  reviewDifference,
  type EpicDifference,
} from '../../domain/business-case/portfolio/review-difference';
import type { PortfolioEpic } from './portfolio-epic';

/** The epics as a review keeps them. */
export interface Reviewable {
  readonly epics: readonly ReviewedEpic[];
  /** Keys of those whose scores and decisions cannot be read: what a review said of them would be wrong. */
  readonly unreadable: readonly string[];
}

export function reviewableOf(epics: readonly PortfolioEpic[]): Reviewable {
  const readable = epics.filter(isReadable);
  return {
    epics: readable.map(({ issueId, judgement, column, wsjf, verdict }) => ({
      ...{ issueId, status: judgement.status, reasons: judgement.reasons, column },
      ...{ wsjf: wsjf.wsjf, decision: verdict.decision },
    })),
    unreadable: epics.filter((epic) => !isReadable(epic)).map(({ item }) => item.key),
  };
}

function isReadable({ facts }: PortfolioEpic): boolean {
  return facts !== null && !facts.isUnreadable;
}

export interface SinceReview {
  /** As the review told of them; may hold more than the epics of the page. */
  readonly before: readonly ReviewedEpic[];
  /** All that were read. */
  readonly epics: readonly PortfolioEpic[];
  /** Whether an epic is in the scope of the page. */
  readonly isInScope: (epic: PortfolioEpic) => boolean;
}

/**
 * What changed since a review in the scope of a page. Of what is gone nobody knows where it belonged, so it
 * is told in every scope; what cannot be read now is told nowhere.
 */
export function changesSinceReview({
  before,
  epics,
  isInScope,
}: SinceReview): readonly EpicDifference[] {
  const inScope = epics.filter(isInScope);
  const now = reviewableOf(inScope).epics;
  const told = new Set(now.map(({ issueId }) => issueId));
  const known = new Set(epics.map(({ issueId }) => issueId));
  const past = before.filter(({ issueId }) => told.has(issueId) || !known.has(issueId));
  return reviewDifference(past, now);
}
