import fc from 'fast-check';
import { anyNotes } from '../../arbitraries/impediments';
import type { ImpedimentRefusal } from '../../../src/contract/impediment-writing';
import { impedimentPropertyValue } from '../../../src/jira/impediment-property';
import { instant } from '../../arbitraries/contracts';
import {
  edit,
  history,
  IMPEDED,
  PLACE,
  PROPERTY,
  raise,
  step,
  type Open,
  type WireStep,
} from './steps';

/** What is not written, and how it is told. */
export function refusalSuite(open: Open): void {
  it('writes nothing for people who may not edit, and leaves no trace of them', async () => {
    const app = await open();
    await step(app, raise());
    await expect(step(app, edit({ what: 'Mine' }), { base: 1, as: 'vera' })).resolves.toMatchObject(
      {
        kind: 'refused',
        because: 'not-editable',
        standing: { revision: 1 },
        message: expect.stringContaining('permission') as string,
      },
    );
    await expect(step(app, edit({ what: 'Theirs' }), { base: 1 })).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { revision: 2 },
    });
    expect(JSON.stringify(await history(app))).not.toContain('Mine');
  });

  it.each(['1005', '9999'])('knows no issue %s that is not shown', async (issueId) => {
    const app = await open();
    await expect(step(app, raise(), { issueId })).resolves.toStrictEqual({
      kind: 'refused',
      because: 'no-issue',
      standing: null,
      changedOutside: false,
      message: null,
    });
    expect(app.stored()).toHaveLength(0);
  });

  it('changes nothing for people who are not signed in, nor in the name of another', async () => {
    const app = await open();
    const change = { issueId: IMPEDED, baseRevision: 0, action: raise() };
    await expect(app.call('writeImpediment', change, null)).resolves.toMatchObject({
      refusal: { code: 'forbidden' },
    });
    const forged = { ...change, accountId: 'ann' };
    await expect(app.call('writeImpediment', forged)).resolves.toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(app.asked()).toStrictEqual([]);
  });

  it('takes no cause that the settings do not have, but keeps one they had', async () => {
    const app = await open();
    await expect(step(app, raise({ cause: 'weather' }))).resolves.toMatchObject({
      because: 'unknown-cause',
      standing: { revision: 0 },
    });
    await step(app, raise({ cause: 'legal' }));
    const impediments = { causes: [{ code: 'weather', name: 'The weather' }] };
    await app.call('saveSettings', { baseVersion: 0, settings: { impediments } }, 'ann');
    await expect(
      step(app, edit({ cause: 'legal', what: 'Said anew' }), { base: 1 }),
    ).resolves.toMatchObject({ kind: 'written' });
    await expect(step(app, edit({ cause: 'vendor' }), { base: 2 })).resolves.toMatchObject({
      because: 'unknown-cause',
    });
    await expect(step(app, edit({ cause: 'weather' }), { base: 2 })).resolves.toMatchObject({
      kind: 'written',
    });
  });

  it.each(['nobody', 'gone'])(
    'gives it to nobody whose account is not in use: %s',
    async (owner) => {
      const app = await open();
      await expect(step(app, raise({ owner }))).resolves.toMatchObject({
        because: 'unknown-owner',
      });
      await step(app, raise());
      await expect(step(app, edit({ owner }), { base: 1 })).resolves.toMatchObject({
        because: 'unknown-owner',
      });
    },
  );

  it('leaves it to an owner whose account is no longer in use, where nobody changes that', async () => {
    const app = await open();
    await step(app, raise({ owner: 'max' }));
    const value = (await app.property(IMPEDED, PROPERTY)) as { record: object };
    const left = { ...value, record: { ...value.record, owner: 'gone' } };
    await app.jira(`PUT ${PLACE}`, 'max', left);
    await expect(
      step(app, edit({ owner: 'gone', what: 'Still' }), { base: 1 }),
    ).resolves.toMatchObject({
      kind: 'written',
      standing: { notes: { record: { owner: 'gone' } } },
    });
  });

  it.each<[string, WireStep['action'], ImpedimentRefusal]>([
    ['raise', raise(), 'already-raised'],
    ['reopen', { kind: 'reopen' }, 'not-removed'],
    ['dismiss', { kind: 'dismiss', codes: ['flagged'] }, 'already-raised'],
    ['hand back', { kind: 'hand-back', to: 'train' }, 'no-such-level'],
    ['undo a dismissal', { kind: 'undo-dismiss' }, 'not-dismissed'],
  ])('refuses to %s where it does not fit what stands, and shows it', async (...given) => {
    const [, action, because] = given;
    const app = await open();
    await step(app, raise());
    await expect(step(app, action, { base: 1 })).resolves.toMatchObject({
      because,
      standing: { revision: 1, notes: { record: { what: 'No test data' } } },
    });
  });

  it('remembers the last ten that went before, and refuses nothing for want of room', async () => {
    const app = await open();
    const past = Array.from({ length: 18 }, (_, number) => ({
      ...{
        what: '語'.repeat(280),
        solution: '語'.repeat(280),
        cause: null,
        level: 'team' as const,
      },
      raisedAt: instant('2026-01-01T00:00:00Z'),
      removedAt: instant(`2026-02-${String(28 - number).padStart(2, '0')}T00:00:00Z`),
    }));
    const notes = { record: null, dismissed: null, past };
    const touched = instant('2026-11-20T08:00:00Z');
    const full = impedimentPropertyValue({ revision: 1, notes, touched });
    await app.jira(`PUT ${PLACE}`, 'max', full);
    const written = await step(app, raise({ what: '語'.repeat(280), level: 'train' }), { base: 1 });
    expect(written).toMatchObject({ kind: 'written', changedOutside: true });
    expect(written.standing?.notes.past).toStrictEqual(past.slice(0, 10));
  });

  it.each<[string, unknown]>([
    ['a text', 'hello'],
    ['another schema', { schema: 9, revision: 3, index: {}, record: {} }],
    ['a spoilt record', { schema: 1, revision: 1, index: {}, record: { state: '__proto__' } }],
    ['depth', JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`)],
  ])('does not write over what it cannot read (%s) unless told to begin anew', async (_, value) => {
    const app = await open();
    await app.jira(`PUT ${PLACE}`, 'max', value);
    await expect(step(app, raise())).resolves.toStrictEqual({
      kind: 'refused',
      because: 'unreadable',
      standing: null,
      changedOutside: true,
      message: null,
    });
    await expect(app.property(IMPEDED, PROPERTY)).resolves.toStrictEqual(value);
    await expect(step(app, { kind: 'begin-anew' })).resolves.toMatchObject({
      kind: 'written',
      standing: { revision: 1, notes: { record: null, dismissed: null, past: [] } },
    });
    await expect(step(app, { kind: 'begin-anew' }, { base: 1 })).resolves.toMatchObject({
      because: 'conflict',
    });
    await expect(step(app, raise(), { base: 1 })).resolves.toMatchObject({ kind: 'written' });
    await expect(history(app)).resolves.toMatchObject([
      { action: 'raise' },
      { action: 'begin-anew', before: null, after: null },
    ]);
  });

  it('goes on with whatever the app itself could have written', async () => {
    const app = await open();
    for (const [number, notes] of fc.sample(anyNotes(), { numRuns: 20, seed: 3 }).entries()) {
      const touched = instant('2026-11-20T08:00:00Z');
      // Above every revision the app has given, as another installation's might be.
      const base = 100 * (number + 1);
      await app.jira(
        `PUT ${PLACE}`,
        'max',
        impedimentPropertyValue({ revision: base, notes, touched }),
      );
      const isOpen = notes.record !== null && notes.record.removed === null;
      const action = isOpen ? { kind: 'remove' as const, solution: '' } : raise();
      await expect(step(app, action, { base })).resolves.toMatchObject({
        kind: 'written',
        changedOutside: true,
        standing: { revision: base + 1 },
      });
    }
  });
}
