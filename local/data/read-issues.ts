import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsvFile } from './csv-file';
import { readJsonFile } from './json-file';
import { readJsonLines } from './json-lines';
import { readingFault } from './open-file';
import { propertiesOf, type RawIssue } from './raw-issue';
import { describeOrigin, UnreadableData, type Origin } from './unreadable-data';

type Reader = (file: string) => AsyncGenerator<RawIssue>;

const READERS: readonly { readonly endings: readonly string[]; readonly read: Reader }[] = [
  { endings: ['.json', '.json.gz'], read: readJsonFile },
  { endings: ['.jsonl', '.jsonl.gz'], read: readJsonLines },
  { endings: ['.csv', '.csv.gz'], read: readCsvFile },
];

/**
 * The issues of a file, or of all readable files of a folder (in the order of their names).
 *
 * @throws UnreadableData naming file and line, before anything may be taken for the whole: also where
 *   two issues have one key or one id
 */
export async function* readIssues(path: string): AsyncGenerator<RawIssue> {
  const seen = new Map<string, Origin>();
  for (const file of await filesOf(path)) {
    const read = readerOf(file);
    if (!read) throw new UnreadableData({ file, line: null }, `is not one of ${formats()}`);
    let count = 0;
    try {
      for await (const raw of read(file)) {
        count += 1;
        refuseRepeated(raw, seen);
        yield raw;
      }
    } catch (error) {
      throw readingFault(error, file);
    }
    if (count === 0 && read !== readJsonFile) {
      throw new UnreadableData({ file, line: null }, 'holds no issue');
    }
  }
}

async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw readingFault(error, path);
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const files = names
    .sort()
    .map((name) => join(path, name))
    .filter((file) => readerOf(file));
  if (files.length === 0) {
    throw new UnreadableData({ file: path, line: null }, `the folder holds none of ${formats()}`);
  }
  return files;
}

function readerOf(file: string): Reader | undefined {
  const name = file.toLowerCase();
  return READERS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))?.read;
}

function formats(): string {
  return READERS.flatMap(({ endings }) => endings).join(', ');
}

function refuseRepeated({ issue, origin }: RawIssue, seen: Map<string, Origin>): void {
  const properties = propertiesOf(issue);
  for (const name of ['key', 'id']) {
    const value = properties.get(name);
    // Some answers give ids as numbers.
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') continue;
    const identity = `${name} ${String(value)}`;
    const first = seen.get(identity);
    if (first) {
      const where = describeOrigin(first);
      throw new UnreadableData(origin, `a second issue with the ${identity} (first in ${where})`);
    }
    seen.set(identity, origin);
  }
}
