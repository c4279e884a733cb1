import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import styles from './choice-menu.module.css';

interface Props {
  /** Where the focus goes back to. */
  readonly buttonId: string;
  readonly text: string;
  /** What a screen reader hears instead of the text, and of the list. */
  readonly label: string;
  readonly listLabel: string;
  readonly isLarge?: boolean;
  readonly isBusy: boolean;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** The same moves as by the mouse. The choices open within the card, so that nothing can hide them. */
export function ChoiceMenu(props: Props) {
  const { buttonId, isBusy, choices } = props;
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
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
          props.isLarge === true ? `${styles.button ?? ''} ${styles.large ?? ''}` : styles.button
        }
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={props.label}
        // Disabled, it would lose the focus that it has been given after a move.
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) setIsOpen(!isOpen);
        }}
      >
        {props.text}
      </button>
      {isOpen && (
        <ul
          ref={list}
          id={listId}
          className={styles.choices}
          aria-label={props.listLabel}
          onKeyDown={press}
        >
          {choices.map(({ value, name }) => (
            <li key={value}>
              <button
                type="button"
                className={styles.choice}
                onClick={() => {
                  setIsOpen(false);
                  props.onChoose(value);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
