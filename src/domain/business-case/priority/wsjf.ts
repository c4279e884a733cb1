import { SCORE_COLUMNS, type ScoreColumn, type Scores } from './scores';

/** Why an epic has no WSJF: a closed list, in the order of the columns. */
export const WSJF_GAPS = [
  'no-value',
  'no-time-criticality',
  'no-risk-or-opportunity',
  'no-job-size',
  /** A score is no positive number, or the result is too large to be one. */
  'not-positive',
] as const;

export type WsjfGap = (typeof WSJF_GAPS)[number];

const GAP_OF_COLUMN: Readonly<Record<ScoreColumn, WsjfGap>> = {
  value: 'no-value',
  timeCriticality: 'no-time-criticality',
  riskOrOpportunity: 'no-risk-or-opportunity',
  jobSize: 'no-job-size',
};

export interface Wsjf {
  /** Value + time criticality + risk or opportunity; null where one of them is missing. */
  readonly costOfDelay: number | null;
  /** Cost of delay ÷ job size; null where there are gaps. */
  readonly wsjf: number | null;
  readonly gaps: readonly WsjfGap[];
}

/** Weighted shortest job first, of any positive numbers. */
export function wsjfOf(scores: Scores): Wsjf {
  const { value, timeCriticality, riskOrOpportunity, jobSize } = scores;
  const costOfDelay = positiveSum([value, timeCriticality, riskOrOpportunity]);
  const gaps = SCORE_COLUMNS.filter((column) => scores[column] === null).map(
    (column) => GAP_OF_COLUMN[column],
  );
  const hasOddScore = SCORE_COLUMNS.some((column) => isOdd(scores[column]));
  if (gaps.length > 0 || hasOddScore) {
    return { costOfDelay, wsjf: null, gaps: hasOddScore ? [...gaps, 'not-positive'] : gaps };
  }
  const wsjf = (costOfDelay ?? NaN) / (jobSize ?? NaN);
  if (!Number.isFinite(wsjf)) return { costOfDelay, wsjf: null, gaps: ['not-positive'] };
  return { costOfDelay, wsjf, gaps };
}

function positiveSum(scores: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const score of scores) {
    if (score === null || isOdd(score)) return null;
    sum += score;
  }
  return Number.isFinite(sum) ? sum : null;
}

/** Scored, but with what is no score. */
function isOdd(score: number | null): boolean {
  return score !== null && !(score > 0 && Number.isFinite(score));
}
