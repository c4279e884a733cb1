import VisuallyHidden from '@atlaskit/visually-hidden';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { DependencyMatrix } from '../../../../../src/domain/dependencies/matrix';
import { HealthMark } from '../../health/health-mark';
import { matrixMessages } from '../../messages/dependency-matrix';
import { countsInWords } from './cell-words';
import { movedPlace, type GridPlace } from './grid-moves';
import { matrixGrid, type GridCell } from './matrix-grid';
import styles from './matrix.module.css';

interface Props {
  readonly matrix: DependencyMatrix;
  readonly onOpen: (cell: GridCell) => void;
}

/** The matrix as a table that arrow keys walk through; only one cell is a stop of the Tab key. */
export function MatrixTable({ matrix, onOpen }: Props) {
  const intl = useIntl();
  const grid = matrixGrid(matrix);
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: 0 });
  const size = { rows: grid.length, columns: matrix.groups.length + 1 };
  const stop = {
    row: Math.min(chosen.row, size.rows - 1),
    column: Math.min(chosen.column, size.columns - 1),
  };
  const move = (event: KeyboardEvent): void => {
    const next = movedPlace(stop, size, event);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    focusCell(table.current, next);
  };
  return (
    <div className={styles.scroll}>
      <table ref={table} role="grid" className={styles.table} onKeyDown={move}>
        <caption className={styles.caption}>{intl.formatMessage(matrixMessages.caption)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {intl.formatMessage(matrixMessages.corner)}
            </th>
            {matrix.groups.map((group) => (
              <th key={group} scope="col">
                {group}
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {intl.formatMessage(matrixMessages.rowTotal)}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.map((cells, row) => (
            <tr key={matrix.groups[row] ?? ''}>
              <th scope="row" className={row < matrix.groups.length ? undefined : styles.total}>
                {matrix.groups[row] ?? intl.formatMessage(matrixMessages.columnTotal)}
              </th>
              {cells.map((cell, column) => (
                <Cell
                  key={cell.provider ?? ''}
                  cell={cell}
                  isStop={row === stop.row && column === stop.column}
                  onFocus={() => {
                    setChosen({ row, column });
                  }}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: GridCell;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (cell: GridCell) => void;
}

function Cell({ cell: place, isStop, onFocus, onOpen }: CellProps) {
  const intl = useIntl();
  const { kind, cell } = place;
  const tabIndex = isStop ? 0 : -1;
  const words = cellInWords(place, intl);
  if (cell === null) {
    return (
      <td tabIndex={tabIndex} onFocus={onFocus} className={styles[kind]}>
        <VisuallyHidden>{words}</VisuallyHidden>
      </td>
    );
  }
  return (
    <td className={`${styles[kind] ?? ''} ${styles[cell.worst] ?? ''}`}>
      <button
        type="button"
        tabIndex={tabIndex}
        className={styles.cell}
        aria-label={words}
        title={words}
        onFocus={onFocus}
        onClick={() => {
          onOpen(place);
        }}
      >
        {intl.formatNumber(cell.open === 0 ? cell.total : cell.open)}
        <HealthMark health={cell.worst} />
      </button>
    </td>
  );
}

function cellInWords({ kind, consumer, provider, cell }: GridCell, intl: IntlShape): string {
  const counts =
    cell === null ? intl.formatMessage(matrixMessages.none) : countsInWords(cell, intl);
  switch (kind) {
    case 'pair':
      return intl.formatMessage(cell === null ? matrixMessages.emptyCell : matrixMessages.cell, {
        consumer,
        provider,
        counts,
      });
    case 'within':
      return intl.formatMessage(matrixMessages.within, { group: consumer, counts });
    case 'row-total':
      return intl.formatMessage(matrixMessages.rowTotalCell, { group: consumer, counts });
    case 'column-total':
      return intl.formatMessage(matrixMessages.columnTotalCell, { group: provider, counts });
    case 'corner':
      return '';
  }
}

/** What is in the cell takes the focus, else the cell itself. */
function focusCell(table: HTMLTableElement | null, { row, column }: GridPlace): void {
  const cell = table?.tBodies[0]?.rows[row]?.querySelectorAll('td')[column];
  (cell?.querySelector('button') ?? cell)?.focus();
}
