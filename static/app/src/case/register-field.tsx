import { useId } from 'react';
import { useIntl } from 'react-intl';
import { caseTextMessages } from '../messages/case-texts';
import styles from './case-fields.module.css';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly isClosed: boolean;
}

interface Props {
  readonly label: string;
  readonly id: string | null;
  readonly entries: readonly Entry[];
  readonly onId: (id: string | null) => void;
}

/** An entry of a register, or none. What is closed is offered only where it was chosen before. */
export function RegisterField({ label, id: chosen, entries, onId }: Props) {
  const intl = useIntl();
  const id = useId();
  const offered = entries.filter((entry) => !entry.isClosed || entry.id === chosen);
  const isKnown = chosen === null || offered.some((entry) => entry.id === chosen);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => {
          onId(value === '' ? null : value);
        }}
      >
        <option value="">{intl.formatMessage(caseTextMessages.none)}</option>
        {!isKnown && (
          <option value={chosen}>
            {intl.formatMessage(caseTextMessages.gone, { id: chosen })}
          </option>
        )}
        {offered.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.isClosed
              ? intl.formatMessage(caseTextMessages.closed, { name: entry.name })
              : entry.name}
          </option>
        ))}
      </select>
    </div>
  );
}
