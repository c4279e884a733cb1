import { FIELD_IDS } from '../../../local/demo/vocabulary';
import { plantedTroubles } from '../../../local/demo/planted-troubles';
import type { HistoryItemData, IssueData } from '../../../local/jira/site-data';
import { issueFinder, nameIn, SITE, SITES } from './sites';

const TROUBLES = plantedTroubles();
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+0000$/;

it.each(SITES)(
  'has created, changes and updated in order, all before 09:00 on %s',
  (today, site) => {
    const present = `${today}T09:00:00.000+0000`;
    const wrong = site.issues.filter(({ created, updated, histories, comments }) => {
      const changes = histories.map((history) => history.created);
      const told = [...changes, ...comments.map((comment) => comment.created)].sort();
      const isInOrder = changes.every((at, position) => at >= (changes[position - 1] ?? created));
      const isWithin = created <= (told[0] ?? updated) && updated === (told.at(-1) ?? created);
      const isSpelled = [created, updated, ...told].every((instant) => INSTANT.test(instant));
      return !isInOrder || !isWithin || !isSpelled || updated > present;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  },
);

it.each(SITES)('reaches back nine months on %s, and a year in impediments', (today, site) => {
  const impediment = site.issueTypes.find(({ name }) => name === 'Impediment')?.id;
  const daysSinceFirst = (isWanted: (typeId: string) => boolean): number => {
    const created = site.issues.filter(({ typeId }) => isWanted(typeId));
    const first = created.map((issue) => issue.created).sort()[0] ?? '';
    return (Date.parse(today) - Date.parse(first.slice(0, 10))) / 86_400_000;
  };
  const work = daysSinceFirst((typeId) => typeId !== impediment);
  expect(work).toBeGreaterThan(265);
  expect(work).toBeLessThan(280);
  const impediments = daysSinceFirst((typeId) => typeId === impediment);
  expect(impediments).toBeGreaterThan(350);
  expect(impediments).toBeLessThan(366);
});

it('is never worked on at weekends', () => {
  const instants = SITE.issues.flatMap(({ histories }) => histories.map(({ created }) => created));
  const weekdays = new Set(instants.map((instant) => new Date(instant.slice(0, 10)).getUTCDay()));
  expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
});

it.each(SITES)('has an unbroken chain of statuses but for the planted ones on %s', (_, site) => {
  const broken = site.issues.filter((issue) => !isStatusChainUnbroken(issue));
  expect(broken.map(({ key }) => key).sort()).toEqual(
    TROUBLES['broken-status-chain'].flat().sort(),
  );
});

function isStatusChainUnbroken(issue: IssueData): boolean {
  const moves = itemsOf(issue, 'status');
  const reached = moves.map(({ to }) => to);
  const left = [...moves.slice(1).map(({ from }) => from), issue.statusId];
  return reached.every((status, position) => status === left[position]);
}

it.each(SITES)('is resolved exactly when done but for the planted ones on %s', (_, site) => {
  const done = new Set(
    site.statuses.filter(({ category }) => category === 'done').map(({ id }) => id),
  );
  const odd = site.issues.filter(
    ({ statusId, resolved, resolutionId }) =>
      done.has(statusId) !== (resolved !== null) || (resolved === null) !== (resolutionId === null),
  );
  expect(odd.map(({ key }) => key).sort()).toEqual(
    TROUBLES['done-without-resolution'].flat().sort(),
  );
  const elsewhere = site.issues.filter(({ resolved, histories }) => {
    const moves = histories.filter(({ items }) => items.some(({ field }) => field === 'status'));
    return resolved !== null && resolved !== moves.at(-1)?.created;
  });
  expect(elsewhere.map(({ key }) => key)).toEqual([]);
});

/** The present value of a field as the changelog writes it. */
const PRESENT_VALUES: readonly (readonly [
  field: string,
  present: (issue: IssueData) => string | null,
])[] = [
  ['duedate', ({ dueDate }) => dueDate],
  ['assignee', ({ assigneeId }) => assigneeId],
  ['resolution', ({ resolutionId }) => resolutionId],
  ['Sprint', ({ sprintIds }) => sprintIds.join(', ')],
  ['Flagged', ({ customValues }) => flagIds(customValues[FIELD_IDS.flagged])],
];

function flagIds(value: unknown): string {
  if (value === undefined) return '';
  const options = value as readonly { readonly id: string }[];
  return `[${options.map(({ id }) => id).join(', ')}]`;
}

it.each(PRESENT_VALUES)('tells %s without a gap up to the present value', (field, present) => {
  const told = SITE.issues.filter((issue) => itemsOf(issue, field).length > 0);
  for (const issue of told) {
    const items = itemsOf(issue, field);
    const reached = items.map(({ to }) => to ?? '');
    const left = [...items.slice(1).map(({ from }) => from ?? ''), present(issue) ?? ''];
    expect(reached).toEqual(left);
  }
  expect(told.length).toBeGreaterThan(30);
});

/** The present text of a field whose changes have no ids. */
const PRESENT_TEXTS: readonly (readonly [field: string, present: (issue: IssueData) => string])[] =
  [
    ['labels', ({ labels }) => labels.join(' ')],
    ['Story Points', ({ customValues }) => String(customValues[FIELD_IDS.storyPoints])],
  ];

it.each(PRESENT_TEXTS)('tells %s without a gap up to the present text', (field, present) => {
  const told = SITE.issues.filter((issue) => itemsOf(issue, field).length > 0);
  for (const issue of told) {
    const items = itemsOf(issue, field);
    const left = [...items.slice(1).map(({ fromString }) => fromString), present(issue)];
    expect(items.map(textOf)).toEqual(left);
  }
  expect(told.length).toBeGreaterThan(5);
});

it('tells every fix version that was added after creation or taken away', () => {
  for (const issue of SITE.issues) {
    const items = itemsOf(issue, 'Fix Version');
    const added = items.flatMap(({ to }) => to ?? []);
    const removed = items.flatMap(({ from }) => from ?? []);
    expect(added.filter((version) => !removed.includes(version))).toEqual(issue.fixVersionIds);
    expect(added).toEqual(expect.arrayContaining(removed));
  }
});

it('tells every link from both ends, in the words of its type, and removed ones too', () => {
  const expected = new Map(SITE.issues.map(({ key }) => [key, new Set<string>()]));
  const keys = new Map(SITE.issues.map(({ id, key }) => [id, key]));
  for (const { typeId, sourceId, targetId } of SITE.links) {
    const type = SITE.linkTypes.find(({ id }) => id === typeId);
    const source = keys.get(sourceId) ?? '';
    const target = keys.get(targetId) ?? '';
    expected.get(source)?.add(`This issue ${String(type?.outward)} ${target}`);
    expected.get(target)?.add(`This issue ${String(type?.inward)} ${source}`);
  }
  for (const issue of SITE.issues) {
    const standing = new Set<string>();
    for (const item of itemsOf(issue, 'Link')) {
      if (item.to === null) standing.delete(item.fromString ?? '');
      else standing.add(textOf(item));
    }
    expect(standing).toEqual(expected.get(issue.key));
  }
});

it('names the same author at both ends of a link', () => {
  const authors = new Map<string, Set<string | null>>();
  for (const { key, histories } of SITE.issues) {
    for (const { created, authorId, items } of histories) {
      for (const item of items.filter(({ field }) => field === 'Link')) {
        const ends = [key, item.to ?? item.from].sort().join();
        const known = authors.get(`${created} ${ends}`) ?? new Set();
        authors.set(`${created} ${ends}`, known.add(authorId));
      }
    }
  }
  expect([...authors.values()].filter(({ size }) => size !== 1)).toEqual([]);
});

it('writes a link as its text and the other key, in one direction of time', () => {
  const items = SITE.issues.flatMap((issue) => itemsOf(issue, 'Link'));
  const added = items.filter(({ from }) => from === null);
  const removed = items.filter(({ to }) => to === null);
  expect(added.length + removed.length).toBe(items.length);
  for (const item of added) {
    expect(item.fromString).toBeNull();
    expect(textOf(item)).toMatch(new RegExp(`^This issue [a-z ]+ ${String(item.to)}$`));
  }
  for (const item of removed) {
    expect(textOf(item)).toBe('');
    expect(item.fromString).toMatch(new RegExp(`^This issue [a-z ]+ ${String(item.from)}$`));
  }
  expect(removed.length).toBeGreaterThan(30);
});

it.each([
  ['status', { fieldtype: 'jira', fieldId: 'status' }],
  ['duedate', { fieldtype: 'jira', fieldId: 'duedate' }],
  ['assignee', { fieldtype: 'jira', fieldId: 'assignee' }],
  ['resolution', { fieldtype: 'jira', fieldId: 'resolution' }],
  ['labels', { fieldtype: 'jira', fieldId: 'labels' }],
  ['Fix Version', { fieldtype: 'jira', fieldId: 'fixVersions' }],
  ['Link', { fieldtype: 'jira', fieldId: null }],
  ['Sprint', { fieldtype: 'custom', fieldId: FIELD_IDS.sprint }],
  ['Flagged', { fieldtype: 'custom', fieldId: FIELD_IDS.flagged }],
  ['Story Points', { fieldtype: 'custom', fieldId: FIELD_IDS.storyPoints }],
])('writes changes of %s as Jira does', (field, shape) => {
  const items = SITE.issues.flatMap((issue) => itemsOf(issue, field));
  expect(items.length).toBeGreaterThan(5);
  const shapes = new Set(
    items.map(({ fieldtype, fieldId }) => JSON.stringify({ fieldtype, fieldId })),
  );
  expect([...shapes]).toEqual([JSON.stringify(shape)]);
});

it('writes flags that are set and cleared as Jira does, old names included', () => {
  const items = SITE.issues.flatMap((issue) => itemsOf(issue, 'Flagged'));
  const written = new Set(
    items.map((item) => JSON.stringify([item.from, item.fromString, item.to, textOf(item)])),
  );
  expect([...written].sort()).toEqual([
    '["[10019]","Blocked","",""]',
    '["[10019]","Impediment","",""]',
    '["[10019]","Impediment","[10019, 10020]","Impediment,Waiting for a supplier"]',
    '[null,null,"[10019]","Blocked"]',
    '[null,null,"[10019]","Impediment"]',
  ]);
});

it('has cycle times from hours to weeks, and work that went straight to done', () => {
  const done = SITE.issues.filter(({ resolved }) => resolved !== null);
  const days = done.flatMap((issue) => {
    const started = issue.histories.find(({ items }) =>
      items.some((item) => item.field === 'status' && textOf(item) === 'In Progress'),
    );
    if (started === undefined) return [];
    return [(Date.parse(issue.resolved ?? '') - Date.parse(started.created)) / 86_400_000];
  });
  days.sort((a, b) => a - b);
  expect(days[Math.floor(days.length / 2)]).toBeGreaterThan(2);
  expect(days[Math.floor(days.length / 2)]).toBeLessThan(9);
  expect(days[Math.floor(days.length * 0.95)]).toBeGreaterThan(14);
  expect(done.length - days.length).toBeGreaterThan(60);
});

it('closes an epic only when everything below it is done', () => {
  const open = SITE.issues.filter(({ statusId }) => nameIn(SITE.statuses, statusId) !== 'Done');
  const parents = new Set(open.map(({ parentId }) => parentId));
  const closedTooEarly = SITE.issues.filter(
    ({ id, statusId, typeId }) =>
      ['Epic', 'Initiative'].includes(nameIn(SITE.issueTypes, typeId) ?? '') &&
      parents.has(id) &&
      nameIn(SITE.statuses, statusId) === 'Done',
  );
  expect(closedTooEarly).toEqual([]);
});

it('finds the issues of planted histories as they were planted', () => {
  const find = issueFinder(SITE);
  const moves = (key: string): readonly string[] => itemsOf(find(key), 'status').map(textOf);
  const leftDone = (key: string): boolean =>
    itemsOf(find(key), 'status').some(({ fromString }) => fromString === 'Done');
  const flat = (kind: keyof typeof TROUBLES): readonly string[] => TROUBLES[kind].flat();

  for (const key of flat('reopened')) expect(leftDone(key)).toBe(true);
  for (const key of flat('moved-back')) expect(moves(key).at(-1)).toMatch(/^(To Do|Ready)$/);
  for (const key of flat('jumped-to-done')) expect(moves(key)).toEqual(['Done']);
  for (const key of flat('due-date-moved')) {
    expect(itemsOf(find(key), 'duedate').length).toBeGreaterThanOrEqual(3);
  }
  for (const key of flat('carried-over')) expect(find(key).sprintIds.length).toBeGreaterThan(3);
  for (const key of flat('flag-left-on')) {
    expect(find(key).resolved).not.toBeNull();
    expect(find(key).customValues).toHaveProperty(FIELD_IDS.flagged);
  }
  for (const key of flat('overdue-version')) expect(find(key).resolved).toBeNull();
  for (const key of flat('person-left')) {
    const { assigneeId } = find(key);
    const person = SITE.people.find(({ accountId }) => accountId === assigneeId);
    expect(person?.isActive).toBe(false);
  }
  expect(new Set(flat('closed-in-bulk').map((key) => find(key).resolved)).size).toBe(1);
});

function itemsOf({ histories }: IssueData, field: string): readonly HistoryItemData[] {
  return histories.flatMap(({ items }) => items.filter((item) => item.field === field));
}

/** The new value as text. Destructuring would read the method that every object has. */
function textOf(item: HistoryItemData): string {
  return item.toString ?? '';
}
