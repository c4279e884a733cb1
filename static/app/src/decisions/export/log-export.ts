import type { IntlShape } from 'react-intl';
import { formatInstant } from '../../../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import type { LoggedDecision } from '../../../../../src/use-cases/cases/decision-log';
import { issueAddress } from '../../bridge/open-issue';
import { dayInWords } from '../../health/health-words';
import { caseWordMessages } from '../../messages/case-words';
import {
  decisionExportMessages,
  decisionTableMessages,
  LOG_KIND_MESSAGES,
  LOG_STANDING_MESSAGES,
} from '../../messages/decisions';
import { instantInWords } from '../../shell/time-words';
import { codeInWords, decisionInWords } from '../log-words';
import type { LogDocument, LogDocumentEntry } from './log-markdown';

/** What entries are written down with. */
export interface LogWords {
  readonly intl: IntlShape;
  /** By account id; who is missing has no name to the viewer. */
  readonly names: ReadonlyMap<string, string>;
  /** Names by id. */
  readonly themes: ReadonlyMap<string, string>;
  /** IANA name. */
  readonly timeZone: string;
  readonly siteUrl: string;
}

/** The entries as a table with a head; instants are ISO 8601 in UTC, so that a spreadsheet sorts them. */
export function logTable(
  entries: readonly LoggedDecision[],
  words: LogWords,
): readonly (readonly string[])[] {
  const { intl, themes } = words;
  const { when, kind, what, epic, summary, reason, who, theme, standing } = decisionTableMessages;
  const { overtakenBy, overtakenAt } = decisionExportMessages;
  const head = [when, kind, what, epic, summary, reason, who, theme, standing];
  return [
    [...head, overtakenBy, overtakenAt].map((message) => intl.formatMessage(message)),
    ...entries.map((entry) => {
      const { epic: of, overtakenBy: next } = entry;
      return [
        entry.at === null ? '' : formatInstant(entry.at),
        intl.formatMessage(LOG_KIND_MESSAGES[entry.kind]),
        codeInWords(entry.code, intl),
        of.item.key,
        of.item.summary ?? '',
        entry.reason,
        nameOf(entry, words),
        of.themeId === null ? '' : (themes.get(of.themeId) ?? of.themeId),
        intl.formatMessage(LOG_STANDING_MESSAGES[entry.standing]),
        next === null ? '' : decisionInWords(next, intl),
        next === null ? '' : formatInstant(next.at),
      ];
    }),
  ];
}

/** The entries in words, ready to be written down. */
export function logDocument(
  entries: readonly LoggedDecision[],
  { title, basis }: Pick<LogDocument, 'title' | 'basis'>,
  words: LogWords,
): LogDocument {
  return { title, basis, entries: entries.map((entry) => documentEntry(entry, words)) };
}

function documentEntry(entry: LoggedDecision, words: LogWords): LogDocumentEntry {
  const { intl, timeZone, siteUrl, themes } = words;
  const { epic, at, overtakenBy } = entry;
  const { key, summary } = epic.item;
  const theme = epic.themeId === null ? null : (themes.get(epic.themeId) ?? epic.themeId);
  const common = { what: decisionInWords(entry, intl), key, summary };
  const address = issueAddress(siteUrl, key);
  if (at === null) {
    const sentences = [intl.formatMessage(decisionTableMessages.unloggedReason)];
    return { ...common, address, sentences, when: intl.formatMessage(LOG_KIND_MESSAGES.unlogged) };
  }
  return {
    ...common,
    address,
    when: instantInWords(at, timeZone, intl),
    sentences: [
      entry.reason,
      intl.formatMessage(decisionExportMessages.by, { name: nameOf(entry, words) }),
      theme === null ? '' : intl.formatMessage(decisionTableMessages.ofTheme, { theme }),
      overtakenBy === null
        ? ''
        : intl.formatMessage(decisionExportMessages.overtaken, {
            what: decisionInWords(overtakenBy, intl),
            day: dayInWords(timeZoneNamed(timeZone).dayAt(overtakenBy.at), intl),
          }),
    ],
  };
}

function nameOf({ by }: LoggedDecision, { names, intl }: LogWords): string {
  if (by === null) return '';
  return names.get(by) ?? intl.formatMessage(caseWordMessages.somebody);
}
