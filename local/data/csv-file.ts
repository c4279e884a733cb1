import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf } from './csv-delimiter';
import { issueOfCsvRow, readCsvHeader } from './csv-issue';
import { textOfFile } from './open-file';
import { NO_FIELD_NAMES, type RawIssue } from './raw-issue';
import { UnreadableData } from './unreadable-data';

interface Row {
  readonly record: string[];
  /** `lines` counts the lines read so far, thus names the row's last one. */
  readonly info: { readonly lines: number };
}

/**
 * Jira's CSV export (issue search, Export, CSV): columns repeat for fields with several values and
 * for links. Jira lets people choose the delimiter, so it is read from the header.
 */
export async function* readCsvFile(file: string): AsyncGenerator<RawIssue> {
  const text = textOfFile(file);
  const first = await text.next();
  const head = first.done === true ? '' : first.value;
  const parser = parse({ delimiter: delimiterOf(head), info: true, skip_empty_lines: true });
  const source = Readable.from(continued(head, text));
  source.once('error', (error) => parser.destroy(error));
  const rows = source.pipe(parser) as AsyncIterable<Row>;
  let header: ReturnType<typeof readCsvHeader> | null = null;
  let line = 1;
  try {
    for await (const { record, info } of rows) {
      const origin = { file, line };
      line = info.lines + 1;
      if (header === null) header = readCsvHeader(record, origin);
      else
        yield { issue: issueOfCsvRow(header, record, origin), origin, fieldNames: NO_FIELD_NAMES };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableData({ file, line }, error.message);
    throw error;
  }
  if (header === null) throw new UnreadableData({ file, line: null }, 'the file is empty');
}

async function* continued(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
