import { WRITE_EFFECTS, type WriteKind } from '../../../local/jira/writes/effects';
import { testSite } from './small-site';

const DOCUMENT = { type: 'doc', version: 1, content: [] };
const LINK = {
  type: { name: 'Relates' },
  inwardIssue: { key: 'WEB-1' },
  outwardIssue: { key: 'WEB-2' },
};

/** A write of each kind that concerns WEB-1. */
const WRITES: readonly (readonly [WriteKind, string, unknown])[] = [
  ['issue edited', 'PUT /rest/api/3/issue/WEB-1', { fields: { summary: 'x' } }],
  ['issue transitioned', 'POST /rest/api/3/issue/WEB-1/transitions', { transition: { id: '21' } }],
  [
    'issue ranked',
    'PUT /rest/agile/1.0/issue/rank',
    { issues: ['WEB-1'], rankAfterIssue: 'WEB-2' },
  ],
  ['link created', 'POST /rest/api/3/issueLink', LINK],
  ['link deleted', 'DELETE /rest/api/3/issueLink/81', undefined],
  ['comment added', 'POST /rest/api/3/issue/WEB-1/comment', { body: DOCUMENT }],
  ['property written', 'PUT /rest/api/3/issue/WEB-1/properties/p', { a: 1 }],
  ['property deleted', 'DELETE /rest/api/3/issue/WEB-1/properties/p', undefined],
  ['sprint edited', 'POST /rest/agile/1.0/sprint/6', { endDate: '2026-11-30T08:00:00.000Z' }],
  [
    'sprint started',
    'POST /rest/agile/1.0/sprint/7',
    { state: 'active', startDate: '2026-11-24T08:00:00.000Z', endDate: '2026-12-08T08:00:00.000Z' },
  ],
  ['sprint closed', 'POST /rest/agile/1.0/sprint/6', { state: 'closed' }],
  ['version created', 'POST /rest/api/3/version', { projectId: 100, name: '3.0' }],
  ['version edited', 'PUT /rest/api/3/version/71', { releaseDate: '2026-12-01' }],
  ['version released', 'PUT /rest/api/3/version/71', { released: true }],
];

it.each(WRITES)('%s leaves exactly the marks of the table', async (kind, request, body) => {
  const { ask, stored, events } = testSite();
  await ask('PUT /rest/api/3/issue/WEB-1/properties/p', { body: { a: 0 } });
  const before = stored('WEB-1');
  const given = await ask(request, { as: 'ann', ...(body === undefined ? {} : { body }) });
  expect(given.status).toBeLessThan(300);
  const after = stored('WEB-1');
  const { entersChangelog, movesUpdated, event } = WRITE_EFFECTS[kind];
  expect(after.histories.length - before.histories.length).toBe(entersChangelog ? 1 : 0);
  expect(after.updated !== before.updated).toBe(movesUpdated);
  expect(events.map(({ name }) => name)).toEqual(event === null ? [] : [event]);
  expect(events.every(({ accountId }) => accountId === 'ann')).toBe(true);
});

/** Whom a write of a kind touches, if its row says that it touches somebody. */
function touchedBy(kind: WriteKind): readonly string[] {
  const { entersChangelog, movesUpdated } = WRITE_EFFECTS[kind];
  if (!entersChangelog && !movesUpdated) return [];
  return kind.startsWith('link') ? ['WEB-1', 'WEB-2'] : ['WEB-1'];
}

it.each(WRITES)('%s touches no other issue', async (kind, request, body) => {
  const { ask, jira } = testSite();
  await ask('PUT /rest/api/3/issue/WEB-1/properties/p', { body: { a: 0 } });
  const marks = () =>
    new Map(jira.snapshot().issues.map((one) => [one.key, [one.updated, one.histories.length]]));
  const before = marks();
  await ask(request, { as: 'ann', ...(body === undefined ? {} : { body }) });
  const after = marks();
  const touched = [...after.keys()].filter(
    (key) => JSON.stringify(after.get(key)) !== JSON.stringify(before.get(key)),
  );
  expect(touched).toEqual(touchedBy(kind));
});

it('tells of a created and a deleted issue', async () => {
  const { ask, events } = testSite();
  const fields = { project: { key: 'WEB' }, issuetype: { name: 'Story' }, summary: 'New' };
  const given = await ask('POST /rest/api/3/issue', { body: { fields } });
  const { id } = given.body as { id: string };
  await ask(`DELETE /rest/api/3/issue/${id}`, { as: 'ann' });
  expect(events).toMatchObject([
    { name: 'avi:jira:created:issue', accountId: 'max', about: { issueId: id } },
    { name: 'avi:jira:deleted:issue', accountId: 'ann', about: { issueId: id } },
  ]);
});

it('tells of who is assigned, beside the change that does it', async () => {
  const { ask, events } = testSite();
  const assignee = { accountId: 'ann' };
  await ask('PUT /rest/api/3/issue/WEB-2', { body: { fields: { assignee, summary: 'Both' } } });
  expect(events.map(({ name }) => name)).toEqual([
    'avi:jira:updated:issue',
    'avi:jira:assigned:issue',
  ]);
  expect(events[0]?.payload).toMatchObject({
    atlassianId: 'max',
    issue: { key: 'WEB-2', fields: { summary: 'Both', assignee } },
    associatedUsers: [{ accountId: 'max' }, { accountId: 'ann' }],
  });
  expect(events[1]?.payload).toMatchObject({ changelog: { items: [{ to: 'ann' }] } });
});

it('tells of a link by its ends and of a sprint by what has changed', async () => {
  const { ask, events } = testSite();
  await ask('POST /rest/api/3/issueLink', { body: LINK });
  await ask('POST /rest/agile/1.0/sprint/6', { body: { goal: 'Ship' } });
  expect(events.map(({ payload }) => payload)).toEqual([
    expect.objectContaining({
      sourceProjectId: '100',
      destinationProjectId: '100',
      issueLinkType: expect.objectContaining({ name: 'Relates' }) as unknown,
      atlassianId: 'max',
    }),
    {
      sprint: expect.objectContaining({ id: '6', originBoardId: '1', goal: 'Ship' }) as unknown,
      oldValue: { goal: expect.any(String) as unknown },
      atlassianId: 'max',
    },
  ]);
});

it('moves the links of a deleted issue out of the changelog and the lists of the other ends', async () => {
  const { ask, stored, jira } = testSite();
  await ask('DELETE /rest/api/3/issue/WEB-1', { as: 'ann' });
  expect(jira.snapshot().links).toEqual([]);
  expect(stored('WEB-2').histories).toMatchObject([
    {
      items: [
        { field: 'Link', from: 'WEB-1', fromString: 'This issue is blocked by WEB-1', to: null },
      ],
    },
  ]);
});

it('has a row for every kind of write, and an event only where Forge has one', () => {
  const tried = new Set<string>([
    ...WRITES.map(([kind]) => kind),
    'issue created',
    'issue assigned',
    'issue deleted',
  ]);
  expect(new Set(Object.keys(WRITE_EFFECTS))).toEqual(tried);
});
