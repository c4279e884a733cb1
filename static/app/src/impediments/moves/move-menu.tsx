import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { moveMessages } from '../../messages/impediment-board';
import { STATE_MESSAGES } from '../../messages/impediment-words';
import { moveChoices, type MoveChoice } from './move-choices';
import type { MovePlace } from './ask-move';
import { moveButtonId } from './move-button';
import styles from './moves.module.css';
import type { Moves } from './use-moves';

interface Props {
  readonly one: Impediment;
  readonly moves: Moves;
  readonly place: MovePlace;
}

/** The same moves as by the mouse. The choices open within the card, so that nothing can hide them. */
export function MoveMenu({ one, moves, place }: Props) {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const { key } = one.item;
  const buttonId = moveButtonId(key, place);
  const isBusy = moves.busy.has(key);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setIsOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  const press = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : buttons.length - 1;
    buttons[(at + step) % buttons.length]?.focus();
  };
  return (
    <>
      <button
        id={buttonId}
        type="button"
        className={
          place === 'card' ? styles.button : `${styles.button ?? ''} ${styles.large ?? ''}`
        }
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={intl.formatMessage(moveMessages.moveKey, { key })}
        // Disabled, it would lose the focus that it has been given after a move.
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) setIsOpen(!isOpen);
        }}
      >
        {intl.formatMessage(moveMessages.move)}
      </button>
      {isOpen && (
        <ul
          ref={list}
          id={listId}
          className={styles.choices}
          aria-label={intl.formatMessage(moveMessages.to, { key })}
          onKeyDown={press}
        >
          {moveChoices(one).map((choice) => (
            <li key={choice.to}>
              <button
                type="button"
                className={styles.choice}
                onClick={() => {
                  setIsOpen(false);
                  moves.move(key, choice.to, place);
                }}
              >
                {choiceInWords(choice, intl)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function choiceInWords({ to, means, level }: MoveChoice, intl: IntlShape): string {
  const state = intl.formatMessage(STATE_MESSAGES[to]);
  switch (means) {
    case 'plain':
      return state;
    case 'record':
      return intl.formatMessage(moveMessages.record);
    case 'take':
      return intl.formatMessage(moveMessages.take, { state });
    case 'up':
      return intl.formatMessage(moveMessages.up, { state, level });
  }
}
