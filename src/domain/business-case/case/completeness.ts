import { isComplete, SCORE_COLUMNS, type Scores } from '../priority/scores';
import { HYPOTHESIS_PARTS, type BusinessCase } from './business-case';

/**
 * The parts that count, in the order in which they are shown, all alike. Money is not among them: it
 * may be confidential, and the completeness of a case is not.
 */
export const CASE_PARTS = [
  'hypothesis',
  'outcomes',
  'indicators',
  'scope',
  'qualities',
  'sponsors',
  'theme',
  'scores',
] as const;

export type CasePart = (typeof CASE_PARTS)[number];
export type PartState = 'empty' | 'begun' | 'complete';

export interface Completeness {
  readonly parts: Readonly<Record<CasePart, PartState>>;
  readonly complete: number;
  /** Complete parts of all, in whole percent, rounded down: 100 means all. */
  readonly percent: number;
}

export function completenessOf(written: BusinessCase, scores: Scores): Completeness {
  const { hypothesis, outcomes, indicators, scopeIn, scopeOut, qualities, sponsors } = written;
  const parts = {
    hypothesis: stateOf(HYPOTHESIS_PARTS.map((part) => isWritten(hypothesis[part]))),
    outcomes: someOf(outcomes.some(isWritten)),
    // An indicator without a target cannot tell whether the hypothesis holds.
    indicators: indicators.some(({ target }) => target !== null)
      ? 'complete'
      : stateOf([indicators.length > 0, false]),
    scope: stateOf([isWritten(scopeIn), isWritten(scopeOut)]),
    qualities: someOf(qualities.some(isWritten)),
    sponsors: someOf(sponsors.length > 0),
    theme: someOf(written.themeId !== null),
    scores: isComplete(scores)
      ? 'complete'
      : stateOf(SCORE_COLUMNS.map((column) => scores[column] !== null)),
  } as const satisfies Record<CasePart, PartState>;
  const complete = CASE_PARTS.filter((part) => parts[part] === 'complete').length;
  return { parts, complete, percent: Math.floor((complete * 100) / CASE_PARTS.length) };
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

function someOf(isThere: boolean): PartState {
  return isThere ? 'complete' : 'empty';
}

function stateOf(isThere: readonly boolean[]): PartState {
  if (isThere.every(Boolean)) return 'complete';
  return isThere.some(Boolean) ? 'begun' : 'empty';
}
