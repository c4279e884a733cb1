import Button from '@atlaskit/button/new';
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { DayField } from '../../contract/day-field';
import { useSpeaking } from '../../contract/speaking';
import formStyles from '../../contract/step-form.module.css';
import { TextField } from '../../contract/text-field';
import { FIELDS, readTyped, saidOf, type Typed } from '../../contract/typed';
import { contractFormMessages } from '../../messages/contract-forms';
import { stepMessages } from '../../messages/contract';
import { bulkMessages } from '../../messages/inbox-bulk';
import { AskNotes } from './ask-notes';
import type { BulkMove, Said } from './move-target';
import { isByPlan, needsDay, plannedDaysOf } from './planned-days';
import { PlannedDayChoice } from './planned-day-choice';
import type { Draft } from './selection';

interface Props {
  readonly move: BulkMove;
  readonly chosen: readonly InboxRow[];
  readonly draft: Draft;
  /** Called as it is typed, so that a reload loses nothing. */
  readonly onDraft: (draft: Draft) => void;
  readonly onSay: (said: Said) => void;
  readonly onClose: () => void;
}

const TITLES = {
  ask: bulkMessages.askTitle,
  promise: bulkMessages.promiseTitle,
  decline: bulkMessages.declineTitle,
  accept: bulkMessages.acceptTitle,
} as const;

const TEXT_LABELS: Readonly<Partial<Record<BulkMove, MessageDescriptor>>> = {
  ask: contractFormMessages.why,
  decline: contractFormMessages.whyNot,
};

/** The days and the words that several contracts are told. */
export function BulkForm({ move, chosen, draft, onDraft, onSay, onClose }: Props) {
  const intl = useIntl();
  const { today, calendar } = useSpeaking();
  const titleId = useId();
  const [isChecked, setIsChecked] = useState(false);
  const [isImpossible, setIsImpossible] = useState(false);
  const fields = FIELDS[move];
  const days = plannedDaysOf(chosen, today);
  const hasDay = fields.day && (move !== 'ask' || needsDay(draft, days));
  const typed: Typed = {
    day: { text: draft.day, isImpossible },
    text: draft.text,
    heard: { text: '', isImpossible: false },
  };
  const isTextMissing = fields.text === 'needed' && draft.text.trim() === '';
  const dayLabel =
    move !== 'ask'
      ? intl.formatMessage(contractFormMessages.promisedBy)
      : isByPlan(draft, days)
        ? intl.formatMessage(bulkMessages.neededByRest, { count: days.unplanned })
        : intl.formatMessage(contractFormMessages.neededBy);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (isTextMissing || (hasDay && readTyped(typed.day).kind !== 'day')) return;
    const { day, text } = saidOf(typed);
    onSay({ day: hasDay ? day : null, text, isByPlan: move === 'ask' && isByPlan(draft, days) });
  };
  return (
    <form
      aria-labelledby={titleId}
      className={formStyles.form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id={titleId} className={formStyles.title}>
        {intl.formatMessage(TITLES[move], { count: chosen.length })}
      </p>
      {move === 'ask' && days.planned > 0 && (
        <PlannedDayChoice
          isByPlan={draft.isByPlan}
          days={days}
          onChange={(chosenWay) => {
            onDraft({ ...draft, isByPlan: chosenWay });
          }}
        />
      )}
      {hasDay && (
        <DayField
          label={dayLabel}
          text={draft.day}
          read={readTyped(typed.day)}
          onChange={(day, isNoDate) => {
            setIsImpossible(isNoDate);
            onDraft({ ...draft, day });
          }}
          circumstances={{ today, calendar, sprint: null, leadDays: null, need: null }}
          names={{ own: '', other: '' }}
          isChecked={isChecked}
          isFirst={move !== 'ask' || days.planned === 0}
        />
      )}
      {fields.text !== 'none' && (
        <TextField
          label={intl.formatMessage(TEXT_LABELS[move] ?? contractFormMessages.note)}
          text={draft.text}
          onChange={(text) => {
            onDraft({ ...draft, text });
          }}
          fault={
            isChecked && isTextMissing ? intl.formatMessage(contractFormMessages.saidWhyNot) : null
          }
          isFirst={!fields.day}
        />
      )}
      {move === 'ask' && <AskNotes />}
      <div className={formStyles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          autoFocus={!fields.day && fields.text === 'none'}
        >
          {intl.formatMessage(move === 'ask' ? contractFormMessages.submitAsk : stepMessages[move])}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(contractFormMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}
