import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NO_CONTRACT } from '../../../../src/domain/dependencies/contract/contract';
import type { ContractEnd } from '../contract/contract-end';
import { ownIssue } from '../contract/own-issue';
import { partyContracts } from '../contract/party-contracts';
import { stepsOf } from '../contract/steps';
import { StepForm } from '../contract/step-form';
import { addMessages } from '../messages/add-dependency';
import type { AddProps } from './add-dependency-form';
import styles from './add-dependency-form.module.css';
import { ChoiceField } from './choice-field';
import { partyEnd } from './panel-contracts';

/** Asks an external party for a date, and notes what it promised. */
export function PartyForm({ known, onClose }: Pick<AddProps, 'known' | 'onClose'>) {
  const intl = useIntl();
  const { settings } = known.inUse;
  const { parties } = settings;
  const [partyId, setPartyId] = useState(parties[0]?.id ?? '');
  const party = parties.find(({ id }) => id === partyId);
  if (party === undefined) {
    return <p className={styles.note}>{intl.formatMessage(addMessages.noParties)}</p>;
  }
  const end = partyEndOf(known, partyId);
  return (
    <div className={styles.embedded}>
      <ChoiceField
        label={intl.formatMessage(addMessages.party)}
        value={partyId}
        onChange={setPartyId}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p className={styles.note}>
        {intl.formatMessage(addMessages.partyHint, {
          days: party.leadDays,
          hasContact: party.contactRole === '' ? 'no' : 'yes',
          contact: party.contactRole,
        })}
      </p>
      {stepsOf(end).own.includes('ask') ? (
        <StepForm key={partyId} step="ask" end={end} onClose={onClose} />
      ) : (
        <p className={styles.note}>{intl.formatMessage(addMessages.askedAlready)}</p>
      )}
    </div>
  );
}

function partyEndOf(
  { view, inUse: { settings } }: AddProps['known'],
  partyId: string,
): ContractEnd {
  const known = partyContracts(view.focus.asks, view).find((one) => one.partyId === partyId);
  return {
    half: 'asks',
    own: ownIssue(view.focus, 'asks', view.timeZone),
    other: partyEnd(settings, partyId),
    contract: known?.contract ?? NO_CONTRACT,
    plannedNeed: null,
  };
}
