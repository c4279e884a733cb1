import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { createIssue, readCreatableProjects } from '../../src/jira/create-issue';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { smallSite } from '../local/jira/small-site';

function openJira(): EmbeddedJira {
  return new EmbeddedJira(smallSite(), { baseUrl: 'http://jira.example', clock: () => 0 });
}

it('offers projects in which the person may create, without kinds of sub-tasks', async () => {
  const connection = embeddedConnection(openJira(), { accountId: 'max' });
  const projects = await readCreatableProjects(connection);
  expect(projects.length).toBeGreaterThan(0);
  const kinds = projects.flatMap(({ issueTypes }) => issueTypes.map(({ name }) => name));
  expect(kinds).not.toContain('Sub-task');
});

it('creates an issue of a kind that was offered', async () => {
  const connection = embeddedConnection(openJira(), { accountId: 'max' });
  const [project] = await readCreatableProjects(connection);
  const made = await createIssue(connection, {
    projectId: project?.id ?? '',
    issueTypeId: project?.issueTypes[0]?.id ?? '',
    summary: 'Offer the price list as a feed',
  });
  expect(made.key).toMatch(new RegExp(`^${project?.key ?? ''}-\\d+$`, 'u'));
});

it("passes Jira's own words on where it refuses", async () => {
  const connection = embeddedConnection(openJira(), { accountId: 'max' });
  const wish = { projectId: '999', issueTypeId: '1', summary: 'Anything' };
  await expect(createIssue(connection, wish)).rejects.toThrow('Specify a valid project');
});

it('creates no second issue where the first answer got lost', async () => {
  let tries = 0;
  const connection = embeddedConnection(openJira(), { accountId: 'max' }, ({ method }) => {
    if (method !== 'POST') return undefined;
    tries += 1;
    return failing(503);
  });
  const wish = { projectId: '100', issueTypeId: '11', summary: 'Anything' };
  await expect(createIssue(connection, wish)).rejects.toMatchObject({ fault: 'unavailable' });
  expect(tries).toBe(1);
});
