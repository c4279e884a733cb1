import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyMatrix } from '../../../../../../src/domain/dependencies/matrix';
import type { GroupLevel } from '../../../../../../src/domain/organisation/roll-up';
import { matrixMessages } from '../../../messages/dependency-matrix';
import { useGroupWords } from '../../group-words';
import { movedPlace, type GridPlace } from '../grid-moves';
import type { DrilledGroups, GridCell } from '../matrix-grid';
import { busiestGroup } from './busiest-group';
import { FindGroup } from './find-group';
import styles from './large-matrix.module.css';
import { CELL, centredOn, HEAD, scrolledTo, TOTAL, withOneMore } from './layout';
import { MatrixHeads } from './matrix-heads';
import { MatrixLine } from './matrix-line';
import { Overview } from './overview';
import { useVisibleCells, viewportOf } from './use-viewport';

interface Props {
  readonly matrix: DependencyMatrix;
  readonly level: GroupLevel;
  readonly onOpen: (cell: GridCell) => void;
  /** Null: its groups have no parts. */
  readonly onDrill: ((groups: DrilledGroups) => void) | null;
}

/**
 * A matrix of many groups: in small as a whole, and in large to scroll, of which only what can be seen
 * is made. Arrow keys walk through all of it; only one cell is a stop of the Tab key.
 */
export function LargeMatrix({ matrix, level, onOpen, onDrill }: Props) {
  const intl = useIntl();
  const { groups } = matrix;
  const size = groups.length;
  const scroller = useRef<HTMLDivElement>(null);
  const visible = useVisibleCells(scroller, size);
  // It opens where most is waited for, which the order may have put anywhere.
  const [busiest] = useState(() => busiestGroup(matrix));
  const [chosen, setChosen] = useState<GridPlace>({ row: busiest, column: busiest });
  const stop = { row: Math.min(chosen.row, size), column: Math.min(chosen.column, size) };
  const isMoved = useRef(false);
  const [sought, setSought] = useState<number | null>(null);
  const words = useGroupWords();
  const names = useMemo(
    () => groups.map((group) => words.name(level, group)),
    [groups, level, words],
  );
  const reveal = (place: GridPlace): void => {
    const element = scroller.current;
    element?.scrollTo(scrolledTo(clearOfTotals(place, size), viewportOf(element)));
  };
  const move = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'gridcell') return;
    const next = movedPlace(stop, { rows: size + 1, columns: size + 1 }, event);
    if (next === null) return;
    event.preventDefault();
    isMoved.current = true;
    setChosen(next);
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo(centredOn({ row: busiest, column: busiest }, viewportOf(element)));
  }, [busiest]);
  useLayoutEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    reveal(stop);
    scroller.current
      ?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });
  const open = useLatest((cell: GridCell, isShifted: boolean): void => {
    if (isShifted && onDrill !== null) onDrill(cell);
    else onOpen(cell);
  });
  const choose = useCallback((place: GridPlace) => {
    setChosen(place);
  }, []);
  const rows = withOneMore(visible.firstRow, visible.endRow, stop.row).filter((row) => row < size);
  const line = { matrix, level, visible, onChoose: choose, onOpen: open };
  const drill = useLatest((groupsToDrill: DrilledGroups): void => {
    onDrill?.(groupsToDrill);
  });
  const heads = { level, onDrill: onDrill === null ? null : drill };
  return (
    <>
      <FindGroup
        names={names}
        onShow={(group) => {
          setSought(group);
          if (group !== null) reveal({ row: group, column: group });
        }}
      />
      <div className={styles.both}>
        <Overview matrix={matrix} visible={visible} scroller={scroller} />
        <div
          ref={scroller}
          className={styles.scroll}
          role="grid"
          tabIndex={-1}
          aria-label={intl.formatMessage(matrixMessages.caption)}
          aria-rowcount={size + 2}
          aria-colcount={size + 2}
          onKeyDown={move}
        >
          <div
            className={styles.plane}
            role="presentation"
            style={{
              width: HEAD.width + size * CELL.width + TOTAL.width,
              height: HEAD.height + size * CELL.height + TOTAL.height,
            }}
          >
            <MatrixHeads
              groups={groups}
              {...heads}
              first={visible.firstColumn}
              end={visible.endColumn}
              marked={sought ?? stop.column}
            />
            {rows.map((row) => (
              <MatrixLine
                key={row}
                {...line}
                {...heads}
                row={row}
                stopColumn={row === stop.row ? stop.column : null}
                isMarked={row === (sought ?? stop.row)}
              />
            ))}
            <MatrixLine
              {...line}
              {...heads}
              row={size}
              stopColumn={stop.row === size ? stop.column : null}
              isMarked={stop.row === size}
            />
          </div>
        </div>
      </div>
    </>
  );
}

/** Totals always stand in sight: what counts is the group they are of. */
function clearOfTotals({ row, column }: GridPlace, size: number): GridPlace {
  return { row: Math.min(row, size - 1), column: Math.min(column, size - 1) };
}

/** The same function over all renderings, so that lines that did not change are not made again. */
function useLatest<Arguments extends readonly unknown[]>(
  act: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Arguments) => {
    latest.current(...args);
  }, []);
}
