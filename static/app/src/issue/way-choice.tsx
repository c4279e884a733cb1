import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Side } from '../../../../src/use-cases/neighbourhood';
import { addMessages } from '../messages/add-dependency';
import { formMessages } from '../messages/link-form';
import styles from './add-dependency-form.module.css';

/** Who is to wait for whom; `party`: this issue for somebody outside Jira. */
export type Way = Side | 'party';

const WORDS = {
  providers: formMessages.waitsFor,
  consumers: formMessages.waitedForBy,
  party: addMessages.waitsForParty,
} as const;
const WAYS = ['providers', 'consumers', 'party'] as const satisfies readonly Way[];

export function WayChoice({
  way,
  onChange,
}: {
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}) {
  const intl = useIntl();
  const name = useId();
  return (
    <fieldset className={styles.direction}>
      <legend className={styles.label}>{intl.formatMessage(formMessages.direction)}</legend>
      {WAYS.map((value) => (
        <label key={value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            // The form was asked for: who works by keyboard goes on in it.
            autoFocus={value === 'providers'}
            checked={way === value}
            onChange={() => {
              onChange(value);
            }}
          />
          {intl.formatMessage(WORDS[value])}
        </label>
      ))}
    </fieldset>
  );
}
