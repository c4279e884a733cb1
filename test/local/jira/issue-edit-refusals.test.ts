import { FLAGGED, SOME_SENTENCE, SPRINT, testSite } from './small-site';

it.each<[string, object, number, object]>([
  [
    'a field that does not exist',
    { fields: { colour: 'red' } },
    400,
    { colour: "Field 'colour' cannot be set. It is not on the appropriate screen, or unknown." },
  ],
  [
    'an empty summary',
    { fields: { summary: ' ' } },
    400,
    { summary: 'You must specify a summary of the issue.' },
  ],
  [
    'a day that does not exist',
    { fields: { duedate: '2026-02-30' } },
    400,
    { duedate: SOME_SENTENCE },
  ],
  [
    'a label with a space',
    { fields: { labels: ['a b'] } },
    400,
    { labels: "The label 'a b' contains spaces which is invalid." },
  ],
  [
    'an unknown version',
    { fields: { fixVersions: [{ name: '9' }] } },
    400,
    { fixVersions: 'Version name or id is not valid.' },
  ],
  [
    'an unknown person',
    { fields: { assignee: { accountId: 'x' } } },
    400,
    { assignee: 'Specify a valid value for assignee' },
  ],
  ['a closed sprint', { fields: { [SPRINT]: 5 } }, 400, { [SPRINT]: SOME_SENTENCE }],
  ['a sprint that does not exist', { fields: { [SPRINT]: 99 } }, 400, { [SPRINT]: SOME_SENTENCE }],
  [
    'a parent that is no higher',
    { fields: { parent: { key: 'WEB-2' } } },
    400,
    { parent: SOME_SENTENCE },
  ],
  [
    'a hidden parent',
    { fields: { parent: { key: 'LOCK-1' } } },
    400,
    { parent: 'Could not find valid parent.' },
  ],
  [
    'a number that is none',
    { fields: { customfield_10016: 'five' } },
    400,
    { customfield_10016: 'Operation value must be a number' },
  ],
  [
    'an option that does not exist',
    { fields: { customfield_10030: { value: 'Green' } } },
    400,
    { customfield_10030: SOME_SENTENCE },
  ],
  [
    'two faults at once',
    { fields: { summary: '', duedate: 'x' } },
    400,
    { summary: SOME_SENTENCE, duedate: SOME_SENTENCE },
  ],
  [
    'a field twice',
    { fields: { labels: [] }, update: { labels: [{ add: 'x' }] } },
    400,
    { labels: SOME_SENTENCE },
  ],
  ['the type, which is not emulated', { fields: { issuetype: { id: '12' } } }, 501, {}],
  ['a verb that is not emulated', { update: { summary: [{ edit: 'x' }] } }, 501, {}],
  ['a transition in an edit, which is not emulated', { transition: { id: '11' } }, 501, {}],
])('refuses %s and changes nothing', async (_what, body, status, errors) => {
  const { ask, jira } = testSite();
  const before = jira.snapshot();
  const given = await ask('PUT /rest/api/3/issue/WEB-1', { body });
  expect(given.status).toBe(status);
  expect(given.body).toMatchObject({ errors });
  expect(jira.snapshot()).toEqual(before);
});

it('knows the flag only where it is on the screen', async () => {
  const { ask } = testSite();
  const body = { fields: { [FLAGGED]: [{ value: 'Impediment' }] } };
  const given = await ask('PUT /rest/api/3/issue/LOCK-1', { as: 'leo', body });
  expect(given).toMatchObject({
    status: 400,
    body: { errors: { [FLAGGED]: expect.stringContaining('screen') as string } },
  });
});
