import { byText } from '../../work-items/issue-key';
import type { Scores } from './scores';
import { wsjfOf, type WsjfGap } from './wsjf';

export interface ScoredEpic {
  readonly key: string;
  readonly scores: Scores;
}

export interface RankedEpic {
  readonly key: string;
  /** From 1. */
  readonly rank: number;
  readonly wsjf: number;
  readonly costOfDelay: number;
  readonly jobSize: number;
}

export interface UnrankedEpic {
  readonly key: string;
  /** Why it cannot be ranked, at least one. */
  readonly gaps: readonly WsjfGap[];
}

export interface Ranking {
  /** The highest WSJF first; ties: higher cost of delay, then smaller size, then key. */
  readonly ranked: readonly RankedEpic[];
  /** By key. */
  readonly unranked: readonly UnrankedEpic[];
}

/** The order does not depend on the order of the epics given. */
export function rankByWsjf(epics: readonly ScoredEpic[]): Ranking {
  const ranked: Omit<RankedEpic, 'rank'>[] = [];
  const unranked: UnrankedEpic[] = [];
  for (const { key, scores } of epics) {
    const { wsjf, costOfDelay, gaps } = wsjfOf(scores);
    const { jobSize } = scores;
    if (wsjf === null || costOfDelay === null || jobSize === null) unranked.push({ key, gaps });
    else ranked.push({ key, wsjf, costOfDelay, jobSize });
  }
  return {
    ranked: ranked.sort(firstToDo).map((epic, place) => ({ ...epic, rank: place + 1 })),
    unranked: unranked.sort((a, b) => byText(a.key, b.key)),
  };
}

/** The same comparison for lists that show more than the ranking does. */
export function firstToDo(a: Omit<RankedEpic, 'rank'>, b: Omit<RankedEpic, 'rank'>): number {
  return (
    b.wsjf - a.wsjf ||
    b.costOfDelay - a.costOfDelay ||
    a.jobSize - b.jobSize ||
    byText(a.key, b.key)
  );
}
