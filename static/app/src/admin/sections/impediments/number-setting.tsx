import type { ReactNode } from 'react';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import { withValue } from '../../settings/setting-entries';
import { wholeNumber } from '../../settings/threshold-bounds';

interface Props {
  /** The place in the settings. */
  readonly settingKey: string;
  /** Null: nothing, where nothing is a value too. */
  readonly value: number | null;
  readonly mayBeEmpty: boolean;
  readonly label: string;
  readonly help?: ReactNode;
  readonly fault: string;
  readonly unit: string;
}

/** A whole number of the settings. */
export function NumberSetting(props: Props) {
  const { settingKey: key, value, mayBeEmpty, label, help, fault, unit } = props;
  const { form, dispatch } = useForm();
  const typed = form.faulty.get(key);
  const change = (text: string): void => {
    const number = wholeNumber(text);
    const isNothing = mayBeEmpty && text.trim() === '';
    const settings = number === null && !isNothing ? null : withValue(form.draft, key, number);
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
