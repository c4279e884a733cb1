import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { KANBAN_COLUMNS } from '../../../../../src/domain/business-case/portfolio/kanban-column';
import type { Settings } from '../../../../../src/contract/settings';
import { useDrops } from '../../board/use-dragging';
import { useFocusAfterMove } from '../../board/use-focus-after-move';
import { useKept } from '../../board/use-kept';
import { kanbanMessages } from '../../messages/kanban';
import type { Moves } from '../moves/use-moves';
import type { ColumnOfBoard } from './board-model';
import styles from './board.module.css';
import { Column } from './column';

export interface BoardProps {
  readonly columns: readonly ColumnOfBoard[];
  readonly kanban: Settings['cases']['kanban'];
  /** Names by id. */
  readonly themes: ReadonlyMap<string, string>;
  /** Whether ages that are not known are still on their way. */
  readonly isReadingAges: boolean;
  /** Whether columns hold cards that the filters hide. */
  readonly isFiltering: boolean;
  readonly moves: Moves;
}

/** The epics of the portfolio from the funnel to done, moved by the mouse or by the menu of each card. */
export function Board(props: BoardProps) {
  const intl = useIntl();
  const { columns, moves } = props;
  const scroll = useRef<HTMLDivElement>(null);
  useDrops('epic', (key, target) => {
    const column = KANBAN_COLUMNS.find((known) => known === target.column);
    if (column !== undefined) moves.move(key, column);
  });
  useFocusAfterMove(moves.last);
  useEffect(
    () =>
      scroll.current === null ? undefined : autoScrollForElements({ element: scroll.current }),
    [],
  );
  const kept = useKept([moves.last?.key ?? null]);
  return (
    <div
      ref={scroll}
      role="region"
      aria-label={intl.formatMessage(kanbanMessages.board)}
      tabIndex={0}
      className={styles.scroll}
    >
      <div className={styles.board}>
        {columns.map((one) => (
          <Column key={one.column} one={one} kept={kept} {...props} />
        ))}
      </div>
    </div>
  );
}
