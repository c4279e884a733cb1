/** The four columns in which an epic is scored, in the order in which they are shown. */
export const SCORE_COLUMNS = ['value', 'timeCriticality', 'riskOrOpportunity', 'jobSize'] as const;

export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** Relative numbers; null: not scored. */
export type Scores = Readonly<Record<ScoreColumn, number | null>>;

export const NO_SCORES: Scores = {
  value: null,
  timeCriticality: null,
  riskOrOpportunity: null,
  jobSize: null,
};

/** The scale people score on. Formulas take any positive number; only what is typed is checked. */
export const SCORE_SCALE: readonly number[] = [1, 2, 3, 5, 8, 13, 20];

export function isOnScale(score: number): boolean {
  return SCORE_SCALE.includes(score);
}

/** Columns whose score is not on the scale; those not scored are not among them. */
export function columnsOffScale(scores: Scores): readonly ScoreColumn[] {
  return SCORE_COLUMNS.filter((column) => {
    const score = scores[column];
    return score !== null && !isOnScale(score);
  });
}

export function isComplete(scores: Scores): boolean {
  return SCORE_COLUMNS.every((column) => scores[column] !== null);
}
