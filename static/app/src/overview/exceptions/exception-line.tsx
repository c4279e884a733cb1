import { useIntl, type IntlShape } from 'react-intl';
import { daysBetween, type Day } from '../../../../../src/domain/calendar/day';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import type {
  EpicException,
  EpicExceptionKind,
} from '../../../../../src/use-cases/cases/portfolio-exceptions';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { dayInWords } from '../../health/health-words';
import { clockInWords } from '../../impediment-record/impediment-words';
import { endNames, type Parties } from '../../inbox/rows/row-words';
import { DECISION_MESSAGES } from '../../messages/case-words';
import { LEVEL_MESSAGES } from '../../messages/impediment-words';
import { exceptionLineMessages } from '../../messages/overview';
import { STOP_MESSAGES } from '../../messages/priorities';
import { IssueLink } from '../../shell/issue-link';
import styles from '../overview.module.css';

/** What all lines are told with. */
export interface LineContext {
  readonly today: Day;
  /** IANA name. */
  readonly timeZone: string;
  readonly outrankedBy: number;
  readonly parties: Parties;
  /** Whether an epic had the reason at the last review, in words; empty: nothing tells. */
  readonly sinceReview: (kind: EpicExceptionKind, issueId: string) => string;
}

export function EpicExceptionLine({
  kind,
  exception,
  context,
}: {
  readonly kind: EpicExceptionKind;
  readonly exception: EpicException;
  readonly context: LineContext;
}) {
  const intl = useIntl();
  const { item, issueId } = exception.epic;
  const why = [
    ...whyInWords(kind, exception, context, intl),
    context.sinceReview(kind, issueId),
  ].filter((part) => part !== '');
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <IssueLink issueKey={item.key} /> <bdi>{item.summary}</bdi>
      </span>
      <span className={styles.why}>{why.join('; ')}</span>
    </li>
  );
}

export function ImpedimentLine({
  impediment: { item, record, clock, level, since },
  context,
}: {
  readonly impediment: Impediment;
  readonly context: LineContext;
}) {
  const intl = useIntl();
  const told = {
    level: intl.formatMessage(LEVEL_MESSAGES[level]),
    clock: clock === null ? '' : clockInWords(clock, intl).toLocaleLowerCase(intl.locale),
  };
  const day = since === null ? null : timeZoneNamed(context.timeZone).dayAt(since);
  const what = record === null || record.what === '' ? item.summary : record.what;
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <IssueLink issueKey={item.key} /> <bdi>{what}</bdi>
      </span>
      <span className={styles.why}>
        {day === null
          ? intl.formatMessage(exceptionLineMessages.impedimentUndated, told)
          : intl.formatMessage(exceptionLineMessages.impediment, {
              ...told,
              day: dayInWords(day, intl),
            })}
      </span>
    </li>
  );
}

export function ContractLine({
  kind,
  row,
  context,
}: {
  readonly kind: 'promise-broken' | 'ask-unanswered';
  readonly row: InboxRow;
  readonly context: LineContext;
}) {
  const intl = useIntl();
  const { contract, consumer, provider } = row;
  const names = endNames(row, { intl, parties: context.parties, timeZone: timeZoneNamed('UTC') });
  const day = kind === 'promise-broken' ? contract.promisedBy : contract.neededBy;
  const providerEnd = provider !== null && 'key' in provider ? provider : null;
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        {intl.formatMessage(exceptionLineMessages[kind === 'promise-broken' ? 'promise' : 'ask'], {
          consumer: () =>
            consumer === null ? (
              <bdi key="consumer">{names.consumer}</bdi>
            ) : (
              <IssueLink key="consumer" issueKey={consumer.key} />
            ),
          provider: () =>
            providerEnd === null ? (
              <bdi key="provider">{names.provider}</bdi>
            ) : (
              <IssueLink key="provider" issueKey={providerEnd.key} />
            ),
          day: day === null ? '' : dayInWords(day, intl),
          days: contract.unansweredDays ?? 0,
        })}
      </span>
      <span className={styles.why}>
        <bdi>{(providerEnd ?? consumer)?.summary}</bdi>
      </span>
    </li>
  );
}

function whyInWords(
  kind: EpicExceptionKind,
  { epic, since, stop }: EpicException,
  { today, outrankedBy }: LineContext,
  intl: IntlShape,
): readonly string[] {
  const day = since === null ? '' : dayInWords(since, intl);
  const days = since === null ? 0 : daysBetween(since, today);
  const { decision, gate } = epic.verdict;
  switch (kind) {
    case 'against-decision': {
      if (gate === 'stop') return [intl.formatMessage(exceptionLineMessages.gateStop, { day })];
      const named = decision === null ? '' : intl.formatMessage(DECISION_MESSAGES[decision]);
      return [intl.formatMessage(exceptionLineMessages.decided, { decision: named, day })];
    }
    case 'decision-missing':
      return [
        intl.formatMessage(
          epic.isStarted ? exceptionLineMessages.underWay : exceptionLineMessages.inBacklog,
        ),
      ];
    case 'overdue':
      return [intl.formatMessage(exceptionLineMessages.overdue, { day, days })];
    case 'dependency-in-conflict':
      return [
        intl.formatMessage(exceptionLineMessages.conflicts, {
          count: epic.dependenciesInConflict ?? 0,
        }),
      ];
    case 'impediment-past-limit':
      return [];
    case 'stop-question':
      return stop.map((reason) =>
        intl.formatMessage(STOP_MESSAGES[reason], { count: outrankedBy }),
      );
    case 'not-confirmed':
      return [intl.formatMessage(exceptionLineMessages.finished, { day, days })];
    case 'score-expired':
      return [intl.formatMessage(exceptionLineMessages.expired, { day })];
  }
}
