import type { ReactNode } from 'react';
import type { Settings } from '../../../../../../src/contract/settings';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import { wholeNumber } from '../../settings/threshold-bounds';

interface Props {
  /** Where the form keeps what was mistyped. */
  readonly inputKey: string;
  /** Null: no number, where that is a value too. */
  readonly value: number | null;
  readonly mayBeEmpty?: boolean;
  readonly label: string;
  readonly help?: ReactNode;
  readonly fault: string;
  readonly unit: string;
  /** The settings with another number; null where the schema refuses it. */
  readonly withNumber: (settings: Settings, number: number | null) => Settings | null;
}

/** A whole number of the settings of cases. */
export function CaseNumber(props: Props) {
  const { inputKey: key, value, mayBeEmpty = false, label, help, fault, unit, withNumber } = props;
  const { form, dispatch } = useForm();
  const typed = form.faulty.get(key);
  const change = (text: string): void => {
    const number = wholeNumber(text);
    const isRead = number !== null || (mayBeEmpty && text.trim() === '');
    const settings = isRead ? withNumber(form.draft, number) : null;
    dispatch(
      settings === null ? { kind: 'mistyped', key, text } : { kind: 'changed', key, settings },
    );
  };
  return (
    <Labelled label={label} help={help} fault={typed === undefined ? null : fault}>
      {(names) => (
        <span className={styles.withUnit}>
          <input
            {...names}
            className={`${styles.input ?? ''} ${styles.number ?? ''}`}
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? (value === null ? '' : String(value))}
            onChange={({ target }) => {
              change(target.value);
            }}
          />
          {unit}
        </span>
      )}
    </Labelled>
  );
}
