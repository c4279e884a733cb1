import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { shownOf } from '../../board/shown-of';
import { useDropTarget } from '../../board/use-dragging';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { kanbanColumnMessages as words } from '../../messages/kanban';
import type { BoardProps } from './board';
import type { ColumnOfBoard } from './board-model';
import styles from './board.module.css';
import { Card } from './card';
import { ColumnHead } from './column-head';

interface Props extends BoardProps {
  readonly one: ColumnOfBoard;
  /** Keys of cards that must not vanish below the first ones. */
  readonly kept: ReadonlySet<string>;
}

const FIRST_CARDS = 25;
const MORE_CARDS = 25;

/** One column with its head and its cards; what is dropped on it is moved there. */
export function Column(props: Props) {
  const { one, kept, columns, themes, moves, kanban } = props;
  const { column, cards, earlier } = one;
  const intl = useIntl();
  const element = useRef<HTMLElement>(null);
  const titleId = useId();
  const [limit, setLimit] = useState(FIRST_CARDS);
  const place = useMemo(() => ({ kind: 'column', column }), [column]);
  const mayDrop = useCallback(
    (card: Readonly<Record<string | symbol, unknown>>) =>
      card.kind === 'epic' && card.column !== column,
    [column],
  );
  const isOver = useDropTarget(element, place, mayDrop);
  const shown = shownOf(cards, limit, kept);
  const hidden = cards.length - shown.length;
  const name = intl.formatMessage(COLUMN_MESSAGES[column]);
  return (
    <section
      ref={element}
      aria-labelledby={titleId}
      className={`${styles.column ?? ''} ${isOver ? (styles.over ?? '') : ''}`}
      data-column={column}
    >
      <ColumnHead
        one={one}
        titleId={titleId}
        policy={kanban[column].policy}
        isFiltering={props.isFiltering}
      />
      <div className={styles.stack}>
        {cards.length === 0 ? (
          <p className={styles.quiet}>
            {intl.formatMessage(one.hasStatus ? words.empty : words.noStatus)}
          </p>
        ) : (
          <ul
            className={styles.cards}
            aria-label={intl.formatMessage(words.list, { column: name, count: cards.length })}
          >
            {shown.map((card) => (
              <Card
                key={card.item.key}
                card={card}
                columns={columns}
                theme={card.epic.themeId === null ? null : (themes.get(card.epic.themeId) ?? null)}
                isReadingAges={props.isReadingAges}
                moves={moves}
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
            {intl.formatMessage(words.more, { count: Math.min(hidden, MORE_CARDS) })}{' '}
            <span className={styles.quiet}>
              {intl.formatMessage(words.hidden, { count: hidden })}
            </span>
          </button>
        )}
        {earlier > 0 && (
          <p className={styles.quiet}>{intl.formatMessage(words.earlier, { count: earlier })}</p>
        )}
      </div>
    </section>
  );
}
