import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyMatrix } from '../../../../../../src/domain/dependencies/matrix';
import type { GroupLevel } from '../../../../../../src/domain/organisation/roll-up';
import { HealthMark } from '../../../health/health-mark';
import { matrixMessages } from '../../../messages/dependency-matrix';
import { useGroupWords } from '../../group-words';
import { cellInWords } from '../cell-words';
import { GroupHead } from '../group-head';
import type { GridPlace } from '../grid-moves';
import { gridCell, type DrilledGroups, type GridCell } from '../matrix-grid';
import styles from './large-matrix.module.css';
import { CELL, HEAD, withOneMore, type CellRange } from './layout';

interface Props {
  readonly matrix: DependencyMatrix;
  readonly level: GroupLevel;
  readonly visible: CellRange;
  /** The one behind the last group: the totals. */
  readonly row: number;
  /** Where the Tab key stops in this row; null: not here. */
  readonly stopColumn: number | null;
  /** Whether it is looked for, or the keyboard stands in it. */
  readonly isMarked: boolean;
  readonly onChoose: (place: GridPlace) => void;
  readonly onOpen: (cell: GridCell, isShifted: boolean) => void;
  readonly onDrill: ((groups: DrilledGroups) => void) | null;
}

/** What one group waits for. Empty cells are not made, except where the keyboard stands. */
export const MatrixLine = memo(function MatrixLine({
  matrix,
  level,
  visible,
  row,
  stopColumn,
  isMarked,
  onChoose,
  onOpen,
  onDrill,
}: Props) {
  const intl = useIntl();
  const size = matrix.groups.length;
  const isTotal = row === size;
  const { firstColumn, endColumn } = visible;
  const columns = withOneMore(firstColumn, endColumn, stopColumn ?? firstColumn);
  const cellAt = (column: number) => (
    <LineCell
      key={column}
      {...{ level, row, column, onChoose, onOpen }}
      cell={gridCell(matrix, { row, column })}
      isTotal={column === size}
      isStop={column === stopColumn}
    />
  );
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={`${(isTotal ? styles.totals : styles.line) ?? ''} ${isMarked ? (styles.marked ?? '') : ''}`}
      style={isTotal ? undefined : { top: HEAD.height + row * CELL.height }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.side}>
        {isTotal ? (
          intl.formatMessage(matrixMessages.columnTotal)
        ) : (
          <GroupHead {...{ level, onDrill }} group={matrix.groups[row] ?? ''} side="consumer" />
        )}
      </div>
      {columns.filter((column) => column < size).map(cellAt)}
      {cellAt(size)}
    </div>
  );
});

interface CellProps {
  readonly cell: GridCell;
  readonly level: GroupLevel;
  readonly row: number;
  readonly column: number;
  readonly isTotal: boolean;
  readonly isStop: boolean;
  readonly onChoose: (place: GridPlace) => void;
  readonly onOpen: (cell: GridCell, isShifted: boolean) => void;
}

function LineCell({
  cell: place,
  level,
  row,
  column,
  isTotal,
  isStop,
  onChoose,
  onOpen,
}: CellProps) {
  const intl = useIntl();
  const groups = useGroupWords();
  const { kind, cell } = place;
  if (cell === null && !isStop && kind !== 'within' && !isTotal) return null;
  const words = cellInWords(place, (group) => groups.name(level, group), intl);
  const facts = {
    role: 'gridcell',
    'aria-colindex': column + 2,
    'aria-label': words,
    tabIndex: isStop ? 0 : -1,
    style: isTotal ? undefined : { left: HEAD.width + column * CELL.width },
    onFocus: (): void => {
      onChoose({ row, column });
    },
  };
  const position = isTotal ? styles.rowTotal : styles.cell;
  if (cell === null)
    return <div {...facts} className={`${position ?? ''} ${styles[kind] ?? ''}`} />;
  return (
    <button
      type="button"
      {...facts}
      title={words}
      className={`${position ?? ''} ${styles[kind] ?? ''} ${styles[cell.worst] ?? ''}`}
      onClick={({ shiftKey }) => {
        onOpen(place, shiftKey);
      }}
    >
      {intl.formatNumber(cell.open === 0 ? cell.total : cell.open)}
      <HealthMark health={cell.worst} />
    </button>
  );
}
