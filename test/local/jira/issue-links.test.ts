import { refused, testSite } from './small-site';

const POST = 'POST /rest/api/3/issueLink';
const blocks = (blocker: string, blocked: string) => ({
  type: { name: 'Blocks' },
  inwardIssue: { key: blocker },
  outwardIssue: { key: blocked },
});

interface LinkEntry {
  readonly id: string;
  readonly inwardIssue?: { readonly key: string };
  readonly outwardIssue?: { readonly key: string };
}

async function linksOf(
  site: ReturnType<typeof testSite>,
  key: string,
): Promise<readonly LinkEntry[]> {
  const { body } = await site.ask(`GET /rest/api/3/issue/${key}?fields=issuelinks`);
  return (body as { fields: { issuelinks: LinkEntry[] } }).fields.issuelinks;
}

it('makes inwardIssue of the request the blocker, and each end shows the other', async () => {
  const site = testSite();
  const given = await site.ask(POST, { body: blocks('WEB-2', 'WEB-4') });
  expect(given).toMatchObject({ status: 201, body: undefined });
  const [, made] = await linksOf(site, 'WEB-2');
  expect(made).toMatchObject({ id: '10000', outwardIssue: { key: 'WEB-4' } });
  await expect(linksOf(site, 'WEB-4')).resolves.toMatchObject([{ inwardIssue: { key: 'WEB-2' } }]);
  await expect(site.ask('GET /rest/api/3/issueLink/10000')).resolves.toMatchObject({
    body: {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'WEB-2' },
      outwardIssue: { key: 'WEB-4' },
    },
  });
});

it('tells the link in the wording of each end', async () => {
  const { ask, stored } = testSite();
  await ask(POST, { body: blocks('WEB-2', 'WEB-4') });
  const told = (key: string) => stored(key).histories.flatMap(({ items }) => items);
  const item = { field: 'Link', fieldtype: 'jira', fieldId: null, from: null, fromString: null };
  expect(told('WEB-2')).toEqual([{ ...item, to: 'WEB-4', toString: 'This issue blocks WEB-4' }]);
  expect(told('WEB-4')).toEqual([
    { ...item, to: 'WEB-2', toString: 'This issue is blocked by WEB-2' },
  ]);
});

it('takes a link that is there already, and makes nothing of it', async () => {
  const { ask, jira, events } = testSite();
  const before = jira.snapshot();
  await expect(ask(POST, { body: blocks('WEB-1', 'WEB-2') })).resolves.toMatchObject({
    status: 201,
  });
  expect(jira.snapshot()).toEqual(before);
  expect(events).toEqual([]);
  await ask(POST, { body: blocks('WEB-2', 'WEB-1') });
  expect(jira.snapshot().links).toHaveLength(before.links.length + 1);
});

it('deletes a link at both ends', async () => {
  const site = testSite();
  await expect(site.ask('DELETE /rest/api/3/issueLink/81')).resolves.toMatchObject({ status: 204 });
  await expect(linksOf(site, 'WEB-2')).resolves.toEqual([]);
  await expect(site.ask('DELETE /rest/api/3/issueLink/81')).resolves.toEqual(
    refused(404, "No issue link with id '81' exists."),
  );
});

it.each<[string, object, unknown]>([
  [
    'an unknown type',
    { ...blocks('WEB-1', 'WEB-2'), type: { name: 'Loves' } },
    refused(404, "No issue link type with name 'Loves' found."),
  ],
  [
    'a hidden end',
    blocks('WEB-1', 'LOCK-1'),
    refused(404, 'Issue does not exist or you do not have permission to see it.'),
  ],
  [
    'an issue with itself',
    blocks('WEB-1', 'WEB-1'),
    refused(400, 'You cannot link an issue to itself.'),
  ],
  [
    'an end without id and key',
    { ...blocks('WEB-1', 'WEB-2'), inwardIssue: {} },
    expect.objectContaining({ status: 404 }),
  ],
  ['a body without ends', { type: { name: 'Blocks' } }, expect.objectContaining({ status: 400 })],
  [
    'a comment',
    { ...blocks('WEB-1', 'WEB-2'), comment: {} },
    expect.objectContaining({ status: 501 }),
  ],
])('refuses %s', async (_what, body, wanted) => {
  await expect(testSite().ask(POST, { body })).resolves.toEqual(wanted);
});

it('takes a link with a hidden end for one that does not exist', async () => {
  const { ask } = testSite();
  await expect(ask('GET /rest/api/3/issueLink/82')).resolves.toMatchObject({ status: 404 });
  await expect(ask('DELETE /rest/api/3/issueLink/82')).resolves.toMatchObject({ status: 404 });
  await expect(ask('GET /rest/api/3/issueLink/82', { as: 'leo' })).resolves.toMatchObject({
    status: 200,
  });
});
