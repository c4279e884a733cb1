import { useId } from 'react';
import styles from './register.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly help?: string;
  readonly fault?: string | null;
  readonly isFirst?: boolean;
  readonly isNarrow?: boolean;
}

/** One line of a form, with its help and its fault below. */
export function TextLine(props: Props) {
  const { label, text, onText, help, fault = null, isFirst = false, isNarrow = false } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={isNarrow ? `${String(styles.input)} ${String(styles.narrow)}` : styles.input}
        autoComplete="off"
        autoFocus={isFirst}
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-notes`}
        onChange={(event) => {
          onText(event.target.value);
        }}
      />
      <div id={`${id}-notes`}>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        {fault !== null && <p className={styles.fault}>{fault}</p>}
      </div>
    </div>
  );
}
