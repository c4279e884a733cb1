import { useState } from 'react';
import { useIntl } from 'react-intl';
import { workCalendarOf } from '../../../../../src/contract/work-calendar-setting';
import { formatDay } from '../../../../../src/domain/calendar/day';
import type { ImpedimentRecord } from '../../../../../src/domain/impediments/record';
import { CauseField } from '../../impediment-record/cause-field';
import { LineField } from '../../impediment-record/line-field';
import { isTooLong } from '../../impediment-record/line-length';
import { OwnerField, ownerOfAccount } from '../../impediment-record/owner-field';
import { impedimentFormMessages as words } from '../../messages/impediment-forms';
import { impedimentMessages } from '../../messages/impediment-words';
import { impedimentStepMessages } from '../../messages/issue-impediment';
import { RecordStepForm } from './record-step-form';
import { TargetField } from './target-field';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly record: ImpedimentRecord;
  /** Of who has it, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** Says anew what is known: the next step, by when, who, what and why. */
export function ChangeForm({ subject, record, names, onClose }: Props) {
  const intl = useIntl();
  const [what, setWhat] = useState(record.what);
  const [cause, setCause] = useState(record.cause);
  const [nextStep, setNextStep] = useState(record.nextStep);
  const [target, setTarget] = useState(record.target);
  const [owner, setOwner] = useState(() =>
    ownerOfAccount(record.owner, names, intl.formatMessage(impedimentMessages.somebody)),
  );
  const [isChecked, setIsChecked] = useState(false);
  const line = what.trim();
  return (
    <RecordStepForm
      subject={subject}
      title={intl.formatMessage(impedimentStepMessages.changeTitle, { key: subject.issue.key })}
      submit={intl.formatMessage(words.save)}
      read={() =>
        line === '' || isTooLong(line) || isTooLong(nextStep) || owner.kind === 'begun'
          ? null
          : {
              ...{ kind: 'edit', what: line, cause },
              owner: owner.kind === 'person' ? owner.accountId : null,
              target: target === null ? null : formatDay(target),
              nextStep: nextStep.trim(),
            }
      }
      onAsked={() => {
        setIsChecked(true);
      }}
      onClose={onClose}
    >
      <LineField
        label={intl.formatMessage(words.nextStep)}
        text={nextStep}
        onText={setNextStep}
        isFirst
      />
      <TargetField
        target={target}
        today={subject.today}
        calendar={workCalendarOf(subject.settings)}
        onTarget={setTarget}
      />
      <OwnerField owner={owner} onOwner={setOwner} isChecked={isChecked} />
      <LineField
        label={intl.formatMessage(words.what)}
        text={what}
        onText={setWhat}
        fault={isChecked && line === '' ? intl.formatMessage(words.whatMissing) : null}
      />
      <CauseField cause={cause} causes={subject.settings.impediments.causes} onCause={setCause} />
    </RecordStepForm>
  );
}
