import TextField from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState } from 'react';
import styles from './filters.module.css';

interface Props {
  /** What is searched. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const PAUSE_MS = 200;

/** Filters once the person pauses, so that typing never waits for the list. */
export function TextFilter({ label, text, onText }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(text);
  const sent = useRef(text);
  const typed = useRef(text);
  const send = useRef(onText);
  useEffect(() => {
    send.current = onText;
  });
  useEffect(() => {
    // The address changed by itself: back, forward, or the filters were cleared.
    if (text === sent.current) return;
    sent.current = text;
    typed.current = text;
    setDraft(text);
  }, [text]);
  useEffect(
    () => () => {
      // Who goes on within the pause has typed it all the same.
      if (typed.current !== sent.current) send.current(typed.current);
    },
    [],
  );
  useEffect(() => {
    if (draft === sent.current) return undefined;
    const pause = setTimeout(() => {
      sent.current = draft;
      send.current(draft);
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [draft]);
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{label}</label>
      <TextField
        id={id}
        isCompact
        value={draft}
        maxLength={200}
        onChange={(event) => {
          typed.current = event.currentTarget.value;
          setDraft(event.currentTarget.value);
        }}
      />
    </div>
  );
}
