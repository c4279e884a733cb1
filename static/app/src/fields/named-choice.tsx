import { useId } from 'react';
import styles from './choice.module.css';

interface Props<T extends string> {
  readonly label: string;
  /** What stands for no choice; null: one of them is always chosen. */
  readonly any: string | null;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
  readonly onChoose: (value: T | null) => void;
}

/** One of several that have names of their own: the browser's own list. */
export function NamedChoice<T extends string>({ label, any, value, choices, onChoose }: Props<T>) {
  const id = useId();
  // A link may name what this person does not see; it stays visible, so that it can be taken away.
  const isStrange = value !== null && !choices.some((choice) => choice.value === value);
  const shown = isStrange ? [{ value, name: value }, ...choices] : choices;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = shown.find((choice) => choice.value === event.target.value);
          onChoose(chosen?.value ?? null);
        }}
      >
        {any !== null && <option value="">{any}</option>}
        {shown.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
