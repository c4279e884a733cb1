import { useIntl } from 'react-intl';
import { daysBetween } from '../../../../../src/domain/calendar/day';
import { isOpenRecord, type ImpedimentRecord } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import type { IssueImpediment } from '../../../../../src/use-cases/impediments/impediment-of';
import { dayInWords } from '../../health/health-words';
import {
  ageInWords,
  causeInWords,
  escalationInWords,
  foundInWords,
  targetInWords,
} from '../../impediment-record/impediment-words';
import { impedimentMessages, LEVEL_MESSAGES } from '../../messages/impediment-words';
import { issueImpedimentMessages as words } from '../../messages/issue-impediment';
import styles from './impediment.module.css';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly of: IssueImpediment;
  readonly subject: ImpedimentSubject;
  /** Of who has it. */
  readonly names: ReadonlyMap<string, string>;
}

/** What impedes, how it was found, who has it, how long, and what comes next. */
export function ImpedimentFacts({ of, subject, names }: Props) {
  const intl = useIntl();
  if (of.standing === 'none') return null;
  const { impediment } = of;
  const { record, notes } = impediment;
  if (of.standing === 'removed') return <Removed impediment={impediment} subject={subject} />;
  if (isOpenRecord(record)) {
    return <Recorded record={record} {...{ impediment, subject, names }} />;
  }
  const { dismissed } = notes;
  return (
    <>
      <p className={styles.what}>{foundLine(impediment, intl)}</p>
      <p className={styles.subtle}>
        {of.standing === 'dismissed' && dismissed !== null
          ? intl.formatMessage(words.dismissed, {
              day: dayInWords(subject.timeZone.dayAt(dismissed.at), intl),
            })
          : intl.formatMessage(words.notRaised)}
      </p>
    </>
  );
}

function Recorded({
  record,
  impediment,
  subject: { settings, today },
  names,
}: Omit<Props, 'of'> & { readonly record: ImpedimentRecord; readonly impediment: Impediment }) {
  const intl = useIntl();
  const { clock, level } = impediment;
  const { owner, target, nextStep } = record;
  const escalation = clock === null ? null : escalationInWords(clock, intl);
  const facts = [
    foundLine(impediment, intl),
    intl.formatMessage(words.level, { level: intl.formatMessage(LEVEL_MESSAGES[level]) }),
    ...(record.cause === null
      ? []
      : [
          intl.formatMessage(words.cause, {
            cause: causeInWords(record.cause, settings.impediments.causes, intl),
          }),
        ]),
  ];
  const somebody = intl.formatMessage(impedimentMessages.somebody);
  return (
    <>
      <p className={styles.what}>{record.what}</p>
      <p className={owner === null ? styles.lacking : undefined}>
        {owner === null
          ? intl.formatMessage(impedimentMessages.nobody)
          : intl.formatMessage(words.owned, { name: names.get(owner) ?? somebody })}
        {target !== null && <>. {targetInWords(target, today, intl)}</>}
      </p>
      <p className={nextStep === '' ? styles.lacking : undefined}>
        {nextStep === ''
          ? intl.formatMessage(words.noNext)
          : intl.formatMessage(impedimentMessages.next, { step: nextStep })}
      </p>
      <p className={styles.subtle}>
        {facts.join(' · ')}
        {escalation !== null && <> · {escalation}</>}
      </p>
    </>
  );
}

/** "Flagged and no change for days. Stuck for 12 days". */
function foundLine({ found, ageDays }: Impediment, intl: ReturnType<typeof useIntl>): string {
  const ways = foundInWords(found, intl);
  const line = `${ways.charAt(0).toLocaleUpperCase(intl.locale)}${ways.slice(1)}`;
  return ageDays === null ? line : `${line} · ${ageInWords(ageDays, intl)}`;
}

function Removed({
  impediment: { record, removedAt },
  subject: { timeZone, today },
}: {
  readonly impediment: Impediment;
  readonly subject: ImpedimentSubject;
}) {
  const intl = useIntl();
  if (record === null) return null;
  const { removed, what } = record;
  const days =
    removedAt === null ? null : Math.max(0, daysBetween(timeZone.dayAt(removedAt), today));
  return (
    <>
      <p className={styles.what}>{what}</p>
      <p className={styles.subtle}>
        {days !== null && <>{intl.formatMessage(words.removed, { days })}. </>}
        {removed === null
          ? intl.formatMessage(words.issueDone)
          : removed.solution === ''
            ? intl.formatMessage(words.noSolution)
            : intl.formatMessage(words.solvedBy, { solution: removed.solution })}
      </p>
    </>
  );
}
