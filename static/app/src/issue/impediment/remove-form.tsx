import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImpedimentRecord } from '../../../../../src/domain/impediments/record';
import { notify } from '../../bridge/flags';
import { LineField } from '../../impediment-record/line-field';
import { isTooLong } from '../../impediment-record/line-length';
import styles from '../../impediment-record/record-form.module.css';
import { SimilarList } from '../../impediment-record/similar-list';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { impedimentOutcomeMessages, impedimentStepMessages } from '../../messages/issue-impediment';
import { changeFlag, flagInWords } from './flag-words';
import { RecordStepForm } from './record-step-form';
import type { ImpedimentSubject } from './subject';
import { useSimilar } from './use-similar';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly record: ImpedimentRecord;
  readonly onClose: () => void;
}

/** What solved it, in one line, and the flag goes. */
export function RemoveForm({ subject, record, onClose }: Props) {
  const intl = useIntl();
  const [solution, setSolution] = useState('');
  const [isCleared, setIsCleared] = useState(true);
  const { issue, item, settings, today, timeZone } = subject;
  const similar = useSimilar(subject, record);
  const clearFlag = async (): Promise<string | null> => {
    if (!item.isFlagged) return null;
    const wish = { issueId: issue.id, isFlagged: false, fields: settings.fields };
    return flagInWords(isCleared ? await changeFlag(wish) : { kind: 'kept' }, false, intl);
  };
  return (
    <RecordStepForm
      subject={subject}
      title={intl.formatMessage(impedimentStepMessages.removeTitle, { key: issue.key })}
      submit={intl.formatMessage(impedimentStepMessages.remove)}
      read={() => (isTooLong(solution) ? null : { kind: 'remove', solution: solution.trim() })}
      onSaved={async () => {
        const description = await clearFlag();
        notify({
          id: `impediment-removed-${issue.id}`,
          type: 'success',
          title: intl.formatMessage(impedimentOutcomeMessages.removed, { key: issue.key }),
          ...(description === null ? {} : { description }),
        });
      }}
      onClose={onClose}
      after={<SimilarList similar={similar} today={today} timeZone={timeZone} />}
    >
      <LineField
        label={intl.formatMessage(impedimentFormMessages.solution)}
        text={solution}
        onText={setSolution}
        hint={intl.formatMessage(impedimentFormMessages.solutionHint)}
        isFirst
      />
      {item.isFlagged && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isCleared}
            onChange={(event) => {
              setIsCleared(event.target.checked);
            }}
          />
          {intl.formatMessage(impedimentFormMessages.clearFlag)}
        </label>
      )}
    </RecordStepForm>
  );
}
