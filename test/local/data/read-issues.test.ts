import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { propertiesOf } from '../../../local/data/raw-issue';
import { readIssues } from '../../../local/data/read-issues';
import { UnreadableData } from '../../../local/data/unreadable-data';
import { restIssue } from '../../builders/rest-issue';
import { temporaryFolder } from '../../builders/temporary-folder';

const { root, write } = temporaryFolder();

const A1 = restIssue('A-1');
const A2 = restIssue('A-2');
const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

async function keysOf(file: string): Promise<readonly unknown[]> {
  const keys: unknown[] = [];
  for await (const { issue } of readIssues(file)) keys.push(propertiesOf(issue).get('key'));
  return keys;
}

it.each<[string, string, string | Uint8Array]>([
  ['a search answer', 'search.json', JSON.stringify({ issues: [A1, A2], isLast: true })],
  ['an array of issues', 'array.json', JSON.stringify([A1, A2])],
  ['one issue a line', 'lines.jsonl', lines(A1, A2)],
  [
    'lines with a mark, empty lines and no last newline',
    'marked.jsonl',
    `\uFEFF${JSON.stringify(A1)}\r\n\n${JSON.stringify(A2)}`,
  ],
  ['gzipped lines', 'lines.jsonl.gz', gzipSync(lines(A1, A2))],
  [
    'gzipped lines in two members',
    'two.jsonl.gz',
    Buffer.concat([gzipSync(lines(A1)), gzipSync(lines(A2))]),
  ],
  ['a gzipped search answer', 'search.json.gz', gzipSync(JSON.stringify({ issues: [A1, A2] }))],
])('reads %s', async (_, name, content) => {
  await expect(keysOf(write(name, content))).resolves.toEqual(['A-1', 'A-2']);
});

it('reads one issue as GET /issue gives it', async () => {
  await expect(keysOf(write('one.json', JSON.stringify(A1)))).resolves.toEqual(['A-1']);
});

it('reads a folder in the order of its file names and leaves other files alone', async () => {
  write('folder/b.jsonl', lines(A2));
  write('folder/a.json', JSON.stringify([A1]));
  write('folder/readme.txt', 'no issues');
  await expect(keysOf(path.join(root, 'folder'))).resolves.toEqual(['A-1', 'A-2']);
});

it('takes an empty search answer for what it is', async () => {
  await expect(keysOf(write('none.json', '{"issues": [], "isLast": true}'))).resolves.toEqual([]);
});

it('passes on the names of fields that an answer gives', async () => {
  const answer = { names: { customfield_7: 'Flagged' }, issues: [A1] };
  for await (const { fieldNames } of readIssues(write('names.json', JSON.stringify(answer)))) {
    expect([...fieldNames]).toEqual([['customfield_7', 'Flagged']]);
  }
  expect.assertions(1);
});

it('keeps characters whole that lie across the pieces of a large file', async () => {
  const issues = Array.from({ length: 400 }, (_, number) =>
    restIssue(`A-${String(number)}`, { summary: '🚀ä'.repeat(200) }),
  );
  let count = 0;
  for await (const { issue } of readIssues(write('large.jsonl', lines(...issues)))) {
    expect(issue).toEqual(issues[count]);
    count += 1;
  }
  expect(count).toBe(400);
});

const many = Array.from({ length: 8000 }, (_, number) =>
  JSON.stringify(restIssue(`A-${String(number)}`)),
);
const wrongInTheMiddle = many
  .map((line, at) => (at === 7411 ? line.slice(0, 40) : line))
  .join('\n');
const whole = gzipSync(
  lines(...Array.from({ length: 500 }, (_, n) => restIssue(`A-${String(n)}`))),
);

