import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { partyMessages } from '../../messages/admin-parties';
import { useForm } from '../form-context';
import { newPartyId, PARTIES_KEY, withParty, type PartyFacts } from '../settings/party-list';
import { isWithin, LONGEST_DAYS, wholeNumber } from '../settings/threshold-bounds';
import partStyles from '../parts/parts.module.css';
import styles from './parties.module.css';
import { PartyInputs, type PartyTexts } from './party-inputs';

const EMPTY: PartyTexts = { name: '', leadDays: '', contactRole: '' };

/** One more party; what is wrong with it is said when it is to be added. */
export function AddParty() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const [texts, setTexts] = useState(EMPTY);
  const [faults, setFaults] = useState<ReadonlySet<keyof PartyFacts>>(new Set());
  const [tries, setTries] = useState(0);
  const place = useRef<HTMLFieldSetElement>(null);
  // After each try that did not succeed, the keyboard stands where something is wrong.
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const add = (): void => {
    const leadDays = wholeNumber(texts.leadDays);
    const isLeadRight = leadDays !== null && isWithin(leadDays, { min: 1, max: LONGEST_DAYS });
    const name = texts.name.trim();
    const id = newPartyId(name, crypto.randomUUID());
    // Each input alone first, so that the fault stands beside the one that is wrong.
    const probe = { leadDays: 1, contactRole: '' };
    const wrong = new Set<keyof PartyFacts>();
    if (withParty(form.draft, id, { ...probe, name }) === null) wrong.add('name');
    if (!isLeadRight) wrong.add('leadDays');
    const { contactRole } = texts;
    if (withParty(form.draft, id, { ...probe, name: id, contactRole }) === null) {
      wrong.add('contactRole');
    }
    setFaults(wrong);
    setTries(tries + 1);
    if (wrong.size > 0 || leadDays === null) return;
    const settings = withParty(form.draft, id, { name, leadDays, contactRole });
    if (settings === null) return;
    dispatch({ kind: 'changed', key: PARTIES_KEY, settings });
    setTexts(EMPTY);
  };
  return (
    <fieldset ref={place} className={`${styles.party ?? ''} ${styles.adding ?? ''}`}>
      <legend className={partStyles.label}>{intl.formatMessage(partyMessages.adding)}</legend>
      <PartyInputs
        texts={texts}
        faults={faults}
        onText={(input, text) => {
          setTexts({ ...texts, [input]: text });
          setFaults(new Set([...faults].filter((other) => other !== input)));
        }}
      />
      <div className={styles.button}>
        <Button onClick={add}>{intl.formatMessage(partyMessages.add)}</Button>
      </div>
    </fieldset>
  );
}
