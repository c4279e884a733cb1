import { byText } from '../../work-items/issue-key';
import type { ScoredEpic } from './ranking';
import { SCORE_COLUMNS, type ScoreColumn } from './scores';

/** Scores compare epics with the smallest of their set, so in each column one of them has to be a 1. */
export interface ColumnWithoutOne {
  readonly column: ScoreColumn;
  /** The smallest score given instead. */
  readonly lowest: number;
  /** Keys of the epics that have it, sorted: one of them is the 1 of this column. */
  readonly candidates: readonly string[];
}

/** The columns of a set scored together that lack a 1. A column nobody scored is not among them. */
export function columnsWithoutOne(epics: readonly ScoredEpic[]): readonly ColumnWithoutOne[] {
  return SCORE_COLUMNS.flatMap((column) => {
    const given = epics.flatMap(({ scores }) => scores[column] ?? []);
    if (given.length === 0 || given.includes(1)) return [];
    const lowest = given.reduce((a, b) => Math.min(a, b));
    const candidates = epics
      .filter(({ scores }) => scores[column] === lowest)
      .map(({ key }) => key)
      .sort(byText);
    return [{ column, lowest, candidates }];
  });
}
