import type { IssueData } from '../../../local/jira/site-data';
import { FLAGGED, SPRINT, testSite } from './small-site';

const PUT = 'PUT /rest/api/3/issue/WEB-1';
const PARAGRAPH = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why' }] }],
};

interface Case {
  readonly value: unknown;
  readonly stored: Partial<IssueData>;
  /** field, from, fromString, to, toString */
  readonly items: readonly (readonly (string | null)[])[];
}

const CASES: readonly (readonly [string, Case])[] = [
  [
    'summary',
    {
      value: 'New',
      stored: { summary: 'New' },
      items: [['summary', null, 'Summary of WEB-1', null, 'New']],
    },
  ],
  [
    'duedate',
    {
      value: '2026-12-24',
      stored: { dueDate: '2026-12-24' },
      items: [['duedate', null, null, '2026-12-24', '2026-12-24 00:00:00.0']],
    },
  ],
  [
    'description',
    {
      value: PARAGRAPH,
      stored: { description: PARAGRAPH },
      items: [['description', null, null, null, 'Why']],
    },
  ],
  [
    'labels',
    {
      value: ['a', 'b', 'a'],
      stored: { labels: ['a', 'b'] },
      items: [['labels', null, '', null, 'a b']],
    },
  ],
  [
    'components',
    {
      value: [{ name: 'Search' }],
      stored: { componentIds: ['62'] },
      items: [
        ['Component', '61', 'Shop', null, null],
        ['Component', null, null, '62', 'Search'],
      ],
    },
  ],
  [
    'fixVersions',
    {
      value: [{ id: '71' }, { name: '2.0' }],
      stored: { fixVersionIds: ['71', '72'] },
      items: [['Fix Version', null, null, '72', '2.0']],
    },
  ],
  [
    'assignee',
    {
      value: { accountId: 'ann' },
      stored: { assigneeId: 'ann' },
      items: [['assignee', 'max', 'Max', 'ann', 'Ann']],
    },
  ],
  [
    'assignee',
    { value: null, stored: { assigneeId: null }, items: [['assignee', 'max', 'Max', null, null]] },
  ],
  [
    'reporter',
    {
      value: { accountId: 'max' },
      stored: { reporterId: 'max' },
      items: [['reporter', 'ann', 'Ann', 'max', 'Max']],
    },
  ],
  [
    'priority',
    {
      value: { name: 'Low' },
      stored: { priorityId: '2' },
      items: [['priority', '1', 'High', '2', 'Low']],
    },
  ],
  [
    'parent',
    {
      value: { key: 'WEB-4' },
      stored: { parentId: '1004' },
      items: [['IssueParentAssociation', null, null, '1004', 'WEB-4']],
    },
  ],
  [
    FLAGGED,
    {
      value: [{ value: 'Impediment' }],
      stored: { customValues: { [FLAGGED]: [{ value: 'Impediment', id: '10019' }] } },
      items: [['Flagged', null, null, '[10019]', 'Impediment']],
    },
  ],
  [
    SPRINT,
    {
      value: 6,
      stored: { sprintIds: [5, 6] },
      items: [['Sprint', '5', 'Sprint 5', '5, 6', 'Sprint 5, Sprint 6']],
    },
  ],
  [
    'customfield_10016',
    {
      value: 5,
      stored: { customValues: { customfield_10016: 5 } },
      items: [['Story Points', null, null, null, '5']],
    },
  ],
  [
    'customfield_10015',
    {
      value: '2026-04-16',
      stored: { customValues: { customfield_10015: '2026-04-16' } },
      items: [['Start date', null, null, '2026-04-16', '16/Apr/26']],
    },
  ],
  [
    'customfield_10030',
    {
      value: { value: 'Red' },
      stored: { customValues: { customfield_10030: { value: 'Red', id: '41' } } },
      items: [['Team', null, null, '41', 'Red']],
    },
  ],
];

it.each(CASES)('sets %s and tells it in the changelog', async (field, { value, stored, items }) => {
  const site = testSite();
  const given = await site.ask(PUT, { body: { fields: { [field]: value } } });
  expect(given).toMatchObject({ status: 204, body: undefined });
  const after = site.stored('WEB-1');
  expect(after).toMatchObject(stored);
  const told = after.histories.flatMap((history) => history.items);
  expect(
    told.map((item) => [item.field, item.from, item.fromString, item.to, item.toString]),
  ).toEqual(items);
});

it('takes a flag off, which leaves an empty text', async () => {
  const { ask, stored } = testSite();
  await ask(PUT, { body: { fields: { [FLAGGED]: [{ id: '10019' }] } } });
  await ask(PUT, { body: { fields: { [FLAGGED]: null } } });
  expect(stored('WEB-1').histories.at(-1)?.items).toEqual([
    {
      field: 'Flagged',
      fieldtype: 'custom',
      fieldId: FLAGGED,
      from: '[10019]',
      fromString: 'Impediment',
      to: '',
      toString: '',
    },
  ]);
});

it('tells all fields of one request in one entry', async () => {
  const { ask, stored } = testSite();
  await ask(PUT, { body: { fields: { summary: 'x', duedate: '2026-12-24' } } });
  expect(stored('WEB-1').histories).toHaveLength(1);
  expect(stored('WEB-1').histories[0]?.items).toHaveLength(2);
});

it('leaves nothing behind where nothing changes', async () => {
  const { ask, stored, events } = testSite();
  const before = stored('WEB-1');
  await ask(PUT, {
    body: { fields: { summary: before.summary, labels: [], priority: { id: '1' } } },
  });
  expect(stored('WEB-1')).toEqual(before);
  expect(events).toEqual([]);
});

it('adds and removes in lists', async () => {
  const { ask, stored } = testSite();
  await ask(PUT, {
    body: {
      update: {
        labels: [{ add: 'a' }, { add: 'b' }, { remove: 'a' }],
        components: [{ add: { name: 'Search' } }, { remove: { id: '61' } }],
        fixVersions: [{ add: { id: '72' } }],
        summary: [{ set: 'Set' }],
      },
    },
  });
  expect(stored('WEB-1')).toMatchObject({
    labels: ['b'],
    componentIds: ['62'],
    fixVersionIds: ['71', '72'],
    summary: 'Set',
  });
});

it('answers the changed issue where it is asked for', async () => {
  const { ask } = testSite();
  const given = await ask(`${PUT}?returnIssue=true`, { body: { fields: { summary: 'x' } } });
  expect(given).toMatchObject({ status: 200, body: { key: 'WEB-1', fields: { summary: 'x' } } });
});
