import { EventApp, HOUR, MINUTE, NOW, SECOND } from './event-app';

it('has a consumer run for each event of a push, for nobody', async () => {
  const app = await EventApp.open();
  const { cloudId, installationId } = app.forge.installation;

  const jobId = await app.push(
    { body: { id: 'a', value: 1 } },
    { body: { id: 'b' }, delayInSeconds: 30, concurrency: { key: 'one', limit: 1 } },
  );

  await expect(app.stats(jobId)).resolves.toEqual({ success: 0, inProgress: 2, failed: 0 });
  await app.advance(10 * SECOND);
  await expect(app.stats(jobId)).resolves.toEqual({ success: 1, inProgress: 1, failed: 0 });
  await app.advance(MINUTE);
  await expect(app.stats(jobId)).resolves.toEqual({ success: 2, inProgress: 0, failed: 0 });
  const aUuid: unknown = expect.stringMatching(/^[\da-f-]{36}$/u);
  const context = {
    installContext: `ari:cloud:jira::site/${cloudId}`,
    installation: { ari: { installationId }, contexts: [{ cloudId }] },
  };
  await expect(app.seen()).resolves.toStrictEqual([
    {
      event: { body: { id: 'a', value: 1 }, queueName: 'work', jobId, eventId: aUuid },
      ...{ context, at: NOW, remaining: 55_000 },
    },
    {
      event: {
        ...{ body: { id: 'b' }, queueName: 'work', jobId, eventId: aUuid },
        ...{ delayInSeconds: 30, concurrency: { key: 'one', limit: 1 } },
      },
      ...{ context, at: NOW + 30 * SECOND, remaining: 55_000 },
    },
  ]);
  expect(app.forge.record).toEqual([]);
});

it('gives a consumer the time that its function is declared with', async () => {
  const app = await EventApp.open();

  await app.invoke('push', { queue: 'heavy', events: [{ body: { id: 'a' } }] });
  await app.clock.runDue();

  await expect(app.seen()).resolves.toMatchObject([{ remaining: 600_000 }]);
});

it('runs again what asks for it, after the time it asks for, with what it hands on', async () => {
  const app = await EventApp.open();

  const jobId = await app.push({
    body: { id: 'a', fails: 2, retryAfter: 90, retryData: { step: 3 } },
  });
  await app.advance(10 * MINUTE);

  const retryContext = (retryCount: number, ms: number): unknown => ({
    retryCount,
    retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
    retryData: { step: 3 },
    retentionWindow: { startTime: '2026-11-20T09:00:00.000Z', remainingTimeMs: 24 * HOUR - ms },
  });
  const seen = await app.seen();
  expect(seen.map(({ event }) => event.retryContext)).toEqual([
    undefined,
    retryContext(1, 90 * SECOND),
    retryContext(2, 180 * SECOND),
  ]);
  expect(new Set(seen.map(({ event }) => event.eventId)).size).toBe(1);
  await expect(app.stats(jobId)).resolves.toEqual({ success: 1, inProgress: 0, failed: 0 });
  expect(app.clock.deliveries.map(({ outcome }) => outcome)).toEqual([
    ...['comes again', 'comes again', 'done'],
  ]);
});

it.each([
  ['more than a quarter of an hour', 5000, 900 * SECOND],
  ['less than a second', 0.2, SECOND],
  ['what is no number', null, SECOND],
])('takes %s for what is allowed', async (_, retryAfter, waits) => {
  const app = await EventApp.open();

  await app.push({ body: { id: 'a', fails: 1, retryAfter } });
  await app.advance(HOUR);

  await expect(app.came()).resolves.toContainEqual(['a', waits]);
});

