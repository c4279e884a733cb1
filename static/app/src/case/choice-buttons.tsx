import { useId } from 'react';
import styles from './score-fields.module.css';

interface Props<Code extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [code: Code, words: string])[];
  readonly chosen: Code | null;
  readonly onChoose: (code: Code) => void;
}

/** One of a few, as radio buttons in a row. */
export function ChoiceButtons<Code extends string>(props: Props<Code>) {
  const { label, choices, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={styles.column}>
      <legend className={styles.name}>{label}</legend>
      <div className={styles.scale}>
        {choices.map(([code, words]) => (
          <label key={code} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={chosen === code}
              onChange={() => {
                onChoose(code);
              }}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
