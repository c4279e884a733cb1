import { useIntl } from 'react-intl';
import { MOST_PARTIES } from '../../../../../src/contract/settings';
import { partyMessages } from '../../messages/admin-parties';
import { useForm } from '../form-context';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { AddParty } from './add-party';
import { PartyFields } from './party-fields';

/** Who delivers without having an issue. */
export function PartiesSection() {
  const intl = useIntl();
  const { form } = useForm();
  const { parties } = form.draft;
  return (
    <Section
      title={intl.formatMessage(partyMessages.title)}
      intro={intl.formatMessage(partyMessages.intro)}
    >
      {parties.length === 0 ? (
        <p className={styles.help}>{intl.formatMessage(partyMessages.none)}</p>
      ) : (
        <>
          {parties.map((party) => (
            <PartyFields key={party.id} party={party} />
          ))}
          <p className={styles.help}>{intl.formatMessage(partyMessages.removed)}</p>
        </>
      )}
      {parties.length < MOST_PARTIES ? (
        <AddParty />
      ) : (
        <p className={styles.help}>
          {intl.formatMessage(partyMessages.full, { max: MOST_PARTIES })}
        </p>
      )}
    </Section>
  );
}
