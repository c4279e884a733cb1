import type { CaseTexts, Decision, EpicPlan, Gate, ScorePlan } from './epic-plan';

/** What follows from a plan at a work time, by the definitions of docs/figures.md and not by the app's code. */

export interface CaseStanding {
  readonly decision: Decision | null;
  /** Since the last decision. */
  readonly gate: Gate | null;
  /** The scores that count. */
  readonly scores: ScorePlan;
  readonly wsjf: number | null;
  /** Whole percent. */
  readonly completeness: number;
}

const NO_SCORES: ScorePlan = [null, null, null, null];

/** @param at 0: now */
export function standingOf(epic: EpicPlan, at: number): CaseStanding {
  const scores = countingScores(epic, at);
  return {
    ...verdictOf(epic, at),
    ...{ scores, wsjf: wsjfOf(scores), completeness: completenessOf(epic, scores) },
  };
}

function verdictOf({ log = [] }: EpicPlan, at: number): Pick<CaseStanding, 'decision' | 'gate'> {
  let verdict: Pick<CaseStanding, 'decision' | 'gate'> = { decision: null, gate: null };
  for (const entry of log.filter((one) => one.at <= at)) {
    verdict =
      'gate' in entry ? { ...verdict, gate: entry.gate } : { decision: entry.decision, gate: null };
  }
  return verdict;
}

/** What was agreed on, or of each column the lower middle of what people scored. */
function countingScores({ cards = [], consensus }: EpicPlan, at: number): ScorePlan {
  if (consensus !== undefined && consensus.at <= at) return consensus.scores;
  const given = cards.filter((card) => card.at <= at).map(({ scores }) => scores);
  if (given.length === 0) return NO_SCORES;
  const middle = (column: number): number | null => {
    const sorted = given.flatMap((scores) => scores[column] ?? []).sort((a, b) => a - b);
    return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  };
  return [middle(0), middle(1), middle(2), middle(3)];
}

/** The work time from which the scores that count grow old; null: there are none. */
export function scoredAt({ cards = [], consensus }: EpicPlan, at: number): number | null {
  const given = consensus !== undefined && consensus.at <= at ? [consensus] : cards;
  const times = given.filter((one) => one.at <= at).map((one) => one.at);
  return times.length === 0 ? null : Math.max(...times);
}

function wsjfOf([value, time, risk, size]: ScorePlan): number | null {
  if (value === null || time === null || risk === null || size === null) return null;
  return Math.round(((value + time + risk) / size) * 100) / 100;
}

function completenessOf({ theme, texts }: EpicPlan, scores: ScorePlan): number {
  const { outcomes = [], indicators = [], qualities = [], sponsors = [] } = texts ?? NO_TEXTS;
  const parts = [
    texts?.hypothesis.length === 7,
    outcomes.length > 0,
    indicators.some(({ target }) => target !== null),
    texts?.scopeIn !== undefined && texts.scopeOut !== undefined,
    qualities.length > 0,
    sponsors.length > 0,
    theme !== null,
    scores.every((score) => score !== null),
  ];
  return Math.floor((parts.filter(Boolean).length * 100) / parts.length);
}

const NO_TEXTS: CaseTexts = { hypothesis: [''] };
