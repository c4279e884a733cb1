import { byText, projectOfKey } from '../work-items/issue-key';
import type { IssueRef, WorkItem } from '../work-items/work-item';
import { remembered } from './record-actions';
import type { PastImpediment } from './record';
import { tellingWords } from './words';

/** "Seen before": impediments that were removed, and what removed them. Definition: docs/figures.md, "Memory". */

/** A removed impediment whose solution somebody told. */
export interface SolvedImpediment extends PastImpediment {
  readonly issue: IssueRef;
  /** Title of the issue. */
  readonly summary: string | null;
  readonly team: string | null;
}

/** What one looks for. */
export interface MemoryQuestion {
  /** What impedes, and the title of the issue, as far as they are known. */
  readonly text: string;
  readonly cause: string | null;
  readonly team: string | null;
  /** Key of the issue, for its project; null: none yet. */
  readonly key: string | null;
}

/** Why a solved one is told, in this order. */
export const LIKENESSES = ['same-cause', 'words-in-common', 'same-team', 'same-project'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface SimilarImpediment {
  readonly solved: SolvedImpediment;
  readonly reasons: readonly Likeness[];
  /** Words both have, folded, sorted. */
  readonly words: readonly string[];
  /** Above 0; only for comparing. */
  readonly score: number;
}

/** The removed ones of an item that tell how they were removed, newest first. */
export function solvedOf(item: WorkItem, team: string | null): readonly SolvedImpediment[] {
  const { record, past } = item.impediment.notes;
  const { id, key, summary } = item;
  const last = record === null ? [] : remembered(record);
  return [...last, ...past]
    .filter(({ solution }) => solution.trim() !== '')
    .map((one) => ({ issue: { id, key }, summary, team, ...one }));
}

const CAUSE_SCORE = 2;
/** For equal words; fewer in common count in proportion. */
const WORDS_SCORE = 4;
const TEAM_SCORE = 1;
const PROJECT_SCORE = 0.5;

/**
 * The solved ones most like what one looks for, best first, the newer one first among equals. Without the
 * same cause or a word in common none is alike: the same team alone says nothing.
 */
export function similarSolved(
  question: MemoryQuestion,
  solved: readonly SolvedImpediment[],
  limit: number,
): readonly SimilarImpediment[] {
  const words = tellingWords(question.text);
  const project = question.key === null ? null : projectOfKey(question.key);
  return solved
    .flatMap((one): SimilarImpediment | readonly [] => {
      const theirs = tellingWords(`${one.what} ${one.summary ?? ''}`);
      const common = [...words].filter((word) => theirs.has(word)).sort(byText);
      const isSameCause = question.cause !== null && one.cause === question.cause;
      if (!isSameCause && common.length === 0) return [];
      const isSameTeam = question.team !== null && one.team === question.team;
      const isSameProject = project !== null && projectOfKey(one.issue.key) === project;
      const holds = [isSameCause, common.length > 0, isSameTeam, isSameProject];
      const likeness = (2 * common.length) / Math.max(1, words.size + theirs.size);
      const score =
        Number(isSameCause) * CAUSE_SCORE +
        likeness * WORDS_SCORE +
        Number(isSameTeam) * TEAM_SCORE +
        Number(isSameProject) * PROJECT_SCORE;
      return {
        solved: one,
        reasons: LIKENESSES.filter((_, at) => holds[at]),
        words: common,
        score,
      };
    })
    .sort(bestFirst)
    .slice(0, limit);
}

function bestFirst(a: SimilarImpediment, b: SimilarImpediment): number {
  return (
    b.score - a.score ||
    b.solved.removedAt - a.solved.removedAt ||
    byText(a.solved.issue.key, b.solved.issue.key)
  );
}
