import { invoke, NOW, openFixture } from './fixture-forge';

const HOUR = 3_600_000;

it('runs a scheduled function for nobody, with what Forge tells it', async () => {
  const forge = await openFixture();
  const { cloudId, installationId } = forge.installation;

  const run = await forge.runScheduled('every-hour', NOW - HOUR);

  expect(run).toStrictEqual({
    moduleKey: 'every-hour',
    dueAt: NOW - HOUR,
    ...{ startedAt: NOW, endedAt: NOW },
    ...{ outcome: 'done', statusCode: 204, message: null },
  });
  await expect(invoke(forge, 'getKey', { key: 'seen' })).resolves.toStrictEqual([
    {
      event: { context: { cloudId, moduleKey: 'every-hour' }, contextToken: 'none' },
      context: {
        installContext: `ari:cloud:jira::site/${cloudId}`,
        installation: { ari: { installationId }, contexts: [{ cloudId }] },
      },
      asked: expect.objectContaining({ caller: { accountId: 'app-account' } }) as unknown,
      remaining: 55_000,
      now: NOW,
    },
  ]);
  expect(forge.record).toStrictEqual([]);
});

it('writes down how a run failed, and goes on', async () => {
  const forge = await openFixture();

  await forge.runScheduled('every-day');
  await invoke(forge, 'setKey', { key: 'answer', value: 'no answer' });
  await forge.runScheduled('every-hour');
  await invoke(forge, 'setKey', { key: 'answer', value: { statusCode: 500 } });
  await forge.runScheduled('every-hour');

  expect(forge.scheduledRuns.map(({ outcome, statusCode }) => [outcome, statusCode])).toEqual([
    ['failed', null],
    ['failed', 424],
    ['failed', 500],
  ]);
  expect(forge.scheduledRuns[0]?.message).toContain('Authentication Required');
});

it('ends a run when its time is over', async () => {
  const forge = await openFixture({
    invocationLimitMs: 20,
    product: () => new Promise(() => undefined),
  });

  await expect(forge.runScheduled('every-hour')).resolves.toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining('Task timed out after 0.02 seconds') as unknown,
  });
});

it('names a scheduled function that the app has not', async () => {
  const forge = await openFixture();

  await expect(forge.runScheduled('every-minute')).rejects.toThrow('every-minute');
  expect(forge.record).toHaveLength(1);
});

it('lets functions see the clock of the host, and nobody else', async () => {
  let now = NOW;
  const forge = await openFixture({ clock: () => now });
  const machine = Date.now();
  now += 24 * HOUR;

  await expect(invoke(forge, 'now')).resolves.toStrictEqual({
    now,
    made: new Date(now).toISOString(),
    ...{ called: 'string', given: 2020, isDate: true },
  });
  expect(Math.abs(Date.now() - machine)).toBeLessThan(HOUR);
});

it('may go by the clock of the machine itself', async () => {
  const forge = await openFixture({ clock: () => Date.now() + HOUR });
  const machine = Date.now();

  const seen = (await invoke(forge, 'now')) as { readonly now: number };

  expect(seen.now).toBeGreaterThanOrEqual(machine + HOUR);
  expect(seen.now).toBeLessThan(machine + 2 * HOUR);
});
