import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { SiteData } from '../../local/jira/site-data';
import type { JiraConnection } from '../../src/jira/call-jira';
import { readCaseChoices } from '../../src/jira/read-case-choices';
import { BASE_URL, smallSite } from '../local/jira/small-site';

function connect(facts: Partial<SiteData> = {}): JiraConnection {
  const jira = new EmbeddedJira(smallSite(facts), { baseUrl: BASE_URL, clock: () => 0 });
  return {
    transport: async ({ method, path, body }) => {
      const answer = await jira.handle({ method, path, body }, { accountId: 'ann' });
      return { status: answer.status, header: () => null, body: answer.body };
    },
    waitMs: () => Promise.resolve(),
  };
}

it('tells work types with their level and statuses with their category, by name', async () => {
  const { types, statuses } = await readCaseChoices(connect());
  expect(types).toContainEqual({ name: 'Epic', hierarchyLevel: 1 });
  expect(types).toContainEqual({ name: 'Sub-task', hierarchyLevel: -1 });
  expect(statuses.map(({ category }) => category).sort()).toStrictEqual([
    'done',
    'in-progress',
    'to-do',
  ]);
  const names = types.map(({ name }) => name);
  expect(names).toStrictEqual([...names].sort());
});

it('tells a name once, whatever number of projects has one of its own', async () => {
  const { issueTypes } = smallSite();
  const twice = issueTypes.map((type) => ({ ...type, id: `9${type.id}` }));
  const { types } = await readCaseChoices(connect({ issueTypes: [...issueTypes, ...twice] }));
  expect(types.filter(({ name }) => name === 'Epic')).toHaveLength(1);
});
