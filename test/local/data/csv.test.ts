import { parseCsvDate, parseCsvDateTime } from '../../../local/data/csv-dates';
import { readIssues } from '../../../local/data/read-issues';
import { UnreadableData } from '../../../local/data/unreadable-data';
import { mapIssue } from '../../../src/jira/issue-mapping';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { PLAIN_RULES } from '../../builders/rest-issue';
import { temporaryFolder } from '../../builders/temporary-folder';
import { at, day } from '../../builders/work-item';

const { write } = temporaryFolder();

async function itemsOf(name: string, text: string): Promise<readonly WorkItem[]> {
  const items: WorkItem[] = [];
  for await (const { issue } of readIssues(write(name, text))) {
    items.push(mapIssue(issue, { ...PLAIN_RULES, team: 'field:Team' }));
  }
  return items;
}

// Columns as Jira exports them: some repeat, one for each value.
const EXPORT = `Summary,Issue key,Issue id,Issue Type,Status,Status Category,Created,Updated,Due date,Resolved,Resolution,Assignee,Assignee Id,Components,Components,Labels,Fix versions,Inward issue link (Blocks),Inward issue link (Blocks),Outward issue link (Blocks),Outward issue link (Relates),Custom field (Flagged),Custom field (Team),Parent,Parent key
"Quote "" and, comma
over lines",A-1,101,Sub-task,In Review,In Progress,20/Nov/26 9:41 AM,2026-11-21 14:05,24/Dec/26 12:00 AM,,,Ann,ann-id,Pear,Apple,x,R1,B-1,B-2,C-1,,Impediment,Red,50,A-9
Second,A-2,102,Story,Closed,Done,01/Jan/26 12:05 AM,,,02/Jan/26 12:05 PM,Fixed,,,,,,,,,,A-1,,,,
`;

it('reads repeated columns, link columns, quoted texts and custom fields', async () => {
  const [first, second] = await itemsOf('export.csv', EXPORT);
  expect(first).toMatchObject({
    id: '101',
    key: 'A-1',
    summary: 'Quote " and, comma\nover lines',
    isSubtask: true,
    status: { name: 'In Review', category: 'in-progress' },
    created: at('2026-11-20T09:41:00Z'),
    updated: at('2026-11-21T14:05:00Z'),
    due: day('2026-12-24'),
    assignee: 'ann-id',
    isFlagged: true,
    team: 'Red',
    parent: { id: '50', key: 'A-9' },
  });
  expect(
    first?.links.map(({ type, direction, other }) => [type.name, direction, other.key]),
  ).toEqual([
    ['Blocks', 'inward', 'B-1'],
    ['Blocks', 'inward', 'B-2'],
    ['Blocks', 'outward', 'C-1'],
  ]);
  expect(second).toMatchObject({
    status: { category: 'done' },
    resolved: at('2026-01-02T12:05:00Z'),
    isFlagged: false,
    team: null,
    parent: null,
  });
});

it.each([
  ['semicolons', 'Work item key;Status;Work type\nA-1;Open;Bug\n'],
  ['tabs', 'Issue key\tStatus\tIssue Type\nA-1\tOpen\tBug\n'],
  ['a byte order mark and CRLF', '\uFEFFIssue key,Status,Issue Type\r\nA-1,Open,Bug\r\n'],
])('reads an export with %s', async (title, text) => {
  const items = await itemsOf(`${title.slice(0, 4)}.csv`, text);
  expect(items).toMatchObject([{ key: 'A-1', type: 'Bug', status: { name: 'Open' } }]);
});

it('is not confused by custom fields with the names of agile answers', async () => {
  const text = 'Issue key,Status,Custom field (epic),Custom field (sprint)\nA-1,Done,x,y\n';
  await expect(itemsOf('names.csv', text)).resolves.toMatchObject([{ parent: null, sprints: [] }]);
});

it('finds who is done where an export has no status category', async () => {
  const items = await itemsOf(
    'nocategory.csv',
    'Issue key,Status,Resolution\nA-1,Fertig,Fixed\nA-2,Closed,\nA-3,In Progress,Unresolved\nA-4,Neu,\n',
  );
  expect(items.map(({ status }) => status.category)).toEqual([
    'done',
    'done',
    'in-progress',
    'to-do',
  ]);
});

it.each([
  ['no column of keys', 'Summary,Status\nx,y\n', ':1: has no column "Issue key"'],
  ['no column of statuses', 'Issue key\nA-1\n', ':1: has no column "Status"'],
  ['a row that is too short', 'Issue key,Status\nA-1,Open\nA-2\n', ':3: Invalid Record Length'],
  ['a quote that never ends', 'Issue key,Status\nA-1,"Open\n', 'Quote Not Closed'],
  [
    'a date that does not exist',
    'Issue key,Status,Created\nA-1,Open,2026-02-01\nA-2,Open,someday\n',
    ':3: column "created" holds no date that exists: "someday"',
  ],
  ['only a header', 'Issue key,Status\n', 'holds no issue'],
])('refuses %s', async (title, text, message) => {
  const reading = itemsOf(`${title.replace(/ /g, '-')}.csv`, text);
  await expect(reading).rejects.toThrow(UnreadableData);
  await expect(reading).rejects.toThrow(message);
});

it.each([
  ['20/Nov/26 9:41 AM', '2026-11-20T09:41:00.000+0000'],
  ['20/Nov/26 12:00 AM', '2026-11-20T00:00:00.000+0000'],
  ['20/Nov/26 12:00 PM', '2026-11-20T12:00:00.000+0000'],
  ['20/Nov/2026 21:41', '2026-11-20T21:41:00.000+0000'],
  ['5-Mar-26 09:41', '2026-03-05T09:41:00.000+0000'],
  ['2026/11/20 09:41:30', '2026-11-20T09:41:30.000+0000'],
  ['2026-11-20T09:41:00.000+0100', '2026-11-20T09:41:00.000+0100'],
  ['2026-11-20', '2026-11-20T00:00:00.000+0000'],
  ['20/Foo/26 9:41 AM', null],
  ['20/Nov/26 13:41 PM', null],
  ['11/20/2026', null],
])('reads the time %s', (text, expected) => {
  expect(parseCsvDateTime(text)).toBe(expected);
});

it('drops the time behind a due date', () => {
  expect(parseCsvDate('24/Dec/26 12:00 AM')).toBe('2026-12-24');
});
