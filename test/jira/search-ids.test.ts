import { generatedSite } from '../../local/demo/generated-site';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { searchIds } from '../../src/jira/search-ids';
import type { JiraRequest } from '../../src/jira/transport';
import { embeddedConnection, failing } from '../builders/embedded-connection';

const site = generatedSite({ issues: 6000, today: '2026-11-20' });
const jira = new EmbeddedJira(site, {
  baseUrl: 'http://jira.example',
  clock: () => Date.UTC(2026, 10, 20, 9),
});
const caller = { accountId: site.people[0]?.accountId ?? '' };

const isLaterPage = ({ body }: JiraRequest): boolean =>
  JSON.stringify(body ?? null).includes('nextPageToken');

/** @param refusals how often the way to the next page is refused */
function connect(refusals: number) {
  let left = refusals;
  return embeddedConnection(jira, caller, (request) => {
    if (!isLaterPage(request) || left === 0) return undefined;
    left -= 1;
    return failing(400);
  });
}

const { signal } = new AbortController();

it('begins anew, once, where the way to the next page does not hold any more', async () => {
  const whole = await searchIds(connect(0), 'project IS NOT EMPTY', signal);
  expect(whole.length).toBeGreaterThan(5000);
  const slow = connect(1);
  await expect(searchIds(slow, 'project IS NOT EMPTY', signal)).resolves.toEqual(whole);
  expect(slow.requests).toHaveLength(4);
  await expect(searchIds(connect(2), 'project IS NOT EMPTY', signal)).rejects.toMatchObject({
    fault: 'bad-request',
  });
});

it('asks nothing again where the query itself is refused', async () => {
  const connection = connect(0);
  await expect(searchIds(connection, 'nonsense = 1', signal)).rejects.toMatchObject({
    fault: 'bad-request',
  });
  expect(connection.requests).toHaveLength(1);
});
