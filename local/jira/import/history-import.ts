import { IdCounter } from '../site/id-counter';
import { parseJiraInstant } from '../site/instants';
import type { CommentData, HistoryData, HistoryItemData } from '../site-data';
import type { PeopleImport } from './people-import';
import { listOf, recordOf, textAt, type RawRecord } from './raw-values';

/** Reads changelogs and comments; what has no id gets one that is free. */
export class HistoryImport {
  private readonly ids = new IdCounter(50_000_000, []);

  constructor(private readonly people: PeopleImport) {}

  /** Oldest first, whichever way the export has them. */
  histories(changelog: unknown): readonly HistoryData[] {
    const given = Array.isArray(changelog) ? changelog : recordOf(changelog).get('histories');
    const histories = listOf(given).flatMap((raw) => this.historyOf(recordOf(raw)));
    const [first] = histories;
    const last = histories.at(-1);
    // Entries of one moment keep their order only if a list that is newest first is turned round.
    if (first && last && timeOf(first) > timeOf(last)) histories.reverse();
    return histories.sort((a, b) => timeOf(a) - timeOf(b));
  }

  comments(field: unknown): readonly CommentData[] {
    return listOf(recordOf(field).get('comments')).flatMap((raw) => {
      const record = recordOf(raw);
      const created = textAt(record, 'created');
      if (created === null) return [];
      return [
        {
          id: textAt(record, 'id') ?? this.ids.next(),
          authorId: this.people.note(record.get('author')),
          created,
          body: record.get('body') ?? '',
        },
      ];
    });
  }

  private historyOf(record: RawRecord): readonly HistoryData[] {
    const created = textAt(record, 'created');
    if (created === null) return [];
    return [
      {
        id: textAt(record, 'id') ?? this.ids.next(),
        authorId: this.people.note(record.get('author')),
        created,
        items: listOf(record.get('items')).map((item) => itemOf(recordOf(item))),
      },
    ];
  }
}

function itemOf(record: RawRecord): HistoryItemData {
  const side = (name: string): string | null => {
    const value = record.get(name);
    return typeof value === 'string' ? value : null;
  };
  return {
    field: textAt(record, 'field') ?? '',
    fieldtype: record.get('fieldtype') === 'custom' ? 'custom' : 'jira',
    fieldId: textAt(record, 'fieldId'),
    from: side('from'),
    fromString: side('fromString'),
    to: side('to'),
    toString: side('toString'),
  };
}

function timeOf({ created }: HistoryData): number {
  return parseJiraInstant(created) ?? 0;
}
