import Button from '@atlaskit/button/new';
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { DayField } from '../../contract/day-field';
import { useSpeaking } from '../../contract/speaking';
import formStyles from '../../contract/step-form.module.css';
import { TextField } from '../../contract/text-field';
import { FIELDS, isComplete, readTyped, saidOf, type Typed } from '../../contract/typed';
import { contractFormMessages } from '../../messages/contract-forms';
import { stepMessages } from '../../messages/contract';
import { bulkMessages } from '../../messages/inbox-bulk';
import type { BulkMove, Said } from './move-target';
import type { Draft } from './selection';

interface Props {
  readonly move: BulkMove;
  readonly count: number;
  readonly draft: Draft;
  /** Called as it is typed, so that a reload loses nothing. */
  readonly onDraft: (draft: Draft) => void;
  readonly onSay: (said: Said) => void;
  readonly onClose: () => void;
}

const TITLES = {
  promise: bulkMessages.promiseTitle,
  decline: bulkMessages.declineTitle,
  accept: bulkMessages.acceptTitle,
} as const;

/** The one day and the words that several contracts are told. */
export function BulkForm({ move, count, draft, onDraft, onSay, onClose }: Props) {
  const intl = useIntl();
  const { today, calendar } = useSpeaking();
  const titleId = useId();
  const [isChecked, setIsChecked] = useState(false);
  const [isImpossible, setIsImpossible] = useState(false);
  const fields = FIELDS[move];
  const typed: Typed = {
    day: { text: draft.day, isImpossible },
    text: draft.text,
    heard: { text: '', isImpossible: false },
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (!isComplete(move, typed)) return;
    const { day, text } = saidOf(typed);
    onSay({ day, text });
  };
  const isTextMissing = isChecked && fields.text === 'needed' && draft.text.trim() === '';
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
        {intl.formatMessage(TITLES[move], { count })}
      </p>
      {fields.day && (
        <DayField
          label={intl.formatMessage(contractFormMessages.promisedBy)}
          text={draft.day}
          read={readTyped(typed.day)}
          onChange={(day, isNoDate) => {
            setIsImpossible(isNoDate);
            onDraft({ ...draft, day });
          }}
          circumstances={{ today, calendar, sprint: null, leadDays: null, need: null }}
          names={{ own: '', other: '' }}
          isChecked={isChecked}
          isFirst
        />
      )}
      {fields.text !== 'none' && (
        <TextField
          label={intl.formatMessage(
            move === 'decline' ? contractFormMessages.whyNot : contractFormMessages.note,
          )}
          text={draft.text}
          onChange={(text) => {
            onDraft({ ...draft, text });
          }}
          fault={isTextMissing ? intl.formatMessage(contractFormMessages.saidWhyNot) : null}
          isFirst={!fields.day}
        />
      )}
      <div className={formStyles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          autoFocus={!fields.day && fields.text === 'none'}
        >
          {intl.formatMessage(stepMessages[move])}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(contractFormMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}
