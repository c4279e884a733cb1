import type { Health } from '../domain/dependencies/health';
import { WORST_FIRST } from '../domain/dependencies/health';

/** A dependency with its health, from two judgements of the same reading. */
export interface JudgedDependency {
  /** The same in both. */
  readonly id: string;
  readonly judgement: { readonly health: Health };
}

/** Dependencies that go from one health to another. */
export interface HealthMove {
  readonly from: Health;
  readonly to: Health;
  /** At least 1. */
  readonly count: number;
}

export interface HealthComparison {
  /** Dependencies that are in both judgements. */
  readonly total: number;
  /** Those with another health. */
  readonly changed: number;
  /** What becomes worst first, then what was worst. */
  readonly moves: readonly HealthMove[];
}

/** What other thresholds would make of the same dependencies. */
export function compareHealth(
  before: readonly JudgedDependency[],
  after: readonly JudgedDependency[],
): HealthComparison {
  const former = new Map(before.map(({ id, judgement }) => [id, judgement.health]));
  const counts = new Map<string, number>();
  let total = 0;
  for (const { id, judgement } of after) {
    const from = former.get(id);
    if (from === undefined) continue;
    total += 1;
    const move = moveName(from, judgement.health);
    counts.set(move, (counts.get(move) ?? 0) + 1);
  }
  const moves = WORST_FIRST.flatMap((to) =>
    WORST_FIRST.map((from) => ({ from, to, count: counts.get(moveName(from, to)) ?? 0 })),
  ).filter(({ from, to, count }) => from !== to && count > 0);
  return { total, changed: moves.reduce((sum, { count }) => sum + count, 0), moves };
}

function moveName(from: Health, to: Health): string {
  return `${from} ${to}`;
}
