import type { Day } from '../../../../src/domain/calendar/day';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';

/** The day promised or offered, by the provider or as an external party was heard to say. */
export function offeredDay({ ask, answer }: Contract): Day | null {
  return answer?.promisedBy ?? ask?.promisedBy ?? null;
}