it.each<[string, string, string | Uint8Array, string]>([
  ['an empty file of lines', 'empty.jsonl', '', 'empty.jsonl: holds no issue'],
  ['an empty JSON file', 'empty.json', ' \n', 'empty.json: the file is empty'],
  ['an empty CSV file', 'empty.csv', '', 'empty.csv: the file is empty'],
  [
    'a cut gzip',
    'cut.jsonl.gz',
    whole.subarray(0, whole.length - 200),
    'cut.jsonl.gz: the gzip data ends too early',
  ],
  [
    'a cut gzip of JSON',
    'cut.json.gz',
    whole.subarray(0, 300),
    'cut.json.gz: the gzip data ends too early',
  ],
  ['a gzip that is none', 'not.jsonl.gz', 'plain text', 'not.jsonl.gz: the gzip data is damaged'],
  [
    'wrong JSON in line 7,412',
    'middle.jsonl',
    wrongInTheMiddle,
    'middle.jsonl:7412: not valid JSON',
  ],
  [
    'wrong JSON in a JSON file',
    'wrong.json',
    '[\n{"key": "A-1",}\n]',
    'wrong.json:2: not valid JSON',
  ],
  ['JSON that ends too early', 'short.json', '[\n{"key"', 'short.json:2: not valid JSON'],
  ['JSON without issues', 'other.json', '{"values": []}', 'other.json: holds no issues'],
  [
    'two issues with one key',
    'twice.jsonl',
    lines(A1, A2, { ...A1, id: '9' }),
    'twice.jsonl:3: a second issue with the key A-1',
  ],
  [
    'two issues with one id',
    'ids.jsonl',
    lines(A1, { ...A2, id: A1.id }),
    'ids.jsonl:2: a second issue with the id id of A-1',
  ],
  [
    'two issues with one numeric id',
    'numbers.jsonl',
    lines({ ...A1, id: 7 }, { ...A2, id: '7' }),
    'numbers.jsonl:2: a second issue with the id 7',
  ],
  [
    'text that is not UTF-8',
    'latin.jsonl',
    Buffer.from('{"key": "\xc4-1"}', 'latin1'),
    'latin.jsonl: is not UTF-8 text',
  ],
  [
    'a gzip of upper case that is none',
    'UPPER.JSONL.GZ',
    '{}',
    'UPPER.JSONL.GZ: the gzip data is damaged',
  ],
  ['a file of another kind', 'issues.xml', '<rss/>', 'issues.xml: is not one of .json'],
])('refuses %s with file and line', async (_, name, content, message) => {
  const reading = keysOf(write(name, content));
  await expect(reading).rejects.toThrow(UnreadableData);
  await expect(reading).rejects.toThrow(message);
});

it('names the first of two issues with one key across files', async () => {
  write('double/a.jsonl', lines(A2, A1));
  write('double/b.json', JSON.stringify([A1], null, 1));
  await expect(keysOf(path.join(root, 'double'))).rejects.toThrow(
    /b\.json:2: a second issue with the key A-1 \(first in .*a\.jsonl:2\)/,
  );
});

it('reads one line of many megabytes in one go', async () => {
  const long = restIssue('A-1', { summary: 'x'.repeat(20_000_000) });
  await expect(keysOf(write('long.jsonl', lines(long, A2)))).resolves.toEqual(['A-1', 'A-2']);
});

it('leaves subfolders alone, whatever they are called', async () => {
  write('nested/a.jsonl', lines(A1));
  write('nested/b.json/c.txt', '');
  await expect(keysOf(path.join(root, 'nested'))).resolves.toEqual(['A-1']);
});

it('refuses a file where a folder is expected', async () => {
  const file = write('plain.json', '[]');
  await expect(keysOf(`${file}/`)).rejects.toThrow('there is no such file or folder');
});

it('refuses a folder without data, and a path that is not there', async () => {
  write('bare/readme.txt', '');
  await expect(keysOf(path.join(root, 'bare'))).rejects.toThrow('the folder holds none of');
  await expect(keysOf(path.join(root, 'nowhere'))).rejects.toThrow(
    'there is no such file or folder',
  );
});
