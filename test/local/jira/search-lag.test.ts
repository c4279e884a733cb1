import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import { BASE_URL, smallSite } from './small-site';

const LAG_MS = 3000;

function laggingSite() {
  let now = Date.parse('2026-11-20T09:00:00Z');
  const jira = new EmbeddedJira(smallSite(), {
    baseUrl: BASE_URL,
    clock: () => now,
    searchLagMs: LAG_MS,
  });
  const ask = (method: string, path: string, body?: unknown) =>
    jira.handle({ method, path, ...(body === undefined ? {} : { body }) }, { accountId: 'ann' });
  return {
    ask,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    keys: async (jql: string, reconcileIssues: readonly (string | number)[] = []) => {
      const body = { jql: `${jql} ORDER BY key`, fields: ['key'], reconcileIssues };
      const { body: page } = await ask('POST', '/rest/api/3/search/jql', body);
      return (page as { readonly issues: readonly { readonly key: string }[] }).issues.map(
        ({ key }) => key,
      );
    },
  };
}

const RED = { fields: { summary: 'Red' } };
const EDIT = '/rest/api/3/issue/WEB-1';

it('finds what was written when the lag is over, each write after its own', async () => {
  const { ask, wait, keys } = laggingSite();
  await ask('PUT', EDIT, RED);
  wait(2000);
  await ask('PUT', EDIT, { fields: { labels: ['late'] } });
  await expect(keys('summary ~ Red')).resolves.toEqual([]);
  wait(1000);
  await expect(keys('summary ~ Red')).resolves.toEqual(['WEB-1']);
  await expect(keys('labels = late')).resolves.toEqual([]);
  wait(2000);
  await expect(keys('labels = late')).resolves.toEqual(['WEB-1']);
});

it('sees reconciled issues as they are', async () => {
  const { ask, keys } = laggingSite();
  await ask('PUT', EDIT, RED);
  await expect(keys('summary ~ Red', [1002])).resolves.toEqual([]);
  await expect(keys('summary ~ Red', [1001])).resolves.toEqual(['WEB-1']);
});

it('finds a new issue late and a deleted one still, of which nothing is shown', async () => {
  const { ask, wait, keys } = laggingSite();
  const fields = { project: { key: 'WEB' }, issuetype: { name: 'Story' }, summary: 'New' };
  await ask('POST', '/rest/api/3/issue', { fields });
  await ask('DELETE', '/rest/api/3/issue/WEB-2');
  const ids = async () => {
    const { body } = await ask('POST', '/rest/api/3/search/jql', { jql: 'project = WEB' });
    return (body as { readonly issues: readonly { readonly id: string }[] }).issues.map(
      ({ id }) => id,
    );
  };
  await expect(keys('project = WEB')).resolves.toEqual(['WEB-1', 'WEB-4']);
  await expect(ids()).resolves.toContain('1002');
  wait(LAG_MS);
  await expect(keys('project = WEB')).resolves.toEqual(['WEB-1', 'WEB-4', 'WEB-5']);
  await expect(ids()).resolves.not.toContain('1002');
});

it('reads an issue itself without lag', async () => {
  const { ask } = laggingSite();
  await ask('PUT', EDIT, RED);
  await expect(ask('GET', `${EDIT}?fields=summary`)).resolves.toMatchObject({
    body: { fields: { summary: 'Red' } },
  });
});
