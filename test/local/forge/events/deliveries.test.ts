import fc from 'fast-check';
import { DeliveryConditions } from '../../../../local/forge/events/delivery-conditions';
import type { EventDelivery } from '../../../../local/forge/events/event-deliveries';
import { linesOf, stateOf } from '../../../../local/start/state/kept-state';
import type { Task } from '../fixture-events-app/src/index';
import { EventApp, HOUR, MINUTE, NOW, type EventAppWish } from './event-app';

const anyDelivery = fc.record({
  eventLagMs: fc.nat(180_000),
  queueLagMs: fc.nat(60_000),
  duplicateEvery: fc.nat(3),
  isShuffled: fc.boolean(),
  seed: fc.nat(1000),
});

/** More often than a function is run within a day. */
const FOR_EVER = 100_000;

/** Tasks that are carried out in the end, and one in between that never is. */
const anyTasks = fc.array(
  fc.record({
    fails: fc.oneof(fc.nat(2), fc.constant(FOR_EVER)),
    by: fc.constantFrom('asking' as const, 'throwing' as const),
    retryAfter: fc.integer({ min: 300, max: 900 }),
    delayInSeconds: fc.nat(900),
    limit: fc.option(fc.integer({ min: 1, max: 3 })),
  }),
  { minLength: 1, maxLength: 8 },
);

type AnyTask = typeof anyTasks extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

function eventOf({ delayInSeconds, limit, ...task }: AnyTask, number: number) {
  const id = String(number);
  return {
    body: { id, value: `result ${id}`, ...task },
    delayInSeconds,
    ...(limit === null ? {} : { concurrency: { key: 'some', limit } }),
  };
}

/** Each summary is written once, to an issue of its own order. */
const anySummaries = fc.array(fc.constantFrom('One', 'Two', 'Three'), { maxLength: 5 });

interface Script {
  readonly tasks: readonly AnyTask[];
  readonly summaries: readonly string[];
}

async function begin(wish: EventAppWish, { tasks, summaries }: Script) {
  const app = await EventApp.open(wish);
  await app.invoke('startTicking');
  const jobId = tasks.length === 0 ? '' : await app.push(...tasks.map(eventOf));
  for (const [number, summary] of summaries.entries()) {
    await app.rename('WEB-1', `${summary} ${String(number)}`);
  }
  return { app, jobId };
}

/** What the consumer left behind, which is the same however often an event came. */
function results({ forge }: EventApp): ReadonlyMap<string, unknown> {
  const rows = forge.storageSnapshot().filter(({ key }) => /^done:\d+$/u.test(key));
  return new Map(rows.map(({ key, value }) => [key, value]).sort() as [string, unknown][]);
}

function wanted(tasks: readonly AnyTask[]): ReadonlyMap<string, unknown> {
  const carriedOut = tasks.map(eventOf).filter(({ body }) => body.fails < FOR_EVER);
  return new Map(carriedOut.map(({ body: { id } }) => [`done:${id}`, `result ${id}`]));
}

function inOrder(deliveries: readonly EventDelivery[]): readonly EventDelivery[] {
  return deliveries.toSorted(
    (one, other) =>
      one.startedAt - other.startedAt ||
      one.number - other.number ||
      Number(one.isDouble) - Number(other.isDouble),
  );
}

it('brings each event at least once, and leaves the same behind', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDelivery,
      fc.record({ tasks: anyTasks, summaries: anySummaries }),
      async (delivery, script) => {
        const { app, jobId } = await begin({ delivery }, script);
        const total = script.tasks.length;
        for (let hour = 0; hour < 4; hour += 1) {
          await app.advance(HOUR);
          const stats = (await app.stats(jobId)) as Readonly<Record<string, number>>;
          expect(Object.values(stats).reduce((sum, one) => sum + one, 0)).toBe(total);
        }
        await app.clock.advance({ days: 1 });

        const failed = script.tasks.filter(({ fails }) => fails === FOR_EVER).length;
        await expect(app.stats(jobId)).resolves.toEqual({
          ...{ success: total - failed, failed, inProgress: 0 },
        });
        expect(results(app)).toEqual(wanted(script.tasks));
        const seen = await app.seen();
        const ids = seen.map(({ event }) => (event.body as Task | undefined)?.id);
        for (const number of script.tasks.keys()) expect(ids).toContain(String(number));
        expect(
          (await app.heard()).filter((name) => name !== undefined).length,
        ).toBeGreaterThanOrEqual(script.summaries.length);
        expect(app.forge.record).toEqual([]);
      },
    ),
    { numRuns: 10 },
  );
});

it('brings the same in one leap as in many steps', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDelivery,
      fc.record({ tasks: anyTasks, summaries: anySummaries }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      async (delivery, script, minutes) => {
        const leaping = await begin({ delivery }, script);
        const walking = await begin({ delivery }, script);

        await leaping.app.advance(minutes.reduce((sum, one) => sum + one, 0) * MINUTE);
        for (const some of minutes) await walking.app.advance(some * MINUTE);

        expect(inOrder(walking.app.clock.deliveries)).toEqual(
          inOrder(leaping.app.clock.deliveries),
        );
        expect(results(walking.app)).toEqual(results(leaping.app));
        expect(walking.app.forge.nextDeliveryAt).toBe(leaping.app.forge.nextDeliveryAt);
      },
    ),
    { numRuns: 10 },
  );
});

