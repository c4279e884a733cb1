import TextField from '@atlaskit/textfield';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { focusMapMessages } from '../../messages/dependency-map';
import { findItems } from './find-items';
import type { MapItem } from './map-graph';
import styles from './search.module.css';

interface Props {
  readonly items: readonly MapItem[];
  readonly isShown: (key: string) => boolean;
  /** An item that stands on the map is flown to; another one becomes what the map is around. */
  readonly onFound: (key: string) => void;
}

/** Finds an item by key or summary: typed, chosen by mouse or with the arrow keys. */
export function MapSearch({ items, isShown, onFound }: Props) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = useDeferredValue(text);
  const found = useMemo(() => findItems(items, wanted), [items, wanted]);
  const isListed = isOpen && wanted.trim() !== '';
  const optionId = (place: number): string => `${id}-${String(place)}`;
  const choose = (item: MapItem | undefined): void => {
    if (item === undefined) return;
    setText('');
    setOpen(false);
    onFound(item.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape' && isListed) {
      event.stopPropagation();
      setOpen(false);
    }
    // What was typed last may not have been looked for yet.
    if (key === 'Enter') {
      // The focus moves on to a card, which the same press must not open.
      event.preventDefault();
      choose(findItems(items, text)[active]);
    }
    if (!isListed || (key !== 'ArrowDown' && key !== 'ArrowUp') || found.length === 0) return;
    event.preventDefault();
    const step = key === 'ArrowDown' ? 1 : -1;
    setActive((active + step + found.length) % found.length);
  };
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{intl.formatMessage(focusMapMessages.search)}</label>
      <TextField
        id={id}
        isCompact
        role="combobox"
        autoComplete="off"
        placeholder={intl.formatMessage(focusMapMessages.searchHint)}
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListed && found.length > 0 ? optionId(active) : undefined}
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={intl.formatMessage(focusMapMessages.search)}
        hidden={!isListed || found.length === 0}
        className={styles.found}
      >
        {isListed &&
          found.map((item, place) => (
            // Options are reached with the arrow keys from the field, as the pattern of a combobox asks.
            <li
              key={item.key}
              id={optionId(place)}
              role="option"
              aria-selected={place === active}
              className={place === active ? styles.active : undefined}
              onMouseDown={(event) => {
                // The field keeps the focus, so that the list stays open until the press is over.
                event.preventDefault();
              }}
              onClick={() => {
                choose(item);
              }}
            >
              <span className={styles.key}>{item.key}</span> <bdi>{item.summary}</bdi>
              {isShown(item.key) && (
                <span className={styles.quiet}> {intl.formatMessage(focusMapMessages.onMap)}</span>
              )}
            </li>
          ))}
      </ul>
      <span role="status" className={found.length === 0 && isListed ? styles.none : styles.unseen}>
        {isListed && intl.formatMessage(focusMapMessages.searchFound, { count: found.length })}
      </span>
    </div>
  );
}
