import { useIntl } from 'react-intl';
import { partyMessages } from '../../messages/admin-parties';
import { thresholdMessages } from '../../messages/admin-settings';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { LONGEST_PARTY_TEXT, type PartyFacts } from '../settings/party-list';
import { LONGEST_DAYS } from '../settings/threshold-bounds';

/** What stands in the inputs of a party, right or wrong. */
export type PartyTexts = Readonly<Record<keyof PartyFacts, string>>;

interface Props {
  readonly texts: PartyTexts;
  readonly faults: ReadonlySet<keyof PartyFacts>;
  readonly onText: (input: keyof PartyFacts, text: string) => void;
}

/** Name, lead time and contact of a party, as two forms show them. */
export function PartyInputs({ texts, faults, onText }: Props) {
  const intl = useIntl();
  const max = LONGEST_PARTY_TEXT;
  return (
    <>
      <Labelled
        label={intl.formatMessage(partyMessages.name)}
        fault={faults.has('name') ? intl.formatMessage(partyMessages.nameFault, { max }) : null}
      >
        {(names) => (
          <input
            {...names}
            className={styles.input}
            autoComplete="off"
            value={texts.name}
            onChange={({ target }) => {
              onText('name', target.value);
            }}
          />
        )}
      </Labelled>
      <Labelled
        label={intl.formatMessage(partyMessages.lead)}
        help={intl.formatMessage(partyMessages.leadUse)}
        fault={
          faults.has('leadDays')
            ? intl.formatMessage(thresholdMessages.daysFault, { min: 1, max: LONGEST_DAYS })
            : null
        }
      >
        {(names) => (
          <span className={styles.withUnit}>
            <input
              {...names}
              className={`${styles.input ?? ''} ${styles.number ?? ''}`}
              inputMode="numeric"
              autoComplete="off"
              value={texts.leadDays}
              onChange={({ target }) => {
                onText('leadDays', target.value);
              }}
            />
            {intl.formatMessage(thresholdMessages.days)}
          </span>
        )}
      </Labelled>
      <Labelled
        label={intl.formatMessage(partyMessages.role)}
        help={intl.formatMessage(partyMessages.roleUse)}
        fault={
          faults.has('contactRole') ? intl.formatMessage(partyMessages.roleFault, { max }) : null
        }
      >
        {(names) => (
          <input
            {...names}
            className={styles.input}
            autoComplete="off"
            value={texts.contactRole}
            onChange={({ target }) => {
              onText('contactRole', target.value);
            }}
          />
        )}
      </Labelled>
    </>
  );
}
