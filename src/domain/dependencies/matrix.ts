import { byText } from '../work-items/issue-key';
import { clusteredOrder, type Tie } from './group-order';
import { WORST_FIRST, type Health } from './health';

/** A dependency as far as a matrix asks: who waits for whom, and how it goes. */
export interface MatrixEdge {
  /** The group (project, team) that waits. */
  readonly consumer: string;
  readonly provider: string;
  readonly health: Health;
}

/** What stands between two groups, or in a total. */
export interface MatrixCell {
  readonly counts: Readonly<Record<Health, number>>;
  readonly open: number;
  readonly total: number;
  /** Of the open ones; `done` where none is open. */
  readonly worst: Health;
}

export interface DependencyMatrix {
  /** Rows and columns alike. */
  readonly groups: readonly string[];
  /** Groups left out because they have the fewest dependencies on others. */
  readonly leftOut: number;
  /** What one group waits for from another; null where that is nothing. */
  readonly cell: (consumer: string, provider: string) => MatrixCell | null;
  /** What a group waits for from all others; within the group is not counted. */
  readonly waitsFor: (consumer: string) => MatrixCell | null;
  readonly waitedForBy: (provider: string) => MatrixCell | null;
}

export type GroupOrder = 'clusters' | 'alphabetical';

/** @param limit groups at most, those with the most dependencies on others */
export function dependencyMatrix(
  edges: readonly MatrixEdge[],
  { order, limit }: { readonly order: GroupOrder; readonly limit: number },
): DependencyMatrix {
  const pairs = new Map<string, Map<string, CellCounts>>();
  const rows = new Map<string, CellCounts>();
  const columns = new Map<string, CellCounts>();
  const weights = new Map<string, number>();
  for (const { consumer, provider, health } of edges) {
    const isBetween = consumer !== provider;
    entry(entry(pairs, consumer, newMap), provider, newCounts)[health] += 1;
    for (const group of [consumer, provider]) {
      weights.set(group, (weights.get(group) ?? 0) + (isBetween ? 1 : 0));
    }
    if (!isBetween) continue;
    entry(rows, consumer, newCounts)[health] += 1;
    entry(columns, provider, newCounts)[health] += 1;
  }
  const kept = mostEntangled(weights, limit);
  const groups = order === 'alphabetical' ? kept : clusteredOrder(kept, tiesOf(pairs));
  return {
    groups,
    leftOut: weights.size - kept.length,
    cell: (consumer, provider) => cellOf(pairs.get(consumer)?.get(provider)),
    waitsFor: (consumer) => cellOf(rows.get(consumer)),
    waitedForBy: (provider) => cellOf(columns.get(provider)),
  };
}

type CellCounts = Record<Health, number>;

function newCounts(): CellCounts {
  return { done: 0, inConflict: 0, atRisk: 0, unplanned: 0, healthy: 0 };
}

function newMap(): Map<string, CellCounts> {
  return new Map();
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function mostEntangled(weights: ReadonlyMap<string, number>, limit: number): readonly string[] {
  return [...weights]
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || byText(a, b))
    .slice(0, limit)
    .map(([group]) => group)
    .sort(byText);
}

function tiesOf(pairs: ReadonlyMap<string, ReadonlyMap<string, CellCounts>>): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const [consumer, providers] of pairs) {
    for (const [provider, counts] of providers) {
      const [a, b] = consumer < provider ? [consumer, provider] : [provider, consumer];
      const key = JSON.stringify([a, b]);
      const weight = (ties.get(key)?.weight ?? 0) + totalOf(counts);
      ties.set(key, { a, b, weight });
    }
  }
  return [...ties.values()];
}

function totalOf(counts: CellCounts): number {
  return WORST_FIRST.reduce((sum, health) => sum + counts[health], 0);
}

function cellOf(counts: CellCounts | undefined): MatrixCell | null {
  if (counts === undefined) return null;
  const total = totalOf(counts);
  const worst = WORST_FIRST.find((health) => counts[health] > 0) ?? 'done';
  return { counts, total, open: total - counts.done, worst };
}
