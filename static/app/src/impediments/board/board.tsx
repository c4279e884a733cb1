import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { IMPEDIMENT_STATES } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { useDrops } from '../../board/use-dragging';
import { useFocusAfterMove } from '../../board/use-focus-after-move';
import { useKept } from '../../board/use-kept';
import { boardMessages } from '../../messages/impediment-board';
import { STATE_MESSAGES } from '../../messages/impediment-words';
import type { Lanes } from '../impediments-address';
import type { Moves } from '../moves/use-moves';
import { useImpedimentsPage } from '../page-context';
import { boardOf, DAYS_SHOWN_REMOVED } from './board-model';
import styles from './board.module.css';
import { Cell } from './cell';
import { laneInWords } from './lane-words';

interface Props {
  /** Open ones, worst first, then the removed ones of the last days. */
  readonly impediments: readonly Impediment[];
  readonly lanes: Lanes;
  readonly selected: string | null;
  readonly moves: Moves;
  readonly onSelect: (key: string) => void;
}

const CARDS_OF_A_CELL = 25;
const CARDS_IN_A_LANE = 5;
const REMOVED_CARDS = 5;

/** Impediments from raised to removed, moved by the mouse or by the menu of each card. */
export function Board({ impediments, lanes, selected, moves, onSelect }: Props) {
  const intl = useIntl();
  const { settings } = useImpedimentsPage();
  const { causes } = settings.impediments;
  const scroll = useRef<HTMLDivElement>(null);
  const codes = useMemo(() => causes.map(({ code }) => code), [causes]);
  const board = useMemo(() => boardOf(impediments, lanes, codes), [impediments, lanes, codes]);
  useDrops('impediment', (key, target) => {
    const state = IMPEDIMENT_STATES.find((known) => known === target.state);
    if (state !== undefined) moves.move(key, state);
  });
  useFocusAfterMove(moves.last);
  useEffect(
    () =>
      scroll.current === null ? undefined : autoScrollForElements({ element: scroll.current }),
    [],
  );
  const kept = useKept([selected, moves.last?.key ?? null]);
  const firstCards = lanes === 'none' ? CARDS_OF_A_CELL : CARDS_IN_A_LANE;
  return (
    <div
      ref={scroll}
      role="region"
      aria-label={intl.formatMessage(boardMessages.label)}
      tabIndex={0}
      className={styles.scroll}
    >
      <div className={styles.board}>
        <div className={styles.columns}>
          {IMPEDIMENT_STATES.map((state) => (
            <h2 key={state} className={styles.column}>
              {intl.formatMessage(STATE_MESSAGES[state])}{' '}
              <span className={styles.count}>{intl.formatNumber(board.counts[state])}</span>
              {state === 'removed' && (
                <span className={styles.found}>
                  {' '}
                  {intl.formatMessage(boardMessages.lately, { days: DAYS_SHOWN_REMOVED })}
                </span>
              )}
            </h2>
          ))}
        </div>
        {board.lanes.map(({ value, cells }) => {
          const lane = laneInWords(lanes, value, causes, intl);
          return (
            <section key={value ?? ''} aria-label={lane ?? undefined} className={styles.lane}>
              {lane !== null && <h3 className={styles.laneName}>{lane}</h3>}
              <div className={styles.cells}>
                {IMPEDIMENT_STATES.map((state) => {
                  const words = {
                    state: intl.formatMessage(STATE_MESSAGES[state]),
                    count: cells[state].length,
                  };
                  return (
                    <Cell
                      key={`${lanes} ${state}`}
                      state={state}
                      lane={value ?? ''}
                      label={
                        lane === null
                          ? intl.formatMessage(boardMessages.cellOfAll, words)
                          : intl.formatMessage(boardMessages.cell, { ...words, lane })
                      }
                      cards={cells[state]}
                      firstCards={state === 'removed' ? REMOVED_CARDS : firstCards}
                      moves={moves}
                      selected={selected}
                      kept={kept}
                      onSelect={onSelect}
                    />
                  );
                })}
              </div>
            </section>
          );
        })}
      </div>
    </div>
  );
}
