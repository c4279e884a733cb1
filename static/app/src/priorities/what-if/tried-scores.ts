import {
  SCORE_SCALE,
  type ScoreColumn,
  type Scores,
} from '../../../../../src/domain/business-case/priority/scores';
import type { ScoredEpic } from '../../../../../src/domain/business-case/priority/ranking';
import type { ScoreChanges } from '../../../../../src/domain/business-case/priority/what-if';

/** Scores somebody tries, by key; nothing of it is ever saved. */
export const NOTHING_TRIED: ScoreChanges = new Map();

/** A score that is the saved one again is no longer tried. */
export function withTried(
  tried: ScoreChanges,
  { key, scores }: ScoredEpic,
  { column, score }: { readonly column: ScoreColumn; readonly score: number | null },
): ScoreChanges {
  const before: Partial<Scores> = tried.get(key) ?? {};
  const { [column]: _given, ...others } = before;
  const own: Partial<Scores> = score === scores[column] ? others : { ...others, [column]: score };
  const next = new Map(tried);
  if (Object.keys(own).length === 0) next.delete(key);
  else next.set(key, own);
  return next;
}

/** What a select offers: the scale, and what was saved although it is not on it. */
export function scoresToTry(saved: number | null): readonly number[] {
  return saved === null || SCORE_SCALE.includes(saved)
    ? SCORE_SCALE
    : [...SCORE_SCALE, saved].sort((a, b) => a - b);
}
