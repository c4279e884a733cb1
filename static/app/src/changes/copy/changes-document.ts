import type { IntlShape } from 'react-intl';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import { issueAddress } from '../../bridge/open-issue';
import { dayInWords } from '../../health/health-words';
import { changesMessages, markdownMessages } from '../../messages/changes';
import { HEALTH_MESSAGES } from '../../messages/health';
import type { ChangeEnd, ChangeRow } from '../change-row';
import { changeSections } from '../change-sections';
import { changesInWords } from '../change-words';
import type { ChangesPicture } from '../changes-picture';
import { coverageInWords } from '../coverage-words';
import type { ChangesDocument, DocumentEnd } from './changes-markdown';

/** The changes in words, ready to be written down. */
export function changesDocument(
  picture: ChangesPicture,
  rows: readonly ChangeRow[],
  siteUrl: string,
  intl: IntlShape,
): ChangesDocument {
  const timeZone = timeZoneNamed(picture.timeZone);
  const endOf = ({ shown }: ChangeEnd): DocumentEnd => {
    if (shown === null) return { words: intl.formatMessage(changesMessages.hiddenEnd) };
    const { key, summary } = shown;
    return { key, summary, address: issueAddress(siteUrl, key) };
  };
  return {
    title: intl.formatMessage(markdownMessages.title, { since: dayInWords(picture.since, intl) }),
    sections: changeSections(rows).map((section) => ({
      title: intl.formatMessage(changesMessages[section.name]),
      entries: section.rows.map((row) => ({
        consumer: endOf(row.consumer),
        provider: endOf(row.provider),
        told: (consumer, provider) =>
          intl.formatMessage(
            row.health === null ? markdownMessages.entryRemoved : markdownMessages.entry,
            { consumer, provider },
          ),
        health: row.health === null ? null : intl.formatMessage(HEALTH_MESSAGES[row.health]),
        sentences: changesInWords(row, timeZone, intl),
      })),
    })),
    coverage: coverageInWords(picture, picture.issues, intl),
  };
}
