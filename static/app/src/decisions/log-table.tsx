import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatInstant } from '../../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import type { DecisionCode, GateCode } from '../../../../src/domain/business-case/case/decision';
import type { LoggedDecision, LogStanding } from '../../../../src/use-cases/cases/decision-log';
import { dayInWords } from '../health/health-words';
import { useNames } from '../impediment-record/use-names';
import { caseWordMessages } from '../messages/case-words';
import { decisionTableMessages, LOG_STANDING_MESSAGES } from '../messages/decisions';
import { IssueLink } from '../shell/issue-link';
import styles from './decisions.module.css';
import { codeInWords, decisionInWords } from './log-words';

interface Props {
  readonly entries: readonly LoggedDecision[];
  /** Names by id. */
  readonly themes: ReadonlyMap<string, string>;
  /** IANA name. */
  readonly timeZone: string;
}

const HEAD = ['when', 'what', 'epic', 'reason', 'who', 'standing'] as const;

/** The entries of one page of the log. */
export function LogTable({ entries, themes, timeZone }: Props) {
  const intl = useIntl();
  const names = useNames(entries.map(({ by }) => by));
  return (
    <div
      role="region"
      aria-label={intl.formatMessage(decisionTableMessages.scroll)}
      tabIndex={0}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <caption className={styles.hidden}>
          {intl.formatMessage(decisionTableMessages.caption)}
        </caption>
        <thead>
          <tr>
            {HEAD.map((name) => (
              <th key={name} scope="col" className={styles[name]}>
                {intl.formatMessage(decisionTableMessages[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id} data-standing={entry.standing}>
              <td>
                <WhenCell entry={entry} timeZone={timeZone} />
              </td>
              <td>
                <Lozenge appearance={appearanceOf(entry)}>{decisionInWords(entry, intl)}</Lozenge>
              </td>
              <td>
                <EpicCell entry={entry} themes={themes} />
              </td>
              <td>
                <ReasonCell entry={entry} />
              </td>
              <td>
                <bdi>
                  {entry.by === null
                    ? intl.formatMessage(decisionTableMessages.nobody)
                    : (names.get(entry.by) ?? intl.formatMessage(caseWordMessages.somebody))}
                </bdi>
              </td>
              <td>
                <StandingCell entry={entry} timeZone={timeZone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const APPEARANCE = {
  approved: 'success',
  rejected: 'removed',
  deferred: 'moved',
  pivot: 'moved',
  persevere: 'success',
  stop: 'removed',
} as const satisfies Record<DecisionCode | GateCode, string>;

/** Only what holds has the colour of what it says: a go that a gate has stopped is none. */
function appearanceOf({ kind, code, standing, epic }: LoggedDecision) {
  const isStopped = kind === 'decision' && epic.verdict.gate === 'stop';
  return standing === 'holds' && !isStopped ? APPEARANCE[code] : 'default';
}

interface EntryProps {
  readonly entry: LoggedDecision;
}

function WhenCell({ entry: { at }, timeZone }: EntryProps & { readonly timeZone: string }) {
  const intl = useIntl();
  if (at === null) return intl.formatMessage(decisionTableMessages.noDay);
  const time = intl.formatTime(new Date(at), {
    ...{ hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short' },
  });
  return (
    <time dateTime={formatInstant(at)} className={styles.lines}>
      <span>{dayInWords(timeZoneNamed(timeZone).dayAt(at), intl)}</span>
      <span className={styles.small}>{time}</span>
    </time>
  );
}

function EpicCell({
  entry: { epic },
  themes,
}: EntryProps & { readonly themes: ReadonlyMap<string, string> }) {
  const intl = useIntl();
  const { item, themeId } = epic;
  return (
    <span className={styles.lines}>
      <IssueLink issueKey={item.key} />
      {item.summary !== null && <bdi>{item.summary}</bdi>}
      {themeId !== null && (
        <span className={styles.small}>
          {intl.formatMessage(decisionTableMessages.ofTheme, {
            theme: themes.get(themeId) ?? themeId,
          })}
        </span>
      )}
    </span>
  );
}

/** Characters of a reason before the rest waits for a press. */
const CHARACTERS_SHOWN = 320;

function ReasonCell({ entry: { kind, reason, epic } }: EntryProps) {
  const intl = useIntl();
  const [isWhole, setIsWhole] = useState(false);
  if (kind === 'unlogged') {
    return (
      <span className={styles.danger}>
        {intl.formatMessage(decisionTableMessages.unloggedReason)}
      </span>
    );
  }
  const isCut = !isWhole && reason.length > CHARACTERS_SHOWN;
  return (
    <span className={styles.said}>
      <bdi>{isCut ? `${reason.slice(0, CHARACTERS_SHOWN).trimEnd()} …` : reason}</bdi>{' '}
      {isCut && (
        <button
          type="button"
          className={styles.inText}
          aria-label={intl.formatMessage(decisionTableMessages.showAllOf, { key: epic.item.key })}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {intl.formatMessage(decisionTableMessages.showAll)}
        </button>
      )}
    </span>
  );
}

const MARKS = {
  holds: 'strong',
  overtaken: 'small',
  unlogged: 'danger',
} as const satisfies Record<LogStanding, string>;

function StandingCell({ entry, timeZone }: EntryProps & { readonly timeZone: string }) {
  const intl = useIntl();
  const { kind, standing, overtakenBy, epic } = entry;
  const gate = kind === 'decision' && standing === 'holds' ? epic.verdict.gate : null;
  return (
    <span className={styles.lines}>
      <span className={styles[MARKS[standing]]}>
        {intl.formatMessage(LOG_STANDING_MESSAGES[standing])}
      </span>
      {gate !== null && (
        <span className={styles.small}>
          {intl.formatMessage(decisionTableMessages.since, { gate: codeInWords(gate, intl) })}
        </span>
      )}
      {overtakenBy !== null && (
        <span className={styles.small}>
          {intl.formatMessage(decisionTableMessages.overtakenBy, {
            what: decisionInWords(overtakenBy, intl),
            day: dayInWords(timeZoneNamed(timeZone).dayAt(overtakenBy.at), intl),
          })}
        </span>
      )}
    </span>
  );
}
