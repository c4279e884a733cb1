import { useId, type ReactNode } from 'react';
import styles from './parts.module.css';

/** What an input needs so that its label, help and fault belong to it. */
export interface InputNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong with the value, and what would be right. */
  readonly fault?: string | null;
  /** Said beside the value, which can be saved all the same. */
  readonly warning?: string | null;
  readonly children: (names: InputNames) => ReactNode;
}

/** An input with its label above, its help and its fault below. */
export function Labelled({ label, help, fault = null, warning = null, children }: Props) {
  const id = useId();
  const helpId = `${id}-help`;
  const noteId = `${id}-note`;
  const note = fault ?? warning;
  const described = [help === undefined ? '' : helpId, note === null ? '' : noteId]
    .join(' ')
    .trim();
  return (
    <div className={styles.labelled}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault !== null,
      })}
      {help !== undefined && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
      {note !== null && (
        <p id={noteId} className={fault === null ? styles.warning : styles.fault}>
          {note}
        </p>
      )}
    </div>
  );
}
