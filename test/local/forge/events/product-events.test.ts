import { APP_ACCOUNT_ID } from '../../../../local/start/host/app-account';
import { EventApp, HOUR, MINUTE, NOW, SECOND } from './event-app';

it('tells a function of what people do, and what Forge tells with it', async () => {
  const app = await EventApp.open();
  const { cloudId, installationId } = app.forge.installation;

  await app.rename('WEB-1', 'Renamed');
  await app.clock.runDue();

  const seen = await app.seen();
  expect(seen).toEqual([
    {
      event: {
        eventType: 'avi:jira:updated:issue',
        selfGenerated: false,
        atlassianId: 'max',
        associatedUsers: [{ accountId: 'max' }],
        issue: expect.objectContaining({ key: 'WEB-1' }) as unknown,
        changelog: { items: [expect.objectContaining({ toString: 'Renamed' }) as unknown] },
        context: { cloudId, moduleKey: 'issues' },
      },
      context: {
        installContext: `ari:cloud:jira::site/${cloudId}`,
        installation: { ari: { installationId }, contexts: [{ cloudId }] },
      },
      ...{ at: NOW, remaining: 25_000 },
    },
  ]);
  expect(seen[0]?.event.issue).toMatchObject({
    fields: {
      summary: 'Renamed',
      issuetype: { name: 'Story' },
      project: { key: 'WEB' },
      status: { statusCategory: expect.anything() as unknown },
      updated: '2026-11-20T09:00:00.000+0000',
    },
  });
  expect(app.forge.record).toEqual([]);
});

it('tells of what it is listened to for, and of nothing else', async () => {
  const app = await EventApp.open();
  const fields = { project: { key: 'WEB' }, issuetype: { name: 'Story' }, summary: 'New' };

  const made = (await app.ask('POST /rest/api/3/issue', { fields })) as { readonly id: string };
  await app.ask(`PUT /rest/api/3/issue/${made.id}`, { fields: { assignee: { accountId: 'ann' } } });
  await app.ask(`DELETE /rest/api/3/issue/${made.id}`, undefined, 'ann');
  await app.ask('PUT /rest/api/3/version/71', { released: true }, 'ann');
  await app.ask('PUT /rest/api/3/version/71', { name: 'Renamed' }, 'ann');
  await app.ask('POST /rest/agile/1.0/sprint/6', { goal: 'Renamed' });
  await app.clock.runDue();

  expect([...(await app.heard())].sort()).toEqual([
    'avi:jira:assigned:issue',
    'avi:jira:created:issue',
    'avi:jira:deleted:issue',
    'avi:jira:released:version',
    'avi:jira:updated:issue',
  ]);
});

it('carries the issue as it was then, however late it comes', async () => {
  const app = await EventApp.open({ delivery: { eventLagMs: MINUTE, isShuffled: false } });
  const subject = { key: 'WEB-1', fields: expect.objectContaining({ summary: 'One' }) as unknown };

  await app.rename('WEB-1', 'One');
  await app.rename('WEB-1', 'Two');
  await app.advance(MINUTE);

  expect((await app.seen())[0]?.event.issue).toMatchObject(subject);
});

it('says what the app itself did, asked by functions or frames, as itself or a person', async () => {
  const app = await EventApp.open();
  const body = JSON.stringify({ fields: { summary: 'by a frame' } });
  const headers = [['content-type', 'application/json']] as const;

  await app.rename('WEB-1', 'write');
  await app.clock.runDue();
  await app.invoke('rename', { key: 'WEB-2', summary: 'by a resolver' });
  await app.forge.fetchProduct({
    ...{ restPath: '/rest/api/3/issue/WEB-2', method: 'PUT', headers, body, accountId: 'ann' },
  });
  await app.clock.runDue();

  const seen = (await app.seen()).map(({ event }) => [event.atlassianId, event.selfGenerated]);
  expect(seen).toEqual([
    ['max', false],
    [APP_ACCOUNT_ID, true],
    ['ann', true],
    ['ann', true],
  ]);
});

