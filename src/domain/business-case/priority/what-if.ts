import { rankByWsjf, type Ranking, type ScoredEpic } from './ranking';
import type { Scores } from './scores';

/** Other scores to try, by key; columns left out stay as they are. */
export type ScoreChanges = ReadonlyMap<string, Partial<Scores>>;

export interface RankMove {
  readonly key: string;
  /** Null: it has no rank. */
  readonly from: number | null;
  readonly to: number | null;
  readonly wsjfFrom: number | null;
  readonly wsjfTo: number | null;
  /** Whether its own scores were changed, or it only made room. */
  readonly isChanged: boolean;
}

export interface WhatIf {
  readonly before: Ranking;
  readonly after: Ranking;
  /** What got another rank or another WSJF, in the new order; what lost its rank comes last. */
  readonly moves: readonly RankMove[];
}

/** What would happen to the order with other scores; nothing is kept. Unknown keys change nothing. */
export function whatIf(epics: readonly ScoredEpic[], changes: ScoreChanges): WhatIf {
  const before = rankByWsjf(epics);
  const after = rankByWsjf(
    epics.map(({ key, scores }) => ({ key, scores: { ...scores, ...changes.get(key) } })),
  );
  const old = new Map(before.ranked.map((epic) => [epic.key, epic]));
  const still = new Set(after.ranked.map(({ key }) => key));
  const moves: RankMove[] = [];
  for (const { key, rank, wsjf } of after.ranked) {
    const was = old.get(key);
    if (was?.rank === rank && was.wsjf === wsjf) continue;
    const from = { from: was?.rank ?? null, wsjfFrom: was?.wsjf ?? null };
    moves.push({ key, ...from, to: rank, wsjfTo: wsjf, isChanged: changes.has(key) });
  }
  for (const { key, rank, wsjf } of before.ranked) {
    if (still.has(key)) continue;
    const none = { to: null, wsjfTo: null };
    moves.push({ key, from: rank, wsjfFrom: wsjf, ...none, isChanged: changes.has(key) });
  }
  return { before, after, moves };
}
