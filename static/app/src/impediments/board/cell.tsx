import { useCallback, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImpedimentState } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { shownOf } from '../../board/shown-of';
import { useDropTarget } from '../../board/use-dragging';
import { boardMessages } from '../../messages/impediment-board';
import type { Moves } from '../moves/use-moves';
import styles from './board.module.css';
import { Card } from './card';

interface Props {
  readonly state: ImpedimentState;
  readonly lane: string;
  readonly label: string;
  readonly cards: readonly Impediment[];
  readonly firstCards: number;
  readonly moves: Moves;
  readonly selected: string | null;
  readonly kept: ReadonlySet<string>;
  readonly onSelect: (key: string) => void;
}

const MORE_CARDS = 25;

/** The impediments of a column, within a lane; what is dropped on it is moved there. */
export function Cell(props: Props) {
  const { state, lane, label, cards, moves, selected, kept } = props;
  const intl = useIntl();
  const element = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(props.firstCards);
  const place = useMemo(() => ({ kind: 'column', state }), [state]);
  const mayDrop = useCallback(
    (card: Readonly<Record<string | symbol, unknown>>) =>
      card.kind === 'impediment' && card.lane === lane && card.state !== state,
    [lane, state],
  );
  const isOver = useDropTarget(element, place, mayDrop);
  const shown = shownOf(cards, limit, kept);
  const hidden = cards.length - shown.length;
  return (
    <div
      ref={element}
      className={`${styles.cell ?? ''} ${isOver ? (styles.over ?? '') : ''}`}
      data-state={state}
    >
      {cards.length === 0 ? (
        <p className={styles.emptyCell}>{intl.formatMessage(boardMessages.emptyCell)}</p>
      ) : (
        <ul className={styles.cards} aria-label={label}>
          {shown.map((one) => (
            <Card
              key={one.item.key}
              one={one}
              moves={moves}
              lane={lane}
              isSelected={one.item.key === selected}
              onSelect={props.onSelect}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setLimit(limit + MORE_CARDS);
          }}
        >
          {intl.formatMessage(boardMessages.more, { count: Math.min(hidden, MORE_CARDS) })}
          <span className={styles.found}>
            {' '}
            {intl.formatMessage(boardMessages.hidden, { count: hidden })}
          </span>
        </button>
      )}
    </div>
  );
}
