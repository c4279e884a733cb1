import { useState } from 'react';
import { useIntl } from 'react-intl';
import { notify } from '../../bridge/flags';
import { CauseField } from '../../impediment-record/cause-field';
import { LineField } from '../../impediment-record/line-field';
import { isTooLong } from '../../impediment-record/line-length';
import { SimilarList } from '../../impediment-record/similar-list';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { impedimentOutcomeMessages, impedimentStepMessages } from '../../messages/issue-impediment';
import { changeFlag, flagInWords } from './flag-words';
import { RecordStepForm } from './record-step-form';
import type { ImpedimentSubject } from './subject';
import { useSimilar } from './use-similar';

interface Props {
  readonly subject: ImpedimentSubject;
  /** Where it was found before; an ISO instant. */
  readonly stuckSince?: string | null;
  readonly onClose: () => void;
}

/** One line, and Enter: the record is written, then the flag is set. */
export function RaiseForm({ subject, stuckSince = null, onClose }: Props) {
  const intl = useIntl();
  const [what, setWhat] = useState('');
  const [cause, setCause] = useState<string | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const { issue, item, settings, today, timeZone } = subject;
  const similar = useSimilar(subject, { what, cause });
  const line = what.trim();
  const { key } = issue;
  return (
    <RecordStepForm
      subject={subject}
      title={intl.formatMessage(impedimentStepMessages.raiseTitle, { key })}
      submit={intl.formatMessage(impedimentStepMessages.raise)}
      read={() =>
        line === '' || isTooLong(line)
          ? null
          : { kind: 'raise', what: line, cause, level: 'team', owner: null, stuckSince }
      }
      onAsked={() => {
        setIsChecked(true);
      }}
      onSaved={async () => {
        const wish = { issueId: issue.id, isFlagged: true, fields: settings.fields };
        const flag = item.isFlagged ? ({ kind: 'stood' } as const) : await changeFlag(wish);
        notify({
          id: `impediment-raised-${issue.id}`,
          type: 'success',
          title: intl.formatMessage(impedimentOutcomeMessages.raised, { key }),
          description: flagInWords(flag, true, intl),
        });
      }}
      onClose={onClose}
      after={<SimilarList similar={similar} today={today} timeZone={timeZone} />}
    >
      <LineField
        label={intl.formatMessage(impedimentStepMessages.raiseLine)}
        text={what}
        onText={setWhat}
        hint={intl.formatMessage(
          item.isFlagged ? impedimentStepMessages.raiseHint : impedimentStepMessages.raiseFlag,
          { key },
        )}
        fault={
          isChecked && line === '' ? intl.formatMessage(impedimentFormMessages.whatMissing) : null
        }
        isFirst
      />
      <CauseField cause={cause} causes={settings.impediments.causes} onCause={setCause} />
    </RecordStepForm>
  );
}
