import { useIntl, type MessageDescriptor } from 'react-intl';
import { contractFormMessages } from '../messages/contract-forms';
import type { ContractEnd } from './contract-end';
import { DayField } from './day-field';
import type { DayCircumstances } from './day-questions';
import { useSpeaking } from './speaking';
import type { Step } from './steps';
import { TextField } from './text-field';
import { FIELDS, readTyped, type Typed } from './typed';

interface Props {
  readonly step: Step;
  readonly end: ContractEnd;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly isChecked: boolean;
  readonly names: { readonly own: string; readonly other: string };
}

const DAY_LABELS: Readonly<Partial<Record<Step, MessageDescriptor>>> = {
  promise: contractFormMessages.promisedBy,
  counter: contractFormMessages.offered,
};
const TEXT_LABELS: Readonly<Partial<Record<Step, MessageDescriptor>>> = {
  ask: contractFormMessages.why,
  change: contractFormMessages.why,
  decline: contractFormMessages.whyNot,
};

/** What a step has to be told. */
export function StepFields({ step, end, typed, onChange, isChecked, names }: Props) {
  const intl = useIntl();
  const { today, calendar } = useSpeaking();
  const fields = FIELDS[step];
  const { other, contract, own } = end;
  const isAsking = step === 'ask' || step === 'change';
  const isParty = other.kind === 'party';
  const circumstances: DayCircumstances = {
    ...{ today, calendar },
    sprint: own.sprint,
    leadDays: isParty && isAsking ? other.leadDays : null,
    need: step === 'promise' ? (contract.ask?.neededBy ?? null) : null,
  };
  return (
    <>
      {fields.day && (
        <DayField
          label={intl.formatMessage(DAY_LABELS[step] ?? contractFormMessages.neededBy)}
          text={typed.day.text}
          read={readTyped(typed.day)}
          onChange={(text, isImpossible) => {
            onChange({ ...typed, day: { text, isImpossible } });
          }}
          {...{ circumstances, names, isChecked }}
          isFirst
        />
      )}
      {isParty && isAsking && (
        <DayField
          label={intl.formatMessage(contractFormMessages.heardBy, names)}
          text={typed.heard.text}
          read={readTyped(typed.heard)}
          onChange={(text, isImpossible) => {
            onChange({ ...typed, heard: { text, isImpossible } });
          }}
          circumstances={{ ...circumstances, leadDays: null, sprint: null }}
          {...{ names, isChecked }}
          isOptional
        />
      )}
      {fields.text !== 'none' && (
        <TextField
          label={intl.formatMessage(TEXT_LABELS[step] ?? contractFormMessages.note)}
          text={typed.text}
          onChange={(text) => {
            onChange({ ...typed, text });
          }}
          fault={
            isChecked && fields.text === 'needed' && typed.text.trim() === ''
              ? intl.formatMessage(contractFormMessages.saidWhyNot)
              : null
          }
          isFirst={!fields.day}
        />
      )}
    </>
  );
}