it.each([
  ['where the clock stood', true],
  ["at the machine's time, which the clock was ahead of", false],
])('loses nothing when the host starts anew %s', async (_, staysAhead) => {
  await fc.assert(
    fc.asyncProperty(anyDelivery, anyTasks, fc.nat(60), async (delivery, tasks, minutes) => {
      const { app, jobId } = await begin({ delivery }, { tasks, summaries: ['One'] });
      await app.advance(minutes * MINUTE);
      const kept = { edition: 'one', site: app.app.jira.snapshot() };
      const [storage, events] = [app.forge.storageSnapshot(), app.forge.eventSnapshot()];
      const lines = [...linesOf({ ...kept, storage, events })];
      const read = await stateOf(asLines(lines));
      const startsAt = staysAhead ? app.clock.now() : NOW;

      const next = await EventApp.open({ ...read, delivery, startsAt });

      const ahead = app.clock.now() - startsAt;
      const due = app.forge.nextDeliveryAt;
      expect(next.forge.nextDeliveryAt).toBe(due === null ? null : due - ahead);
      await next.clock.advance({ days: 2 });
      const failed = tasks.filter(({ fails }) => fails === FOR_EVER).length;
      await expect(next.stats(jobId)).resolves.toEqual({
        ...{ success: tasks.length - failed, failed, inProgress: 0 },
      });
      expect(results(next)).toEqual(wanted(tasks));
    }),
    { numRuns: 5 },
  );
});

async function* asLines(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

it('writes down what comes for a module that the app has no longer', async () => {
  const { app } = await begin({}, { tasks: [], summaries: ['One'] });
  const state = app.forge.eventSnapshot();
  const text = JSON.stringify(state).replace('"moduleKey":"issues"', '"moduleKey":"gone"');
  const read = await stateOf(asLines(headOf(app, text)));

  const next = await EventApp.open({ events: read.events });
  await next.clock.runDue();

  await expect(next.seen()).resolves.toEqual([]);
  expect(next.forge.record).toEqual([
    'event: avi:jira:updated:issue came, which manifest.yml has no module for',
  ]);
  expect(next.forge.nextDeliveryAt).toBeNull();
});

it.each(['{"at":1}', '{"waiting":[]}', '"a text"'])(
  'does not begin with events like %s',
  async (text) => {
    const app = await EventApp.open();

    await expect(stateOf(asLines(headOf(app, text)))).rejects.toThrow();
  },
);

/** Lines of a state folder with these events. */
function headOf({ app }: EventApp, events: string): readonly string[] {
  const kept = { edition: 'one', site: app.jira.snapshot(), storage: [], events: null };
  return [...linesOf(kept), `{"events":${events}}`];
}

it('makes what is on its way come as soon as before when the clock goes back', async () => {
  const app = await EventApp.open();
  await app.clock.advance({ days: 3 });
  await app.push({ body: { id: 'a' }, delayInSeconds: 600 });

  await app.clock.backToNow();

  expect(app.forge.nextDeliveryAt).toBe(NOW + 10 * MINUTE);
});

it('lets events wait that did not come on the way', async () => {
  const app = await EventApp.open();
  await app.push({ body: { id: 'a' } });

  await app.clock.advance({ hours: 1 }, { delivery: 'never' });
  await expect(app.came()).resolves.toEqual([]);
  await app.clock.advance({ hours: 1 }, { delivery: 'late' });

  await expect(app.came()).resolves.toEqual([['a', 2 * HOUR]]);
});

it.each([
  ['as many as a key allows, of all queues', 2, 2],
  ['all of them, where nothing is said', undefined, 6],
])('runs functions at the same time: %s', async (_, limit, most) => {
  const app = await EventApp.open();
  const concurrency = limit === undefined ? {} : { concurrency: { key: 'some', limit } };
  const event = { body: { id: 'a', turns: 5 }, ...concurrency };

  await app.push(event, event, event);
  await app.invoke('push', { queue: 'heavy', events: [event, event, event] });
  await app.clock.runDue();

  await expect(app.came()).resolves.toHaveLength(6);
  await expect(app.invoke('mostRunning')).resolves.toBe(most);
});

it('counts an event once that comes twice, whatever becomes of the second time', async () => {
  const app = await EventApp.open({ delivery: { duplicateEvery: 1, isShuffled: false } });

  const jobId = await app.push({ body: { id: 'a', fails: 1 } }, { body: { id: 'b' } });
  await app.advance(HOUR / 2);

  await expect(app.stats(jobId)).resolves.toEqual({ success: 2, inProgress: 0, failed: 0 });
  expect((await app.came()).map(([id]) => id).sort()).toEqual(['a', 'a', 'a', 'b', 'b']);
  const ids = (await app.seen()).map(({ event }) => event.eventId);
  expect(new Set(ids).size).toBe(2);
});

it('draws the order by the seed', async () => {
  const orderOf = async (seed: number): Promise<string> => {
    const app = await EventApp.open({ delivery: { seed } });
    await app.push(...'abcdefgh'.split('').map((id) => ({ body: { id } })));
    await app.clock.runDue();
    return (await app.came()).map(([id]) => id).join('');
  };

  const orders = [await orderOf(1), await orderOf(1), await orderOf(2)];

  expect(orders[0]).toBe(orders[1]);
  expect(orders[0]).not.toBe(orders[2]);
  expect(orders[0]).not.toBe('abcdefgh');
});

it.each([
  { eventLagMs: 180_001 },
  { queueLagMs: -1 },
  { duplicateEvery: 0.5 },
  { eventLagMs: NaN },
])('does not travel like %j', (settings) => {
  expect(() => new DeliveryConditions(settings)).toThrow(RangeError);
});
