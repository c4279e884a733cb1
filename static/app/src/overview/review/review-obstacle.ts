import { REGISTER_LIMITS } from '../../../../../src/domain/business-case/portfolio/registers';
import type { CheckedParts } from '../checked-parts';

/** Why the portfolio cannot be kept as reviewed now; what is kept cannot be mended later. */
export type ReviewObstacle =
  /** Something is still being read. */
  | 'reading'
  /** Something could not be read, so that the review would look better than things are. */
  | 'partial'
  | 'too-many'
  | 'no-epics';

export interface ReviewFacts {
  /** Of all epics of the site that would be kept. */
  readonly epics: number;
  readonly checked: Pick<CheckedParts, 'reading' | 'missing'>;
  readonly isReading: boolean;
}

/** Null: it can be kept. Asks and promises are not part of a review. */
export function reviewObstacle({ epics, checked, isReading }: ReviewFacts): ReviewObstacle | null {
  const matters = (part: string): boolean => part !== 'contracts' && part !== 'impediments';
  if (isReading || checked.reading.some(matters)) return 'reading';
  if (checked.missing.some(matters)) return 'partial';
  if (epics === 0) return 'no-epics';
  return epics > REGISTER_LIMITS.reviewedEpics ? 'too-many' : null;
}
