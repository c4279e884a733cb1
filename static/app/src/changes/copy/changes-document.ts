import type { IntlShape } from 'react-intl';
import { issueAddress } from '../../bridge/open-issue';
import { dayInWords } from '../../health/health-words';
import { changesMessages, markdownMessages } from '../../messages/changes';
import { HEALTH_MESSAGES } from '../../messages/health';
import type { ChangeEnd, ChangeRow } from '../change-row';
import { changeSections } from '../change-sections';
import { changesInWords } from '../change-words';
import type { AnalysedChanges } from '../changes-analysis';
import { coverageInWords } from '../coverage-words';
import type { ChangesDocument, DocumentEnd } from './changes-markdown';

/** The changes in words, ready to be written down. */
export function changesDocument(
  analysis: AnalysedChanges,
  rows: readonly ChangeRow[],
  siteUrl: string,
  intl: IntlShape,
): ChangesDocument {
  const { timeZone, corpus } = analysis.told.now;
  const endOf = ({ shown }: ChangeEnd): DocumentEnd => {
    if (shown === null) return { words: intl.formatMessage(changesMessages.hiddenEnd) };
    const { key, summary } = shown;
    return { key, summary, address: issueAddress(siteUrl, key) };
  };
  return {
    title: intl.formatMessage(markdownMessages.title, { since: dayInWords(analysis.since, intl) }),
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
    coverage: coverageInWords(analysis, corpus.itemCount, intl),
  };
}
