import { echoJira, openForge } from '../fixture-forge';
import { EVENTS_APP, NOW, SECOND } from './event-app';

it('keeps what a function is running for, and runs it again where it did not come back in time', async () => {
  let now = NOW;
  const forge = await openForge({
    ...{ appRoot: EVENTS_APP, code: { kind: 'source' }, product: echoJira, clock: () => now },
    ...{ scopesOf: () => [], siteUrl: 'http://127.0.0.1:8080', appAccountId: 'app-account' },
    invocationLimitMs: SECOND,
  });
  const task = { body: { id: 'a', fails: 1, by: 'hanging' } };
  await forge.invoke({
    ...{ moduleKey: 'page', extension: {}, functionKey: 'push', accountId: 'ann' },
    payload: { events: [task] },
  });
  const issue = { key: 'WEB-1', fields: { summary: 'hang' } };
  forge.noteProductEvent({ name: 'avi:jira:updated:issue', payload: { issue } });

  const running = forge.deliverDue();
  const next = () => forge.nextDeliveryAt;
  while (next() !== null) await new Promise((resolve) => setImmediate(resolve));
  expect(forge.eventSnapshot()?.waiting).toHaveLength(2);
  const first = await running;
  const none = await forge.deliverDue();
  now = next() ?? now;
  const second = await forge.deliverDue();

  expect(none).toEqual([]);
  expect(now).toBe(NOW + 10 * SECOND);
  expect(first.map(({ outcome }) => outcome)).toEqual(['comes again', 'comes again']);
  expect(first[0]?.message).toContain('Task timed out after 1.00 seconds');
  expect(second.map(({ retry }) => retry)).toEqual([1, 1]);
  expect(new Set(second.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'comes again']));
});
