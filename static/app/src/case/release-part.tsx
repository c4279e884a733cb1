import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LONGEST_REASON, type EpicFacts } from '../../../../src/contract/portfolio-facts';
import {
  isConfirmed,
  unconfirmedDays,
} from '../../../../src/domain/business-case/case/confirmation';
import type { Day } from '../../../../src/domain/calendar/day';
import { callResolver } from '../bridge/call-resolver';
import { dayInWords } from '../health/health-words';
import { useNames } from '../impediment-record/use-names';
import { caseReleaseMessages } from '../messages/case-decisions';
import { caseWordMessages } from '../messages/case-words';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { lengthOf } from './clean-part';
import { CountedText } from './counted-text';
import { FactLine } from './fact-line';
import type { FactTold } from './fact-told';
import { useFactWriter } from './use-case-facts';

interface Props {
  readonly facts: EpicFacts;
  readonly isManager: boolean;
  readonly told: FactTold;
  /** Null: the day is not known. */
  readonly finishedOn: Day | null;
}

/** Whether what was hoped for came true: asked once the epic is done, answered by portfolio managers. */
export function ReleasePart({ facts, isManager, told, finishedOn }: Props) {
  const intl = useIntl();
  const { issue, today } = useCasePlace();
  const writer = useFactWriter(told);
  const [note, setNote] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const { confirmation, confirmationVersion } = facts;
  const names = useNames([confirmation?.by ?? null]);
  const release = { finishedOn, confirmedOn: confirmation?.on ?? null };
  const isOpen = finishedOn === null ? confirmation === null : !isConfirmed(release);
  const days = unconfirmedDays(release, today);
  const length = lengthOf(note, false);
  const save = async (said: string | null): Promise<void> => {
    const payload = { issueId: issue.id, baseVersion: confirmationVersion, note: said };
    const writing = await writer.save(() => callResolver('confirmValue', payload));
    if (writing?.kind === 'written') setNote('');
  };
  return (
    <>
      {confirmation !== null && (
        <>
          <p className={styles.strong}>
            {intl.formatMessage(caseReleaseMessages.confirmed, {
              name: names.get(confirmation.by) ?? intl.formatMessage(caseWordMessages.somebody),
              day: dayInWords(confirmation.on, intl),
            })}
          </p>
          <p className={styles.said}>{confirmation.note}</p>
          {isOpen && <p>{intl.formatMessage(caseReleaseMessages.early)}</p>}
        </>
      )}
      {isOpen && (
        <p>
          {days === null
            ? intl.formatMessage(caseReleaseMessages.waitingUnknown)
            : intl.formatMessage(caseReleaseMessages.waiting, { days })}
        </p>
      )}
      {isOpen && !isManager && (
        <p className={styles.quiet}>{intl.formatMessage(caseReleaseMessages.managers)}</p>
      )}
      {isOpen && isManager && (
        <>
          <CountedText
            label={intl.formatMessage(caseReleaseMessages.note)}
            text={note}
            most={LONGEST_REASON}
            onText={setNote}
          />
          {isChecked && length === 0 && (
            <p role="alert" className={styles.fault}>
              {intl.formatMessage(caseReleaseMessages.sayWhat)}
            </p>
          )}
          <div>
            <Button
              isLoading={writer.saving.kind === 'saving'}
              onClick={() => {
                setIsChecked(true);
                if (length > 0 && length <= LONGEST_REASON) void save(note);
              }}
            >
              {intl.formatMessage(caseReleaseMessages.confirm)}
            </Button>
          </div>
        </>
      )}
      {!isOpen && isManager && (
        <div>
          <Button appearance="subtle" spacing="compact" onClick={() => void save(null)}>
            {intl.formatMessage(caseReleaseMessages.takeBack)}
          </Button>
        </div>
      )}
      <FactLine saving={writer.saving} />
    </>
  );
}
