import Button from '@atlaskit/button/new';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import { workCalendarOf } from '../../../../../src/contract/work-calendar-setting';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { CauseField } from '../../impediment-record/cause-field';
import { ImpedimentRefusalNote } from '../../impediment-record/impediment-refusal-note';
import { LineField } from '../../impediment-record/line-field';
import { OwnerField, ownerOfAccount } from '../../impediment-record/owner-field';
import { TargetQuestions } from '../../impediment-record/target-questions';
import styles from '../../impediment-record/record-form.module.css';
import type { ImpedimentWriter } from '../../impediment-record/use-impediment-writer';
import { detailMessages } from '../../messages/impediment-detail';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { impedimentMessages } from '../../messages/impediment-words';
import { writeErrorInWords } from '../../states/error-words';
import { useImpedimentsPage } from '../page-context';
import { actionOf, dayIn, faultsOf, onTopOf, typedRecord, type TypedRecord } from './edit-action';

interface Props {
  readonly one: Impediment;
  readonly writer: ImpedimentWriter;
  readonly onClose: () => void;
}

/** What is known of an impediment, to be said anew. Somebody else's save takes nothing typed away. */
export function EditRecord({ one, writer, onClose }: Props) {
  const intl = useIntl();
  const { portfolio, settings, names } = useImpedimentsPage();
  const [start] = useState(() => startOf(one));
  const [typed, setTyped] = useState<TypedRecord | null>(start?.typed ?? null);
  const [owner, setOwner] = useState(() =>
    ownerOfAccount(
      start?.typed.owner ?? null,
      names,
      intl.formatMessage(impedimentMessages.somebody),
    ),
  );
  const [isChecked, setIsChecked] = useState(false);
  const targetId = useId();
  if (start === null || typed === null) return null;
  const { saving } = writer;
  const { key, id } = one.item;
  const faults = faultsOf(typed);
  const change = (part: Partial<TypedRecord>): void => {
    setTyped({ ...typed, ...part });
  };
  const save = async (said: TypedRecord, baseRevision: number): Promise<void> => {
    setIsChecked(true);
    if (saving.kind === 'saving' || faults.size > 0 || owner.kind === 'begun') return;
    const issueId = id ?? key;
    const outcome = await writer.save({ issueId, baseRevision, actions: [actionOf(said)] });
    if (outcome.kind !== 'written') return;
    announce(intl.formatMessage(detailMessages.saved));
    onClose();
  };
  const saveOnTop = ({ notes, revision }: StandingImpediment): void => {
    if (!isOpenRecord(notes.record)) return;
    void save(onTopOf(typed, start.typed, typedRecord(notes.record)), revision);
  };
  return (
    <form
      aria-label={intl.formatMessage(detailMessages.editTitle, { key })}
      className={styles.form}
      noValidate
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void save(typed, start.revision);
      }}
    >
      <LineField
        label={intl.formatMessage(impedimentFormMessages.what)}
        text={typed.what}
        onText={(what) => {
          change({ what });
        }}
        fault={
          isChecked && faults.has('what')
            ? intl.formatMessage(impedimentFormMessages.whatMissing)
            : null
        }
        isFirst
      />
      <CauseField
        cause={typed.cause}
        causes={settings.impediments.causes}
        onCause={(cause) => {
          change({ cause });
        }}
      />
      <OwnerField
        owner={owner}
        isChecked={isChecked}
        onOwner={(chosen) => {
          setOwner(chosen);
          change({ owner: chosen.kind === 'person' ? chosen.accountId : null });
        }}
      />
      <LineField
        label={intl.formatMessage(impedimentFormMessages.nextStep)}
        text={typed.nextStep}
        onText={(nextStep) => {
          change({ nextStep });
        }}
      />
      <div>
        <label htmlFor={targetId} className={styles.label}>
          {intl.formatMessage(impedimentFormMessages.target)}
        </label>
        <input
          id={targetId}
          type="date"
          className={styles.input}
          min="2000-01-01"
          max="9999-12-31"
          value={typed.target}
          aria-invalid={isChecked && faults.has('target')}
          aria-describedby={`${targetId}-notes`}
          onChange={(event) => {
            change({ target: event.target.value });
          }}
        />
        <TargetQuestions
          id={`${targetId}-notes`}
          target={dayIn(typed.target)}
          today={portfolio.policy.today}
          calendar={workCalendarOf(settings)}
        />
      </div>
      {saving.kind === 'refused' && (
        <ImpedimentRefusalNote
          refused={saving.refused}
          issueKey={key}
          wish={null}
          onTop={isOpenRecord(saving.refused.standing?.notes.record ?? null) ? saveOnTop : null}
          onAgain={() => {
            void save(typed, start.revision);
          }}
          onLeave={null}
        />
      )}
      {saving.kind === 'failed' && (
        <p role="alert" className={styles.refusal}>
          {writeErrorInWords(saving.error, intl)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" isLoading={saving.kind === 'saving'}>
          {intl.formatMessage(impedimentFormMessages.save)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(impedimentFormMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** What stood there when the form was opened: what was typed is compared with it. */
function startOf({
  record,
  revision,
}: Impediment): { readonly typed: TypedRecord; readonly revision: number } | null {
  return record === null ? null : { typed: typedRecord(record), revision };
}
