import { DEFAULT_SETTINGS, settingsDocument } from '../../../src/contract/settings';
import { entityRow, NOW, type InstalledApp } from '../installed-app';
import { TRANSACTION, withPlatform } from '../platform-faults';
import type { StoredRow } from '../../../local/forge/kvs/stored-row';

const withBuffer = (bufferDays: number) => ({ health: { bufferDays } });

/** What happens to settings between two versions. */
export function savingSuite(open: (storage?: readonly StoredRow[]) => Promise<InstalledApp>): void {
  it('works with the proposals before anything was saved', async () => {
    const app = await open();
    await expect(app.call('readSettings', {}, 'member')).resolves.toStrictEqual({
      ok: true,
      value: { saved: null, siteTimeZone: 'Europe/Berlin' },
    });
  });

  it('keeps settings in full, with version, time and account', async () => {
    const app = await open();
    const saved = await app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) });
    const settings = settingsDocument({
      ...DEFAULT_SETTINGS,
      health: { ...DEFAULT_SETTINGS.health, bufferDays: 7 },
    });
    const value = {
      version: 1,
      changedAt: expect.any(String) as string,
      changedBy: 'ann',
      settings,
    };
    expect(saved).toStrictEqual({ ok: true, value });
    await expect(app.call('readSettings', {}, 'member')).resolves.toStrictEqual({
      ok: true,
      value: { saved: 'value' in saved ? saved.value : null, siteTimeZone: 'Europe/Berlin' },
    });
  });

  it.each([
    ['no payload', undefined, 'baseVersion'],
    ['a text', 'settings', 'object'],
    ['no version', { settings: {} }, 'baseVersion'],
    ['a negative version', { baseVersion: -1, settings: {} }, 'baseVersion'],
    ['half a version', { baseVersion: 0.5, settings: {} }, 'baseVersion'],
    ['a version beyond storage', { baseVersion: 2 ** 31, settings: {} }, 'baseVersion'],
    ['an unknown key', { baseVersion: 0, settings: {}, force: true }, '"force"'],
    ['an unknown setting', { baseVersion: 0, settings: { helth: {} } }, '"helth"'],
    ['a setting out of bounds', { baseVersion: 0, settings: withBuffer(0) }, 'health.bufferDays'],
    ['a zone that is none', { baseVersion: 0, settings: { timeZone: 'Berlin' } }, 'timeZone'],
    [
      'a day that does not exist',
      { baseVersion: 0, settings: { holidays: ['2026-02-30'] } },
      'holidays.0',
    ],
    [
      'a prototype',
      { baseVersion: 0, settings: JSON.parse('{"__proto__":{"isAdmin":true}}') as unknown },
      '__proto__',
    ],
  ])('refuses %s, by name', async (_, payload, named) => {
    const app = await open();
    const answer = await app.send('saveSettings', payload);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    expect(JSON.stringify(answer)).toContain(JSON.stringify(named).slice(1, -1));
    expect(app.stored()).toHaveLength(0);
  });

  it('lets the first of two save who began from the same version', async () => {
    const app = await open();
    const answers = await Promise.all([
      app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) }, 'admin'),
      app.call('saveSettings', { baseVersion: 0, settings: withBuffer(8) }, 'manager'),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toStrictEqual([false, true]);
    expect(answers).toContainEqual({ ok: false, refusal: { code: 'conflict' } });
    const winner = answers.find((answer) => answer.ok);
    await expect(app.call('readSettings', {})).resolves.toMatchObject({
      value: { saved: winner?.value },
    });
    await expect(app.call('readAudit', { cursor: null })).resolves.toMatchObject({
      value: { rows: [{ version: 1, actor: winner?.value.changedBy }] },
    });
  });

  it('refuses whoever did not see the version that stands', async () => {
    const app = await open();
    for (const baseVersion of [0, 1]) {
      await app.call('saveSettings', { baseVersion, settings: withBuffer(6) });
    }
    for (const baseVersion of [0, 1, 3]) {
      await expect(
        app.call('saveSettings', { baseVersion, settings: withBuffer(9) }),
      ).resolves.toStrictEqual({ ok: false, refusal: { code: 'conflict' } });
    }
    await expect(app.call('readSettings', {})).resolves.toMatchObject({
      value: { saved: { version: 2, settings: { health: { bufferDays: 6 } } } },
    });
  });

  it('writes a change and its audit entry in one transaction, or neither', async () => {
    const app = await open();
    const save = () => app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) });
    await app.call('readSettings', {});
    const before = app.stored();

    const refused = await withPlatform(
      TRANSACTION,
      () => Promise.resolve(Response.json({ code: 'INTERNAL', message: 'down' }, { status: 503 })),
      save,
    );
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
    expect(app.stored()).toStrictEqual(before);

    const asked: string[] = [];
    await withPlatform(
      '/api/v1/',
      (ask) => {
        asked.push('asked');
        return ask();
      },
      () => withPlatform(TRANSACTION, (ask) => ask(), save),
    );
    expect(app.stored().map(({ entityName, key }) => [entityName, key])).toEqual(
      expect.arrayContaining([
        ['settings', 'portfolio'],
        ['audit', 'settings:0000000001'],
      ]),
    );
    // One to read what stands and one to write both.
    expect(asked).toHaveLength(2);
  });

  it('takes a save for done whose answer got lost on the way back', async () => {
    const app = await open();
    await app.call('readSettings', {});
    const saved = await withPlatform(
      TRANSACTION,
      async (ask) => {
        await ask();
        throw new Error('socket hang up');
      },
      () => app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) }),
    );
    expect(saved).toMatchObject({ ok: true, value: { version: 1 } });
    await expect(app.call('readAudit', { cursor: null })).resolves.toMatchObject({
      value: { rows: [{ version: 1 }], next: null },
    });
  });

  it('tells a save from the one that overtook it while its answer got lost', async () => {
    const app = await open();
    await app.call('readSettings', {});
    const saved = await withPlatform(
      TRANSACTION,
      () => Promise.reject(new Error('socket hang up')),
      async () => {
        const lost = app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) });
        return lost.catch((error: unknown) => String(error));
      },
    );
    expect(saved).toContain('socket hang up');
    await expect(app.call('readSettings', {})).resolves.toMatchObject({ value: { saved: null } });
  });

  it.each([
    ['another form', { version: 1, changedAt: NOW, changedBy: 'ann', body: { schema: 99 } }],
    [
      'a setting nobody knows',
      {
        version: 1,
        changedAt: NOW,
        changedBy: 'ann',
        body: { schema: 1, settings: { fromTheFuture: true } },
      },
    ],
    ['no version', { changedAt: NOW, changedBy: 'ann', body: { schema: 1, settings: {} } }],
  ])('says what is wrong with a stored row of %s, and loses nothing', async (_, value) => {
    const app = await open([entityRow('settings', 'portfolio', value)]);
    const unreadable = {
      ok: false,
      refusal: {
        code: 'unavailable',
        message: expect.stringMatching(
          /saved settings cannot be read.*Nothing was changed/u,
        ) as string,
      },
    };
    await expect(app.call('readSettings', {}, 'member')).resolves.toStrictEqual(unreadable);
    await expect(app.call('saveSettings', { baseVersion: 1, settings: {} })).resolves.toStrictEqual(
      unreadable,
    );
    await expect(app.call('saveSettings', { baseVersion: 0, settings: {} })).resolves.toStrictEqual(
      unreadable,
    );
    await expect(app.call('exportData', { cursor: null })).resolves.toMatchObject({
      value: { rows: [{ kind: 'settings', key: 'portfolio', value }] },
    });
  });
}
