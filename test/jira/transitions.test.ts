import { demoCompany } from '../../local/demo/demo-company';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { readWays, transitionIssue } from '../../src/jira/transitions';
import type { JiraResponse } from '../../src/jira/transport';
import { embeddedConnection, failing } from '../builders/embedded-connection';

const site = demoCompany('2026-11-20');
const pmo = site.people.find(({ groups }) => groups.includes('jira-administrators'));
const caller = { accountId: pmo?.accountId ?? '' };
const epic = site.issues.find(({ key }) => key === 'SHOP-309');
const issueId = epic?.id ?? '';

function demo(): EmbeddedJira {
  return new EmbeddedJira(site, {
    baseUrl: 'http://jira.example',
    clock: () => Date.UTC(2026, 10, 20, 9),
  });
}

async function wayTo(jira: EmbeddedJira, status: string) {
  const { transitions } = await readWays(embeddedConnection(jira, caller), issueId);
  const found = transitions.find(({ to }) => to.name === status);
  if (found === undefined) throw new Error(`no way to ${status}`);
  return found;
}

function isMove({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'POST' && path.endsWith('/transitions');
}

it('tells where an issue stands and where it may go', async () => {
  const { standing, transitions } = await readWays(embeddedConnection(demo(), caller), issueId);
  expect(standing.status).toMatchObject({ name: 'To Do', category: 'to-do' });
  expect(transitions.map(({ to }) => [to.name, to.category])).toContainEqual(['Done', 'done']);
});

it('moves it and reads back where it stands', async () => {
  const jira = demo();
  const done = await wayTo(jira, 'Done');
  const outcome = await transitionIssue(embeddedConnection(jira, caller), issueId, done);
  expect(outcome).toMatchObject({
    kind: 'moved',
    standing: { status: { name: 'Done' }, resolved: Date.UTC(2026, 10, 20, 9) },
  });
});

it("tells Jira's refusal in its words, and that nothing moved", async () => {
  const jira = demo();
  const done = await wayTo(jira, 'Done');
  const body = { errorMessages: ['A reviewer is required.'], errors: {} };
  const connection = embeddedConnection(jira, caller, (request) =>
    isMove(request) ? { ...failing(400), body } : undefined,
  );
  expect(await transitionIssue(connection, issueId, done)).toMatchObject({
    kind: 'refused',
    said: 'A reviewer is required.',
    standing: { status: { name: 'To Do' }, resolved: null },
  });
});

it('believes where the issue stands where the answer was lost', async () => {
  const jira = demo();
  const done = await wayTo(jira, 'Done');
  const through = embeddedConnection(jira, caller);
  const lost: { answer: JiraResponse | null } = { answer: null };
  const connection = {
    ...through,
    transport: async (request: Parameters<typeof through.transport>[0]) => {
      const answer = await through.transport(request);
      if (!isMove(request)) return answer;
      lost.answer ??= answer;
      return failing(503);
    },
  };
  expect(await transitionIssue(connection, issueId, done)).toMatchObject({
    kind: 'moved',
    standing: { status: { name: 'Done' } },
  });
  expect(lost.answer?.status).toBe(204);
});

it('does not claim anything where Jira never answers', async () => {
  const jira = demo();
  const done = await wayTo(jira, 'Done');
  const connection = embeddedConnection(jira, caller, (request) =>
    isMove(request) ? failing(503) : undefined,
  );
  await expect(transitionIssue(connection, issueId, done)).rejects.toMatchObject({
    fault: 'unavailable',
  });
});
