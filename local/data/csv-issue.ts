import { parseCsvDate, parseCsvDateTime } from './csv-dates';
import { UnreadableData, type Origin } from './unreadable-data';

/** Which columns hold what: a name may stand over several columns. */
export type CsvHeader = ReadonlyMap<string, readonly number[]>;

// Jira Cloud calls issues "work items" since 2025 and older sites write "Component/s".
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['work item key', 'issue key'],
  ['key', 'issue key'],
  ['work item id', 'issue id'],
  ['work type', 'issue type'],
  ['work item type', 'issue type'],
  ['component/s', 'components'],
  ['fix version/s', 'fix versions'],
  ['resolution date', 'resolved'],
  ['parent id', 'parent'],
]);

/** @throws UnreadableData if there is no column of issue keys */
export function readCsvHeader(names: readonly string[], origin: Origin): CsvHeader {
  const columns = new Map<string, number[]>();
  names.forEach((name, column) => {
    const trimmed = name.trim();
    // Names in brackets are the site's own and keep their letters; Jira's are compared without case.
    const known = trimmed.endsWith(')') ? trimmed : trimmed.toLowerCase();
    const canonical = ALIASES.get(known) ?? known;
    columns.set(canonical, [...(columns.get(canonical) ?? []), column]);
  });
  if (!columns.has('issue key') || !columns.has('status')) {
    const missing = columns.has('issue key') ? 'Status' : 'Issue key';
    throw new UnreadableData(
      origin,
      `has no column "${missing}"; export with all fields, or add the column to the list view`,
    );
  }
  return columns;
}

const LINK_COLUMN = /^(inward|outward) (?:issue|work item) link \((.+)\)$/i;
const CUSTOM_COLUMN = /^custom field \((.+)\)$/i;

/**
 * A row as a REST issue. Custom fields stand under their name, as far as the export has no ids
 * (`field:Team` in the settings then means the column "Custom field (Team)").
 */
export function issueOfCsvRow(
  header: CsvHeader,
  row: readonly string[],
  origin: Origin,
): Record<string, unknown> {
  const all = (name: string): string[] =>
    (header.get(name) ?? [])
      .map((column) => (row[column] ?? '').trim())
      .filter((cell) => cell !== '');
  const one = (name: string): string | null => all(name)[0] ?? null;
  const named = (name: string): { name: string }[] => all(name).map((cell) => ({ name: cell }));
  const instant = (name: string): string | null =>
    readDate(one(name), name, origin, parseCsvDateTime);
  const type = one('issue type') ?? '';
  return {
    id: one('issue id'),
    key: one('issue key') ?? '',
    fields: {
      ...customFields(header, all),
      // Custom fields may have the names that agile answers give to other things.
      epic: null,
      sprint: null,
      closedSprints: [],
      summary: one('summary'),
      ...projectOf(one('project key'), one('project name')),
      issuetype: { name: type, subtask: /^sub-?task$/i.test(type) },
      status: { name: one('status') ?? '', statusCategory: categoryOf(one('status category')) },
      resolution: resolutionOf(one('resolution')),
      created: instant('created'),
      updated: instant('updated'),
      resolutiondate: instant('resolved'),
      duedate: readDate(one('due date'), 'due date', origin, parseCsvDate),
      assignee: assigneeOf(one('assignee id') ?? one('assignee')),
      labels: all('labels'),
      components: named('components'),
      fixVersions: named('fix versions'),
      priority: named('priority')[0] ?? null,
      flagged: all('Custom field (Flagged)').length > 0,
      parent: parentOf(one('parent'), one('parent key')),
      issuelinks: linksOf(header, row),
    },
  };
}

function readDate(
  cell: string | null,
  column: string,
  origin: Origin,
  parse: (text: string) => string | null,
): string | null {
  if (cell === null) return null;
  const date = parse(cell);
  if (date !== null) return date;
  throw new UnreadableData(
    origin,
    `column "${column}" holds no date that exists: ${JSON.stringify(cell.slice(0, 40))}`,
  );
}

function projectOf(key: string | null, name: string | null): object {
  return key === null ? {} : { project: { key, name: name ?? key } };
}

function categoryOf(name: string | null): { key: string } | null {
  const keys = new Map([
    ['to do', 'new'],
    ['in progress', 'indeterminate'],
    ['done', 'done'],
  ]);
  const key = keys.get((name ?? '').toLowerCase());
  return key === undefined ? null : { key };
}

function resolutionOf(name: string | null): { name: string } | null {
  return name === null || name.toLowerCase() === 'unresolved' ? null : { name };
}

function assigneeOf(account: string | null): { accountId: string } | null {
  return account === null || account.toLowerCase() === 'unassigned' ? null : { accountId: account };
}

/** "Parent" holds an id, on newer sites a key. */
function parentOf(parent: string | null, parentKey: string | null): object | null {
  if (parentKey !== null) return { id: parent, key: parentKey };
  if (parent === null) return null;
  return /^\d+$/.test(parent) ? { id: parent } : { key: parent };
}

function linksOf(header: CsvHeader, row: readonly string[]): object[] {
  return [...header].flatMap(([name, columns]) => {
    const match = LINK_COLUMN.exec(name);
    if (!match) return [];
    const end = match[1]?.toLowerCase() === 'inward' ? 'inwardIssue' : 'outwardIssue';
    const keys = columns.map((column) => (row[column] ?? '').trim()).filter((key) => key !== '');
    return keys.map((key) => ({ type: { name: match[2] }, [end]: { key } }));
  });
}

function customFields(header: CsvHeader, all: (name: string) => string[]): Record<string, unknown> {
  const fields = [...header.keys()].flatMap((name): [string, unknown][] => {
    const custom = CUSTOM_COLUMN.exec(name)?.[1];
    const values = all(name);
    return custom === undefined || values.length === 0 ? [] : [[custom, values]];
  });
  return Object.fromEntries(fields);
}
