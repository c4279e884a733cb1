import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { SiteData } from '../../local/jira/site-data';
import { planRanks, type RankCall } from '../../src/domain/business-case/priority/rank-plan';
import { findRankField, findUnrankable, rankIssues, readRankOrder } from '../../src/jira/rank';
import { unwritten, writeRanks } from '../../src/use-cases/cases/write-ranks';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { BASE_URL, smallSite } from '../local/jira/small-site';

const RANK = 'customfield_10019';
const { signal } = new AbortController();
const ALL = ['1001', '1002', '1003', '1004', '1005'];

/** As leo, who sees all and may edit whatever editors of the project may. */
function opened(data: SiteData = smallSite()) {
  const jira = new EmbeddedJira(data, { baseUrl: BASE_URL, clock: () => 0 });
  const connection = embeddedConnection(jira, { accountId: 'leo' });
  const order = async () =>
    (await readRankOrder(connection, { fieldId: RANK, ids: ALL, signal })).order;
  return { jira, connection, order };
}

/** Only nobody may edit LOCK, with issue 1005. */
const LOCKED: SiteData = {
  ...smallSite(),
  projects: smallSite().projects.map((project) =>
    project.key === 'LOCK' ? { ...project, editGroups: [] } : project,
  ),
};

it.each([
  ['by its type', [{ id: 'a', name: 'Rang', schemaType: 'gh-lexo-rank' }], 'a'],
  ['not by its name', [{ id: 'a', name: 'Rank', schemaType: null }], null],
  [
    'of several the one that Jira brings along',
    [
      { id: 'a', name: 'Old rank', schemaType: 'gh-lexo-rank' },
      { id: 'b', name: 'Rank', schemaType: 'gh-lexo-rank' },
    ],
    'b',
  ],
])('finds the field of ranks %s', (_what, fields, id) => {
  const prefix = 'com.pyxis.greenhopper.jira:';
  const typed = fields.map((field) => ({
    ...field,
    schemaType: field.schemaType === null ? null : `${prefix}${field.schemaType}`,
  }));
  expect(findRankField(typed)).toBe(id);
});

it('reads the order, without what Jira does not show', async () => {
  const { jira, order } = opened();
  expect(await order()).toEqual(ALL);
  const connection = embeddedConnection(jira, { accountId: 'max' });
  const seen = await readRankOrder(connection, { fieldId: RANK, ids: ALL, signal });
  expect(seen).toEqual({ order: ['1001', '1002', '1004'], problem: null });
});

it('brings issues into an order in as many calls as the plan has', async () => {
  const { connection, order } = opened();
  const wanted = ['1005', '1004', '1002', '1003', '1001'];
  const plan = planRanks(wanted, await order());
  const calls: RankCall[] = [];
  const { results, order: expected } = await writeRanks({
    ...{ plan, standing: unwritten(await order()), signal, tell: () => undefined },
    rank: (call) => {
      calls.push(call);
      return rankIssues(connection, RANK, call);
    },
  });
  expect(await order()).toEqual(wanted);
  expect(expected).toEqual(wanted);
  expect([...results.values()].every(({ kind }) => kind === 'moved')).toBe(true);
  expect(calls.map(({ side, ids }) => [side, ids.length])).toEqual([
    ['before', 2],
    ['after', 1],
  ]);
});

it('tells what the person must not rank, and where Jira does not say so, nothing', async () => {
  const { jira, connection } = opened(LOCKED);
  expect([...(await findUnrankable(connection, ALL))]).toEqual(['1005']);
  const silent = embeddedConnection(jira, { accountId: 'leo' }, () => failing(403));
  expect(await findUnrankable(silent, ALL)).toEqual(new Set());
});

it('tells apart what was moved and what was refused, in the words of Jira', async () => {
  const { connection, order } = opened(LOCKED);
  const call: RankCall = { ids: ['1005', '1004'], side: 'before', anchor: '1001' };
  const answer = await rankIssues(connection, RANK, call);
  const message = expect.stringContaining('"Schedule" Permission') as unknown;
  expect(answer).toEqual({
    kind: 'answered',
    refused: new Map([['1005', { message, mayWorkLater: false }]]),
  });
  expect(await order()).toEqual(['1004', '1001', '1002', '1003', '1005']);
  expect(await rankIssues(connection, RANK, { ...call, ids: ['1005'] })).toEqual({
    kind: 'refused',
    message,
  });
  expect(await rankIssues(connection, RANK, { ...call, anchor: '9' })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining("'9'") as unknown,
  });
});

it('reads the documented answer where Jira is too busy for one of them', async () => {
  const entry = { issueId: 1002, status: 503, errors: ['Try again later.'] };
  const entries = [{ issueId: 1001, issueKey: 'WEB-1', status: 200 }, entry];
  const answer = { status: 207, header: () => null, body: { entries } };
  const { jira } = opened();
  const connection = embeddedConnection(jira, { accountId: 'leo' }, () => answer);
  const call: RankCall = { ids: ['1001', '1002'], side: 'after', anchor: '1004' };
  expect(await rankIssues(connection, RANK, call)).toEqual({
    kind: 'answered',
    refused: new Map([['1002', { message: 'Try again later.', mayWorkLater: true }]]),
  });
});

it.each([429, 401, 503])('throws where %i is all that Jira says', async (status) => {
  const { jira } = opened();
  const connection = embeddedConnection(jira, { accountId: 'leo' }, () => failing(status));
  const call: RankCall = { ids: ['1001'], side: 'after', anchor: '1004' };
  await expect(rankIssues(connection, RANK, call)).rejects.toMatchObject({ name: 'JiraError' });
});
