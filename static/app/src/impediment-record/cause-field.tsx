import { useId } from 'react';
import { useIntl } from 'react-intl';
import { impedimentFormMessages } from '../messages/impediment-forms';
import type { NamedCause } from './impediment-words';
import styles from './record-form.module.css';

interface Props {
  readonly cause: string | null;
  readonly causes: readonly NamedCause[];
  readonly onCause: (cause: string | null) => void;
}

/** One of the causes of the settings, or none yet. */
export function CauseField({ cause, causes, onCause }: Props) {
  const intl = useIntl();
  const id = useId();
  // What was recorded may have been taken from the list since; it may stay.
  const isKnown = cause === null || causes.some(({ code }) => code === cause);
  const shown = isKnown ? causes : [{ code: cause, name: cause }, ...causes];
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {intl.formatMessage(impedimentFormMessages.cause)}
      </label>
      <select
        id={id}
        className={styles.input}
        value={cause ?? ''}
        onChange={(event) => {
          onCause(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{intl.formatMessage(impedimentFormMessages.causeUnknown)}</option>
        {shown.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
