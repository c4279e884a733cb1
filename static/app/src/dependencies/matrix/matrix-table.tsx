import VisuallyHidden from '@atlaskit/visually-hidden';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyMatrix } from '../../../../../src/domain/dependencies/matrix';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import { HealthMark } from '../../health/health-mark';
import { matrixMessages } from '../../messages/dependency-matrix';
import { useGroupWords } from '../group-words';
import { cellInWords } from './cell-words';
import { GroupHead } from './group-head';
import { movedPlace, type GridPlace } from './grid-moves';
import { matrixGrid, tellsWorst, type DrilledGroups, type GridCell } from './matrix-grid';
import styles from './matrix.module.css';

interface Props {
  readonly matrix: DependencyMatrix;
  readonly level: GroupLevel;
  readonly onOpen: (cell: GridCell) => void;
  /** Null: its groups have no parts. */
  readonly onDrill: ((groups: DrilledGroups) => void) | null;
}

/** The matrix as a table that arrow keys walk through; only one cell is a stop of the Tab key. */
export function MatrixTable({ matrix, level, onOpen, onDrill }: Props) {
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
                <GroupHead {...{ level, group, onDrill }} side="provider" isShort />
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {intl.formatMessage(matrixMessages.rowTotal)}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.map((cells, row) => (
            <tr key={row < matrix.groups.length ? `of ${matrix.groups[row] ?? ''}` : 'total'}>
              <th scope="row" className={row < matrix.groups.length ? undefined : styles.total}>
                {row < matrix.groups.length ? (
                  <GroupHead
                    {...{ level, onDrill }}
                    group={matrix.groups[row] ?? ''}
                    side="consumer"
                  />
                ) : (
                  intl.formatMessage(matrixMessages.columnTotal)
                )}
              </th>
              {cells.map((cell, column) => (
                <Cell
                  key={cell.provider === null ? 'total' : `of ${cell.provider}`}
                  cell={cell}
                  level={level}
                  isStop={row === stop.row && column === stop.column}
                  onFocus={() => {
                    setChosen({ row, column });
                  }}
                  onOpen={(opened, isShifted) => {
                    if (isShifted && onDrill !== null) onDrill(opened);
                    else onOpen(opened);
                  }}
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
  readonly level: GroupLevel;
  readonly onOpen: (cell: GridCell, isShifted: boolean) => void;
}

function Cell({ cell: place, level, isStop, onFocus, onOpen }: CellProps) {
  const intl = useIntl();
  const { kind, cell } = place;
  const tabIndex = isStop ? 0 : -1;
  const groups = useGroupWords();
  const words = cellInWords(place, (group) => groups.name(level, group), intl);
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
        onClick={({ shiftKey }) => {
          onOpen(place, shiftKey);
        }}
      >
        {intl.formatNumber(cell.open === 0 ? cell.total : cell.open)}
        <HealthMark health={cell.worst} />
        {tellsWorst(level) && cell.open > 0 && (
          <small>{intl.formatNumber(cell.counts[cell.worst])}</small>
        )}
      </button>
    </td>
  );
}

/** What is in the cell takes the focus, else the cell itself. */
function focusCell(table: HTMLTableElement | null, { row, column }: GridPlace): void {
  const cell = table?.tBodies[0]?.rows[row]?.querySelectorAll('td')[column];
  (cell?.querySelector('button') ?? cell)?.focus();
}
