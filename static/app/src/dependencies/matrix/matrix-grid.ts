import type { DependencyMatrix, MatrixCell } from '../../../../../src/domain/dependencies/matrix';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import type { GroupRef, RowFilter } from '../row-filter';
import type { GridPlace } from './grid-moves';

/** A cell of the grid with what it stands for; totals stand in the last row and column. */
export interface GridCell {
  readonly kind: 'pair' | 'within' | 'row-total' | 'column-total' | 'corner';
  /** Null: all others. */
  readonly consumer: string | null;
  readonly provider: string | null;
  readonly cell: MatrixCell | null;
}

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
  return {
    ...narrowed,
    isOpenOnly,
    crossing: isTotal ? stricter(filter.crossing, level) : filter.crossing,
  };
}

/** The filter that leaves what has its ends in these groups; null: any. */
export function filterOfGroups(
  filter: RowFilter,
  level: GroupLevel,
  { consumer, provider }: Pick<GridCell, 'consumer' | 'provider'>,
): RowFilter {
  if (level === 'project') {
    return {
      ...filter,
      consumer: consumer ?? filter.consumer,
      provider: provider ?? filter.provider,
    };
  }
  const within = (name: string | null, standing: GroupRef | null): GroupRef | null =>
    // A team tells its train, so that the finer of two says all.
    name === null || (standing !== null && rank(standing.level) < rank(level))
      ? standing
      : { level, name };
  return {
    ...filter,
    consumerIn: within(consumer, filter.consumerIn),
    providerIn: within(provider, filter.providerIn),
  };
}

type Level = GroupRef['level'];
const FINEST_FIRST: readonly Level[] = ['team', 'train', 'stream'];

function rank(level: Level): number {
  return FINEST_FIRST.indexOf(level);
}

/** What leads to another train leads to another team. */
function stricter(standing: Level | null, level: Level): Level {
  return standing !== null && rank(standing) > rank(level) ? standing : level;
}

const FINER: Readonly<Record<GroupLevel, GroupLevel | null>> = {
  stream: 'train',
  train: 'team',
  team: null,
  project: 'team',
};

/** What a group is made of that can be shown; null: nothing finer. */
export function finerLevel(level: GroupLevel, onOffer: readonly GroupLevel[]): GroupLevel | null {
  const finer = FINER[level];
  return finer !== null && onOffer.includes(finer) ? finer : null;
}

/** Of many teams together mostly something is in conflict: how many tells more. */
export function tellsWorst(level: GroupLevel): boolean {
  return level === 'train' || level === 'stream';
}
