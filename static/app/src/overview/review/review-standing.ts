import type { EpicExceptionKind } from '../../../../../src/use-cases/cases/portfolio-exceptions';
import type { ReviewOnPage } from './use-review';

/** Of these nothing but the review tells since when they hold. */
const UNDATED: ReadonlySet<EpicExceptionKind> = new Set<EpicExceptionKind>([
  'decision-missing',
  'dependency-in-conflict',
  'impediment-past-limit',
]);

/**
 * Whether an epic had a reason when the portfolio was reviewed.
 *
 * @returns null where nobody can tell, or where the reason has a date that says more
 */
export function reviewStanding(
  { before }: Pick<ReviewOnPage, 'before'>,
  kind: EpicExceptionKind,
  issueId: string,
): 'newSince' | 'soBefore' | null {
  if (before === null || kind === 'stop-question') return null;
  const reviewed = before.find((epic) => epic.issueId === issueId);
  if (reviewed?.reasons.includes(kind) !== true) return 'newSince';
  return UNDATED.has(kind) ? 'soBefore' : null;
}
