import type { AuditPage, Page, StoredRecord } from '../../../src/contract/resolvers';
import { DELETE_CONFIRMATION } from '../../../src/contract/resolvers';
import type { Result } from '../../../src/contract/result';
import type { StoredRow } from '../../../local/forge/kvs/stored-row';
import { entityRow, NOW, type InstalledApp } from '../installed-app';

const withBuffer = (bufferDays: number) => ({ health: { bufferDays } });

function auditRows(count: number): readonly StoredRow[] {
  return Array.from({ length: count }, (_, at) => {
    const version = at + 1;
    return entityRow('audit', `settings:${String(version).padStart(10, '0')}`, {
      at: new Date(Date.UTC(2026, 0, 1) + version * 60_000).toISOString(),
      actor: version % 2 === 0 ? 'ann' : 'paula',
      subject: 'settings',
      action: 'saved',
      version,
      after: withBuffer(version),
    });
  });
}

/** The audit log, the export and the deletion of everything. */
export function dataSuite(open: (storage?: readonly StoredRow[]) => Promise<InstalledApp>): void {
  it('logs who changed what and when, newest first', async () => {
    const app = await open();
    await app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) });
    await app.call('saveSettings', { baseVersion: 1, settings: withBuffer(8) }, 'manager');
    const audit = await app.call('readAudit', { cursor: null });
    expect(audit).toMatchObject({
      ok: true,
      value: {
        next: null,
        rows: [
          {
            actor: 'paula',
            version: 2,
            action: 'saved',
            before: withBuffer(7),
            after: withBuffer(8),
          },
          { actor: 'ann', version: 1, before: null, after: withBuffer(7) },
        ],
      },
    });
  });

  it('pages through a long log without leaving an entry out', async () => {
    const app = await open(auditRows(60));
    const versions: number[] = [];
    let pages = 0;
    let cursor: string | null = null;
    do {
      const answer: Result<AuditPage> = await app.call('readAudit', { cursor });
      if (!answer.ok) throw new Error(answer.refusal.code);
      versions.push(
        ...answer.value.rows.flatMap((row) => (row.action === 'saved' ? [row.version] : [])),
      );
      cursor = answer.value.next;
      pages += 1;
    } while (cursor !== null);
    expect(pages).toBe(3);
    expect(versions).toStrictEqual(Array.from({ length: 60 }, (_, at) => 60 - at));
  });

  it('exports every kind of row, page after page', async () => {
    const app = await open(auditRows(230));
    await app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) });
    await app.call('readSettings', {});
    const records = await exported(app);
    const stored = app.stored();
    expect(records).toHaveLength(stored.length);
    expect(new Set(records.map(({ kind, key }) => `${kind} ${key}`))).toStrictEqual(
      new Set(stored.map(({ entityName, key }) => `${entityName ?? 'plain'} ${key}`)),
    );
    expect(records).toContainEqual({
      kind: 'plain',
      key: 'site-time-zone',
      value: 'Europe/Berlin',
    });
  });

  it.each(['nonsense', '{"kind":"secrets","after":null}', '{"kind":"audit"}', '[]'])(
    'begins anew with a cursor that is none: %s',
    async (cursor) => {
      const app = await open(auditRows(2));
      const fromStart = await app.call('exportData', { cursor: null });
      await expect(app.call('exportData', { cursor })).resolves.toStrictEqual(fromStart);
    },
  );

  it.each([{}, { confirmation: '' }, { confirmation: 'yes' }, { confirmation: true }])(
    'deletes nothing without the typed words: %j',
    async (payload) => {
      const app = await open(auditRows(1));
      await expect(app.send('deleteData', payload)).resolves.toMatchObject({
        ok: false,
        refusal: { code: 'invalid' },
      });
      expect(app.stored()).toHaveLength(1);
    },
  );

  it('deletes everything, in as many calls as it takes, and begins anew', async () => {
    const app = await open(auditRows(520));
    await app.call('saveSettings', { baseVersion: 0, settings: withBuffer(7) });
    await app.call('readSettings', {});
    const all = app.stored().length;
    let deleted = 0;
    let calls = 0;
    for (let isDone = false; !isDone; calls += 1) {
      const answer = await app.call('deleteData', { confirmation: DELETE_CONFIRMATION });
      if (!answer.ok) throw new Error(answer.refusal.code);
      deleted += answer.value.deleted;
      ({ isDone } = answer.value);
    }
    expect(calls).toBe(2);
    expect(deleted).toBe(all);
    const entry = { at: NOW, actor: 'ann', action: 'deleted', records: all };
    await expect(app.call('readAudit', { cursor: null })).resolves.toStrictEqual({
      ok: true,
      value: { rows: [entry], unreadable: 0, next: null },
    });
    await expect(exported(app)).resolves.toMatchObject([
      { kind: 'audit', value: { actor: 'ann', action: 'deleted', after: { records: all } } },
    ]);
    expect(app.stored()).toHaveLength(1);
    await expect(app.call('readSettings', {})).resolves.toMatchObject({ value: { saved: null } });
    await expect(app.call('saveSettings', { baseVersion: 0, settings: {} })).resolves.toMatchObject(
      { ok: true, value: { version: 1 } },
    );
  });

  it('logs the last deletion alone', async () => {
    const app = await open(auditRows(3));
    const deleteAll = () => app.call('deleteData', { confirmation: DELETE_CONFIRMATION });
    await deleteAll();
    app.at('2026-11-21T09:00:00.000Z');
    await deleteAll();
    await expect(app.call('readAudit', { cursor: null })).resolves.toMatchObject({
      value: { rows: [{ at: '2026-11-21T09:00:00.000Z', action: 'deleted', records: 1 }] },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['no account', { at: NOW, action: 'saved', version: 7, after: {} }],
    ['another action', { at: NOW, actor: 'ann', action: 'painted', version: 7, after: {} }],
    ['no settings', { at: NOW, actor: 'ann', action: 'saved', version: 7, after: 'all' }],
    ['a version in words', { at: NOW, actor: 'ann', action: 'saved', version: 'x', after: {} }],
    ['a count that is none', { at: NOW, actor: 'ann', action: 'deleted', after: { records: -1 } }],
  ])('counts an entry of the log with %s and shows the others', async (_, value) => {
    const row = entityRow('audit', 'settings:0000000007', { ...value, subject: 'settings' });
    const app = await open([...auditRows(2), row]);
    await expect(app.call('readAudit', { cursor: null })).resolves.toMatchObject({
      ok: true,
      value: { rows: [{ version: 2 }, { version: 1 }], unreadable: 1, next: null },
    });
    const records = await exported(app);
    expect(records.map(({ key }) => key)).toContain('settings:0000000007');
  });

  it('tells of a logged change only what it knows', async () => {
    const stored = { at: NOW, actor: 'ann', subject: 'settings', action: 'saved', version: 1 };
    const row = entityRow('audit', 'settings:0000000001', { ...stored, after: {}, secret: 'no' });
    const app = await open([row]);
    await expect(app.call('readAudit', { cursor: null })).resolves.toStrictEqual({
      ok: true,
      value: {
        rows: [{ at: NOW, actor: 'ann', action: 'saved', version: 1, before: null, after: {} }],
        unreadable: 0,
        next: null,
      },
    });
  });

  it('deletes what it cannot read', async () => {
    const app = await open([entityRow('settings', 'portfolio', unreadable())]);
    await expect(
      app.call('deleteData', { confirmation: DELETE_CONFIRMATION }),
    ).resolves.toStrictEqual({ ok: true, value: { deleted: 1, isDone: true } });
    await expect(app.call('readSettings', {})).resolves.toMatchObject({ ok: true });
  });

  it('asks Jira for the time zone once, and again after a week', async () => {
    const app = await open();
    await app.call('readSettings', {});
    expect(app.stored()).toMatchObject([{ key: 'site-time-zone', value: 'Europe/Berlin' }]);
    app.at('2026-11-28T09:00:00.000Z');
    expect(app.stored()).toHaveLength(0);
    await app.call('readSettings', {});
    expect(app.stored()).toHaveLength(1);
  });
}

function unreadable() {
  return { version: 1, changedAt: '2026-01-01T00:00:00.000Z', changedBy: 'ann', body: {} };
}

async function exported(app: InstalledApp): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  let cursor: string | null = null;
  do {
    const answer: Result<Page<StoredRecord>> = await app.call('exportData', { cursor });
    if (!answer.ok) throw new Error(answer.refusal.code);
    records.push(...answer.value.rows);
    cursor = answer.value.next;
  } while (cursor !== null);
  return records;
}
