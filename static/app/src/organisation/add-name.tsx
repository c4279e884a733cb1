import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { organisationMessages } from '../messages/organisation';
import styles from './organisation.module.css';

interface Props {
  readonly label: string;
  /** False where the name cannot be taken. */
  readonly onAdd: (name: string) => boolean;
}

/** One more train or value stream; the Enter key adds it, too. */
export function AddName({ label, onAdd }: Props) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const add = (): void => {
    const isAdded = onAdd(text.trim());
    setIsRefused(!isAdded);
    if (isAdded) setText('');
  };
  return (
    <div>
      <div className={styles.entry}>
        <div className={styles.input}>
          <TextField
            isCompact
            aria-label={label}
            placeholder={label}
            aria-describedby={isRefused ? id : undefined}
            isInvalid={isRefused}
            value={text}
            maxLength={255}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setIsRefused(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        </div>
        <Button spacing="compact" aria-label={label} onClick={add}>
          {intl.formatMessage(organisationMessages.add)}
        </Button>
      </div>
      {isRefused && (
        <p id={id} role="alert" className={styles.fault}>
          {intl.formatMessage(organisationMessages.nameFault)}
        </p>
      )}
    </div>
  );
}
