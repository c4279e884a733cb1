import type { Day } from '../../calendar/day';
import { nearestRank } from '../../statistics/percentile';
import { isComplete, NO_SCORES, SCORE_COLUMNS, SCORE_SCALE } from './scores';
import type { ScoreColumn, Scores } from './scores';

/** What one person scored. */
export interface ScoreCard {
  /** Opaque; figures never tell persons apart. A person has at most one card for an epic. */
  readonly scorer: string;
  readonly scores: Scores;
  readonly scoredOn: Day;
  /** The version of the consensus at that time; null: kept when only the day was noted. */
  readonly consensusSeen: number | null;
}

/** What was agreed on; it takes the place of the cards. */
export interface Consensus {
  readonly scores: Scores;
  readonly agreedOn: Day;
}

/** How far the scorers are apart in one column. */
export interface Spread {
  readonly column: ScoreColumn;
  readonly count: number;
  readonly lowest: number;
  /** Nearest rank: a score somebody gave, of an even number of them the lower middle one. */
  readonly median: number;
  readonly highest: number;
  /** Steps of the scale from the lowest to the highest; null where one is not on the scale. */
  readonly steps: number | null;
  /** Worth talking about: at least `WIDE_STEPS` apart. */
  readonly isWide: boolean;
}

/** As 2 and 8, or 3 and 13. */
export const WIDE_STEPS = 3;

/** One spread for each column that at least one person scored. */
export function spreadsOf(cards: readonly ScoreCard[]): readonly Spread[] {
  return SCORE_COLUMNS.flatMap((column) => {
    const given = cards.flatMap(({ scores }) => scores[column] ?? []).sort((a, b) => a - b);
    const [lowest] = given;
    const highest = given.at(-1);
    const median = nearestRank(given, 50);
    if (lowest === undefined || highest === undefined || median === null) return [];
    const steps = stepsBetween(lowest, highest);
    const isWide = steps !== null && steps >= WIDE_STEPS;
    return [{ column, count: given.length, lowest, median, highest, steps, isWide }];
  });
}

function stepsBetween(lowest: number, highest: number): number | null {
  const from = SCORE_SCALE.indexOf(lowest);
  const to = SCORE_SCALE.indexOf(highest);
  return from < 0 || to < 0 ? null : to - from;
}

/** The scores an epic is ranked by. */
export interface CountingScores {
  readonly scores: Scores;
  /** Agreed on, or the medians of the cards as long as nothing is. */
  readonly basis: 'consensus' | 'median' | 'none';
  /** The day from which they age: of medians that of the oldest card. */
  readonly scoredOn: Day | null;
  /** Cards newer than the consensus: reason to talk again. */
  readonly cardsSince: number;
}

/** What people scored of an epic, and what they agreed on. */
export interface ScoringFacts {
  readonly cards: readonly ScoreCard[];
  readonly consensus: Consensus | null;
  /** Raised whenever the consensus is saved or taken back. */
  readonly consensusVersion: number;
}

/** A consensus that leaves a column open is none yet. */
export function countingScores(facts: ScoringFacts): CountingScores {
  const { cards, consensus } = facts;
  if (consensus !== null && isComplete(consensus.scores)) {
    const { scores, agreedOn } = consensus;
    const cardsSince = cards.filter((card) => isSince(card, agreedOn, facts)).length;
    return { scores, basis: 'consensus', scoredOn: agreedOn, cardsSince };
  }
  const spreads = spreadsOf(cards);
  if (spreads.length === 0) {
    return { scores: NO_SCORES, basis: 'none', scoredOn: null, cardsSince: 0 };
  }
  const medians = Object.fromEntries(spreads.map(({ column, median }) => [column, median]));
  const scoredOn = cards.map((card) => card.scoredOn).reduce((a, b) => (a < b ? a : b));
  return { scores: { ...NO_SCORES, ...medians }, basis: 'median', scoredOn, cardsSince: 0 };
}

/** Of one day only the version tells what came first. */
function isSince(
  { scoredOn, consensusSeen }: ScoreCard,
  agreedOn: Day,
  { consensusVersion }: ScoringFacts,
): boolean {
  return consensusSeen === null ? scoredOn > agreedOn : consensusSeen >= consensusVersion;
}
