import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleArtefact } from '../../../../local/forge/bundle';
import { EventApp, EVENTS_APP, HOUR, MINUTE } from './event-app';

describe("Atlassian's own bundle", () => {
  let folder = '';
  let file = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'events-artefact-'));
    file = await bundleArtefact(EVENTS_APP, folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('pushes, consumes, asks again and hears of Jira as the source does', async () => {
    const script = async (code: 'source' | 'artefact'): Promise<unknown> => {
      const app = await EventApp.open({
        delivery: { eventLagMs: MINUTE, duplicateEvery: 2 },
        code: code === 'source' ? { kind: code } : { kind: code, file },
      });
      const jobId = await app.push(
        { body: { id: 'a', fails: 2, retryData: { step: 1 } } },
        { body: { id: 'b', fails: 1, by: 'throwing' }, delayInSeconds: 30 },
      );
      await app.rename('WEB-1', 'write');
      await app.advance(HOUR / 2);
      const seen = await app.seen();
      return {
        seen: seen.map(({ event, at }) => [event.eventType ?? event.body, event.retryContext, at]),
        stats: await app.stats(jobId),
        record: app.forge.record,
      };
    };

    const given = await script('artefact');

    expect(given).toEqual(await script('source'));
    expect(given).toMatchObject({ stats: { success: 2, inProgress: 0, failed: 0 }, record: [] });
  });

  it('gives the errors of a push their names', async () => {
    const app = await EventApp.open({ code: { kind: 'artefact', file } });
    const events = [{ body: { id: 'a', text: 'x'.repeat(110 * 1024) } }];

    await expect(app.invoke('push', { queue: 'heavy', events })).resolves.toMatchObject({
      error: 'PartialSuccessError',
      failed: 1,
    });
  });
});