it('keeps what the app did from a trigger that ignores it', async () => {
  const app = await EventApp.open();
  const between = () => app.app.jira.snapshot().links.filter(({ targetId }) => targetId === '1002');
  expect(between().map(({ id }) => id)).toEqual(['81']);

  await app.ask('DELETE /rest/api/3/issueLink/81');
  await app.clock.runDue();

  // The function links the two again, and does not hear of that.
  expect(between()).toEqual([expect.objectContaining({ sourceId: '1001' })]);
  expect(between()[0]?.id).not.toBe('81');
  expect(await app.heard()).toEqual(['avi:jira:deleted:issuelink']);
  expect((await app.seen())[0]?.event).toMatchObject({
    ...{ id: '81', sourceIssueId: '1001', destinationIssueId: '1002' },
    ...{ sourceProjectId: '100', destinationProjectId: '100', selfGenerated: false },
    issueLinkType: { id: '31', outwardName: expect.any(String) as unknown },
  });
});

it('comes within the lag, in no order', async () => {
  const app = await EventApp.open({ delivery: { eventLagMs: 3 * MINUTE } });

  for (let number = 0; number < 20; number += 1) await app.rename('WEB-1', String(number));
  await app.advance(3 * MINUTE);

  const seen = await app.seen();
  const order = seen.map(({ event }) => (event.issue as { fields: { summary: string } }).fields);
  const numbers = order.map(({ summary }) => Number(summary));
  expect([...numbers].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, number) => number),
  );
  expect(numbers).not.toEqual([...numbers].sort((one, other) => one - other));
  expect(new Set(seen.map(({ at }) => at)).size).toBeGreaterThan(10);
});

it('comes again four times at most, with what is handed on', async () => {
  const app = await EventApp.open();

  await app.rename('WEB-1', 'ask');
  await app.advance(HOUR);

  const seen = await app.seen();
  const told = { retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { for: 'WEB-1' } };
  expect(seen.map(({ at }) => (at - NOW) / MINUTE)).toEqual([0, 1, 2, 3, 4]);
  expect(seen.map(({ event }) => event.retryContext)).toEqual([
    undefined,
    ...[1, 2, 3, 4].map((retryCount) => ({ retryCount, ...told })),
  ]);
  expect(app.clock.deliveries.at(-1)?.outcome).toBe('given up');
});

it('hands on objects only, as Forge does', async () => {
  const app = await EventApp.open();

  await app.rename('WEB-1', 'ask with a text');
  await app.advance(MINUTE);

  expect((await app.seen())[1]?.event.retryContext).toMatchObject({ retryData: null });
});

it('does not come again for an error of the app', async () => {
  const app = await EventApp.open();

  await app.rename('WEB-1', 'throw');
  await app.rename('WEB-2', 'as a person');
  await app.advance(HOUR);

  await expect(app.seen()).resolves.toHaveLength(2);
  expect(app.clock.deliveries.map(({ outcome }) => outcome)).toEqual(['given up', 'given up']);
  const messages = app.clock.deliveries.map(({ message }) => message).sort();
  expect(messages).toEqual([expect.stringContaining('Authentication') as unknown, 'no way']);
});

it('stops an app that keeps itself busy for ever', async () => {
  const app = await EventApp.open();

  await app.rename('WEB-1', 'write on and on');

  await expect(app.clock.runDue()).rejects.toThrow('busy without an end');
  expect(app.forge.record).toHaveLength(1);
});

it('does not come where it is too large', async () => {
  const app = await EventApp.open();
  const text = 'x'.repeat(200_000);

  await app.ask('POST /rest/api/3/issue/WEB-1/comment', {
    body: {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
  });
  await app.advance(10 * SECOND);

  await expect(app.seen()).resolves.toEqual([]);
  expect(app.forge.record).toEqual([expect.stringContaining('more than 200 kB') as unknown]);
});
