import type { DependencyMatrix, MatrixCell } from '../../../../../src/domain/dependencies/matrix';
import type { RowFilter } from '../row-filter';

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
  const { groups } = matrix;
  const rows = groups.map((consumer): readonly GridCell[] => [
    ...groups.map((provider): GridCell => ({
      kind: consumer === provider ? 'within' : 'pair',
      consumer,
      provider,
      cell: matrix.cell(consumer, provider),
    })),
    { kind: 'row-total', consumer, provider: null, cell: matrix.waitsFor(consumer) },
  ]);
  const totals: readonly GridCell[] = [
    ...groups.map((provider): GridCell => ({
      kind: 'column-total',
      consumer: null,
      provider,
      cell: matrix.waitedForBy(provider),
    })),
    { kind: 'corner', consumer: null, provider: null, cell: null },
  ];
  return [...rows, totals];
}

/** The filter that leaves exactly what a cell counts: its open dependencies, or all where all are done. */
export function filterOfCell(
  filter: RowFilter,
  { kind, consumer, provider, cell }: GridCell,
): RowFilter {
  const isTotal = kind === 'row-total' || kind === 'column-total';
  return {
    ...filter,
    consumer: consumer ?? filter.consumer,
    provider: provider ?? filter.provider,
    isOpenOnly: filter.isOpenOnly || (cell !== null && cell.open > 0),
    // A total is of the others.
    isCrossOnly: isTotal || (kind === 'pair' && filter.isCrossOnly),
  };
}
