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

/**
 * Takes one pass over the dependencies to number the groups and one to count them, so that it answers
 * at once for tens of thousands; only cells of groups that are kept are counted.
 *
 * @param limit groups at most, those with the most dependencies on others
 */
export function dependencyMatrix(
  edges: readonly MatrixEdge[],
  { order, limit }: { readonly order: GroupOrder; readonly limit: number },
): DependencyMatrix {
  const numbered = numberGroups(edges);
  const { names, consumers, providers } = numbered;
  const kept = mostEntangled(numbered, limit);
  const counts = countCells(edges, numbered, kept);
  const groups =
    order === 'alphabetical' ? kept : clusteredOrder(kept, tiesOf(names, consumers, providers));
  const placeOf = new Map(kept.map((name, place) => [name, place]));
  const at = (name: string): number => placeOf.get(name) ?? -1;
  const size = kept.length;
  return {
    groups,
    leftOut: names.length - size,
    cell: (consumer, provider) => {
      const [row, column] = [at(consumer), at(provider)];
      return row < 0 || column < 0 ? null : cellOf(counts.pairs, row * size + column);
    },
    waitsFor: (consumer) => cellOf(counts.rows, at(consumer)),
    waitedForBy: (provider) => cellOf(counts.columns, at(provider)),
  };
}

interface NumberedEdges {
  /** Of all groups, as they are met. */
  readonly names: readonly string[];
  /** For each edge the number of its group. */
  readonly consumers: Int32Array;
  readonly providers: Int32Array;
}

function numberGroups(edges: readonly MatrixEdge[]): NumberedEdges {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const consumers = new Int32Array(edges.length);
  const providers = new Int32Array(edges.length);
  edges.forEach(({ consumer, provider }, edge) => {
    consumers[edge] = numberOf(consumer);
    providers[edge] = numberOf(provider);
  });
  return { names: [...numbers.keys()], consumers, providers };
}

/** Names in order. */
function mostEntangled(
  { names, consumers, providers }: NumberedEdges,
  limit: number,
): readonly string[] {
  const weights = new Int32Array(names.length);
  consumers.forEach((consumer, edge) => {
    const provider = providers[edge] ?? 0;
    if (consumer === provider) return;
    weights[consumer] = (weights[consumer] ?? 0) + 1;
    weights[provider] = (weights[provider] ?? 0) + 1;
  });
  return names
    .map((name, number) => ({ name, weight: weights[number] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || byText(a.name, b.name))
    .slice(0, limit)
    .map(({ name }) => name)
    .sort(byText);
}

/** Counts of each health, one cell after the other. */
interface CellCounts {
  readonly pairs: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

const HEALTHS = WORST_FIRST.length;
const NUMBER_OF_HEALTH = new Map<Health, number>(
  WORST_FIRST.map((health, number) => [health, number]),
);

function countCells(
  edges: readonly MatrixEdge[],
  { names, consumers, providers }: NumberedEdges,
  kept: readonly string[],
): CellCounts {
  const size = kept.length;
  const placeOfName = new Map(kept.map((name, place) => [name, place]));
  const placeOf = Int32Array.from(names, (name) => placeOfName.get(name) ?? -1);
  const pairs = new Int32Array(size * size * HEALTHS);
  const rows = new Int32Array(size * HEALTHS);
  const columns = new Int32Array(size * HEALTHS);
  const count = (cells: Int32Array, cell: number, health: number): void => {
    cells[cell * HEALTHS + health] = (cells[cell * HEALTHS + health] ?? 0) + 1;
  };
  edges.forEach(({ health }, edge) => {
    const row = placeOf[consumers[edge] ?? 0] ?? -1;
    const column = placeOf[providers[edge] ?? 0] ?? -1;
    const number = NUMBER_OF_HEALTH.get(health) ?? 0;
    if (row >= 0 && column >= 0) count(pairs, row * size + column, number);
    if (consumers[edge] === providers[edge]) return;
    if (row >= 0) count(rows, row, number);
    if (column >= 0) count(columns, column, number);
  });
  return { pairs, rows, columns };
}

function tiesOf(
  names: readonly string[],
  consumers: Int32Array,
  providers: Int32Array,
): readonly Tie[] {
  const weights = new Map<number, number>();
  consumers.forEach((consumer, edge) => {
    const provider = providers[edge] ?? 0;
    const [a, b] = consumer < provider ? [consumer, provider] : [provider, consumer];
    const pair = a * names.length + b;
    weights.set(pair, (weights.get(pair) ?? 0) + 1);
  });
  return Array.from(weights, ([pair, weight]) => ({
    a: names[Math.floor(pair / names.length)] ?? '',
    b: names[pair % names.length] ?? '',
    weight,
  }));
}

function cellOf(cells: Int32Array, cell: number): MatrixCell | null {
  if (cell < 0) return null;
  const of = (health: Health): number =>
    cells[cell * HEALTHS + (NUMBER_OF_HEALTH.get(health) ?? 0)] ?? 0;
  const total = WORST_FIRST.reduce((sum, health) => sum + of(health), 0);
  if (total === 0) return null;
  const counts = {
    done: of('done'),
    inConflict: of('inConflict'),
    atRisk: of('atRisk'),
    unplanned: of('unplanned'),
    healthy: of('healthy'),
  };
  const worst = WORST_FIRST.find((health) => counts[health] > 0) ?? 'done';
  return { counts, total, open: total - counts.done, worst };
}
