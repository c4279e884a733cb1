import type { DependencyMatrix, MatrixCell } from '../../../../../src/domain/dependencies/matrix';
import {
  isHierarchyLevel,
  type GroupLevel,
  type HierarchyLevel,
} from '../../../../../src/domain/organisation/roll-up';
import type { AncestorRef, GroupRef, RowFilter } from '../row-filter';
import type { GridPlace } from './grid-moves';

/** A cell of the grid with what it stands for; totals stand in the last row and column. */
export interface GridCell {
  readonly kind: 'pair' | 'within' | 'row-total' | 'column-total' | 'corner';
  /** Null: all others. */
  readonly consumer: string | null;
  readonly provider: string | null;
  readonly cell: MatrixCell | null;
}

/** Whose parts are to be seen: of the one that waits, of the one that is waited for; null: of all. */
export type DrilledGroups = Pick<GridCell, 'consumer' | 'provider'>;

/** The groups with the totals behind them, row by row. */
export function matrixGrid(matrix: DependencyMatrix): readonly (readonly GridCell[])[] {
  const lines = [...matrix.groups.keys(), matrix.groups.length];
  return lines.map((row) => lines.map((column) => gridCell(matrix, { row, column })));
}

/** One of its cells; large matrices ask for those alone that can be seen. */
export function gridCell(matrix: DependencyMatrix, { row, column }: GridPlace): GridCell {
  const consumer = matrix.groups[row] ?? null;
  const provider = matrix.groups[column] ?? null;
  if (consumer === null) {
    return provider === null
      ? { kind: 'corner', consumer, provider, cell: null }
      : { kind: 'column-total', consumer, provider, cell: matrix.waitedForBy(provider) };
  }
  if (provider === null) {
    return { kind: 'row-total', consumer, provider, cell: matrix.waitsFor(consumer) };
  }
  const kind = consumer === provider ? 'within' : 'pair';
  return { kind, consumer, provider, cell: matrix.cell(consumer, provider) };
}

/** The filter that leaves exactly what a cell counts: its open dependencies, or all where all are done. */
export function filterOfCell(filter: RowFilter, level: GroupLevel, place: GridCell): RowFilter {
  const { kind, cell } = place;
  const narrowed = filterOfGroups(filter, level, place);
  const isOpenOnly = filter.isOpenOnly || (cell !== null && cell.open > 0);
  // A total is of the others.
  const isTotal = kind === 'row-total' || kind === 'column-total';
  if (level === 'project') {
    return {
      ...narrowed,
      isOpenOnly,
      isCrossOnly: isTotal || (kind === 'pair' && filter.isCrossOnly),
    };
  }
  if (isHierarchyLevel(level)) {
    const { crossingUnder } = filter;
    return {
      ...narrowed,
      isOpenOnly,
      crossingUnder: isTotal ? stricter(UNDER, crossingUnder, level) : crossingUnder,
    };
  }
  return {
    ...narrowed,
    isOpenOnly,
    crossing: isTotal ? stricter(IN, filter.crossing, level) : filter.crossing,
  };
}

/** The filter that leaves what has its ends in these groups; null: any. */
export function filterOfGroups(
  filter: RowFilter,
  level: GroupLevel,
  { consumer, provider }: DrilledGroups,
): RowFilter {
  if (level === 'project') {
    return {
      ...filter,
      consumer: consumer ?? filter.consumer,
      provider: provider ?? filter.provider,
    };
  }
  if (isHierarchyLevel(level)) {
    const under = (name: string | null, standing: AncestorRef | null): AncestorRef | null =>
      finer(UNDER, standing, name === null ? null : { level, name });
    return {
      ...filter,
      consumerUnder: under(consumer, filter.consumerUnder),
      providerUnder: under(provider, filter.providerUnder),
    };
  }
  const within = (name: string | null, standing: GroupRef | null): GroupRef | null =>
    finer(IN, standing, name === null ? null : { level, name });
  return {
    ...filter,
    consumerIn: within(consumer, filter.consumerIn),
    providerIn: within(provider, filter.providerIn),
  };
}

/** The finest first. */
const IN: readonly GroupRef['level'][] = ['team', 'train', 'stream'];
const UNDER: readonly HierarchyLevel[] = ['epic', 'above'];

/** A team tells its train, so that the finer of two says all. */
function finer<Level, Ref extends { readonly level: Level }>(
  finestFirst: readonly Level[],
  standing: Ref | null,
  next: Ref | null,
): Ref | null {
  if (next === null || standing === null) return next ?? standing;
  return finestFirst.indexOf(standing.level) < finestFirst.indexOf(next.level) ? standing : next;
}

/** What leads to another train leads to another team. */
function stricter<Level>(
  finestFirst: readonly Level[],
  standing: Level | null,
  level: Level,
): Level {
  if (standing === null) return level;
  return finestFirst.indexOf(standing) > finestFirst.indexOf(level) ? standing : level;
}

/** In which parts a group is to be seen first. */
const FINER: Readonly<Record<GroupLevel, readonly GroupLevel[]>> = {
  stream: ['train', 'epic'],
  train: ['team', 'epic'],
  team: ['epic'],
  project: ['team', 'epic'],
  above: ['epic'],
  epic: [],
};

/** What a group is made of that can be shown; null: nothing finer. */
export function finerLevel(level: GroupLevel, onOffer: readonly GroupLevel[]): GroupLevel | null {
  return FINER[level].find((finer) => onOffer.includes(finer)) ?? null;
}

/** Of many teams together mostly something is in conflict: how many tells more. */
export function tellsWorst(level: GroupLevel): boolean {
  return level === 'train' || level === 'stream' || level === 'above';
}