it('waits twice as long each time after an error, a quarter of an hour at most', async () => {
  const app = await EventApp.open();

  await app.push({ body: { id: 'a', fails: 10, by: 'throwing' } });
  await app.advance(2 * HOUR);

  const times = (await app.came()).map(([, at]) => at / SECOND);
  const pauses = times.slice(1).map((at, position) => at - (times[position] ?? 0));
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
  expect((await app.seen())[1]?.event.retryContext).toMatchObject({
    ...{ retryCount: 1, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', retryData: null },
  });
});

it('gives up after a day, and says so', async () => {
  const app = await EventApp.open();

  const jobId = await app.push(
    { body: { id: 'a', fails: 1000, by: 'throwing' } },
    { body: { id: 'b', fails: 1000, retryAfter: 900 } },
    { body: { id: 'c' } },
  );
  await app.clock.advance({ days: 2 });

  await expect(app.stats(jobId)).resolves.toEqual({ success: 1, inProgress: 0, failed: 2 });
  const times = (await app.came()).map(([, at]) => at);
  expect(Math.max(...times)).toBe(24 * HOUR);
  expect(app.clock.deliveries.filter(({ outcome }) => outcome === 'given up')).toHaveLength(2);
  expect(app.forge.nextDeliveryAt).toBeNull();
});

it('does not hand on more than 4 KB', async () => {
  const app = await EventApp.open();

  await app.push({ body: { id: 'a', fails: 1, retryData: { text: 'x'.repeat(4096) } } });
  await app.advance(MINUTE);

  expect((await app.seen())[1]?.event.retryContext).toMatchObject({ retryData: null });
  expect(app.clock.deliveries[0]?.message).toContain('4096 at most');
});

it('cancels what has not begun, its retries too', async () => {
  const app = await EventApp.open();

  const jobId = await app.push(
    { body: { id: 'a', fails: 3 } },
    { body: { id: 'b' }, delayInSeconds: 300 },
    { body: { id: 'c' } },
    { body: { id: 'd', cancels: true, fails: 1 }, delayInSeconds: 10 },
  );
  await app.advance(MINUTE / 2);
  await expect(app.stats(jobId)).resolves.toEqual({ success: 1, inProgress: 0, failed: 3 });
  await app.advance(HOUR / 2);

  expect((await app.came()).map(([id]) => id).sort()).toEqual(['a', 'c', 'd']);
});

it('knows no other jobs than those of the queue', async () => {
  const app = await EventApp.open();
  const jobId = await app.push({ body: { id: 'a' } });

  await expect(app.stats('other')).rejects.toThrow(
    'The job other was not found for the queue work.',
  );
  await expect(app.invoke('cancel', { jobId: 'other' })).rejects.toThrow('was not found');
  await expect(app.invoke('stats', { jobId, queue: 'heavy' })).rejects.toThrow('was not found');
});

it('takes 500 events a minute', async () => {
  const app = await EventApp.open();
  const fifty = Array.from({ length: 50 }, (_, number) => ({ body: { id: String(number) } }));
  for (let push = 0; push < 10; push += 1) await app.push(...fifty);

  await expect(app.invoke('push', { events: [{ body: { id: 'a' } }] })).resolves.toEqual({
    error: 'RateLimitError',
    message: 'Too many requests.',
  });
  await app.advance(MINUTE);

  await expect(app.push({ body: { id: 'a' } })).resolves.toEqual(expect.any(String));
});

it('leaves out what is too large for a function that runs long, and takes the rest', async () => {
  const app = await EventApp.open();
  const events = [{ body: { id: 'a', text: 'x'.repeat(110 * 1024) } }, { body: { id: 'b' } }];

  const given = (await app.invoke('push', { queue: 'heavy', events })) as { jobId: string };
  await app.clock.runDue();

  expect(given).toMatchObject({ error: 'PartialSuccessError', failed: 1 });
  expect(await app.came()).toEqual([['b', 0]]);
  await expect(app.invoke('stats', { jobId: given.jobId, queue: 'heavy' })).resolves.toEqual({
    success: 1,
    inProgress: 0,
    failed: 0,
  });
});

it('ends a chain of events that push events after a thousand pushes', async () => {
  const app = await EventApp.open();
  await app.push({ body: { id: 'on and on', loops: true } });

  await app.advance(HOUR / 2);

  const jobs = new Set((await app.seen()).map(({ event }) => event.jobId));
  expect(jobs.size).toBe(1000);
  expect(app.clock.deliveries.at(-1)?.message).toBe(
    'The limit on cyclic invocation has been reached.',
  );
  await expect(app.push({ body: { id: 'another chain' } })).resolves.toEqual(expect.any(String));
});

describe('what the package does not send', () => {
  const path = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';
  const body = {
    ...{ queueName: 'work', jobId: 'a-job', time: '2026-11-20T09:00:00.000Z' },
    ...{ type: 'avi:forge:app:event', schema: 'ari:cloud:ecosystem::forge/app-event-2' },
    payload: [{ body: { id: 'a' } }],
  };

  it.each([
    ['more than 200 KB', { payload: [{ body: { text: 'x'.repeat(201 * 1024) } }] }, 413],
    ['no event', { payload: [] }, 400],
    ['51 events', { payload: Array.from({ length: 51 }, () => ({ body: {} })) }, 400],
    ['a delay of more than 900 seconds', { payload: [{ body: {}, delayInSeconds: 901 }] }, 400],
    ['a body that is no object', { payload: [{ body: 'a text' }] }, 400],
    ['no place at once', { payload: [{ body: {}, concurrency: { key: 'a', limit: 0 } }] }, 400],
    ['another schema', { schema: 'ari:cloud:ecosystem::forge/app-event-1' }, 400],
    ['nothing wrong', {}, 201],
  ])('is answered: %s', async (_, change, status) => {
    const app = await EventApp.open();

    const given = await app.invoke('send', { path, body: { ...body, ...change } });

    expect(given).toMatchObject({ status });
    expect(app.forge.record).toEqual([]);
  });

  it('is refused where the id of the job is taken', async () => {
    const app = await EventApp.open();
    await app.invoke('send', { path, body });

    await expect(app.invoke('send', { path, body })).resolves.toMatchObject({ status: 400 });
  });
});

it.each([
  ['a queue without consumer', 'push', { queue: 'none', events: [{ body: { id: 'a' } }] }],
  ['events of the app', 'publish', undefined],
  ['another place', 'send', { path: '/webhook/queue/peek/a/b/c/d', body: {} }],
] as const)('names what is not emulated: %s', async (_, call, payload) => {
  const app = await EventApp.open();

  await app.invoke(call, payload).catch(() => undefined);

  expect(app.forge.record).toEqual([expect.stringContaining('not emulated: ') as unknown]);
});
