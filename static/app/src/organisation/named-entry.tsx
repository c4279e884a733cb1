import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { organisationMessages } from '../messages/organisation';
import styles from './organisation.module.css';

interface Props {
  readonly name: string;
  /** What was typed and cannot be a name. */
  readonly typed: string | undefined;
  readonly label: string;
  /** What belongs to it, in words. */
  readonly count: string;
  readonly onName: (text: string) => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** A train or value stream of the register, changed in place. */
export function NamedEntry({ name, typed, label, count, onName, onRemove, children }: Props) {
  const intl = useIntl();
  const faultId = useId();
  return (
    <div>
      <div className={styles.entry}>
        <div className={styles.input}>
          <TextField
            isCompact
            aria-label={label}
            aria-describedby={typed === undefined ? undefined : faultId}
            isInvalid={typed !== undefined}
            value={typed ?? name}
            maxLength={255}
            onChange={({ currentTarget }) => {
              onName(currentTarget.value);
            }}
          />
        </div>
        {children}
        <span className={styles.quiet}>{count}</span>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={intl.formatMessage(organisationMessages.removeWhat, { name })}
          onClick={onRemove}
        >
          {intl.formatMessage(organisationMessages.remove)}
        </Button>
      </div>
      {typed !== undefined && (
        <p id={faultId} className={styles.fault}>
          {intl.formatMessage(organisationMessages.nameFault)}
        </p>
      )}
    </div>
  );
}
