import Button from '@atlaskit/button/new';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useIntl } from 'react-intl';
import type { Party } from '../../../../../src/contract/settings';
import { partyMessages } from '../../messages/admin-parties';
import { useForm } from '../form-context';
import { partyInputKey, withoutParty, withParty, type PartyFacts } from '../settings/party-list';
import { wholeNumber } from '../settings/threshold-bounds';
import styles from './parties.module.css';
import { PartyInputs } from './party-inputs';

const INPUTS = ['name', 'leadDays', 'contactRole'] as const satisfies (keyof PartyFacts)[];

/** A party of the list, changed in place. */
export function PartyFields({ party }: { readonly party: Party }) {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { id, ...facts } = party;
  const typed = (input: keyof PartyFacts): string | undefined =>
    form.faulty.get(partyInputKey(id, input));
  const change = (input: keyof PartyFacts, text: string): void => {
    const key = partyInputKey(id, input);
    const next = factsWith(facts, input, text);
    const settings = next === null ? null : withParty(form.draft, id, next);
    dispatch(
      settings === null ? { kind: 'mistyped', key, text } : { kind: 'changed', key, settings },
    );
  };
  const remove = (): void => {
    const settings = withoutParty(form.draft, id);
    // What was mistyped in its inputs goes with it.
    for (const input of INPUTS) {
      dispatch({ kind: 'changed', key: partyInputKey(id, input), settings });
    }
  };
  return (
    <fieldset className={styles.party}>
      <legend>
        <VisuallyHidden>{party.name}</VisuallyHidden>
      </legend>
      <PartyInputs
        texts={{
          name: typed('name') ?? party.name,
          leadDays: typed('leadDays') ?? String(party.leadDays),
          contactRole: typed('contactRole') ?? party.contactRole,
        }}
        faults={new Set(INPUTS.filter((input) => typed(input) !== undefined))}
        onText={change}
      />
      <div className={styles.button}>
        <Button
          aria-label={intl.formatMessage(partyMessages.removeWhat, { name: party.name })}
          onClick={remove}
        >
          {intl.formatMessage(partyMessages.remove)}
        </Button>
      </div>
    </fieldset>
  );
}

function factsWith(facts: PartyFacts, input: keyof PartyFacts, text: string): PartyFacts | null {
  if (input !== 'leadDays') return { ...facts, [input]: text };
  const leadDays = wholeNumber(text);
  return leadDays === null ? null : { ...facts, leadDays };
}
