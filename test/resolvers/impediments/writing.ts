import { day } from '../../arbitraries/contracts';
import { edit, history, IMPEDED, PLACE, PROPERTY, raise, step, type Open } from './steps';

/** The life of a record, step by step. */
export function writingSuite(open: Open): void {
  it('takes since when it was stuck from who raises it, within what can be', async () => {
    const stuckSinceOf = async (stuckSince: string | null) => {
      const app = await open();
      const { standing } = await step(app, raise({ stuckSince }));
      return standing?.notes.record?.stuckSince;
    };
    await expect(stuckSinceOf('2020-03-01T09:00:00Z')).resolves.toBe(Date.UTC(2020, 2, 1, 9));
    await expect(stuckSinceOf('1970-01-02T00:00:00Z')).resolves.toBe(Date.UTC(2000, 0, 1));
    await expect(stuckSinceOf('2099-01-01T00:00:00Z')).resolves.toBeNull();
    await expect(stuckSinceOf(null)).resolves.toBeNull();
    await expect(stuckSinceOf('last week')).rejects.toThrow('stuckSince');
  });

  it('goes from raised to removed and back, with actor and time from the platform', async () => {
    const app = await open();
    await expect(step(app, raise())).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: {
        revision: 1,
        notes: {
          record: {
            ...{ state: 'raised', level: 'team', owner: null, what: 'No test data' },
            ...{ raisedBy: 'max', raisedAt: expect.any(Number) as number },
          },
        },
      },
    });
    const said = edit({ cause: 'vendor', owner: 'leo', target: '2026-12-01', nextStep: 'Call' });
    await expect(step(app, said, { base: 1 })).resolves.toMatchObject({
      standing: {
        notes: { record: { state: 'owned', owner: 'leo', target: day('2026-12-01') } },
      },
    });
    await expect(step(app, { kind: 'move', to: 'resolving' }, { base: 2 })).resolves.toMatchObject({
      standing: { notes: { record: { state: 'resolving', owner: 'leo' } } },
    });
    const remove = { kind: 'remove' as const, solution: 'Copied from production' };
    await expect(step(app, remove, { base: 3, as: 'ann' })).resolves.toMatchObject({
      standing: {
        revision: 4,
        notes: { record: { removed: { by: 'ann', solution: 'Copied from production' } } },
      },
    });
    await expect(step(app, { kind: 'reopen' }, { base: 4 })).resolves.toMatchObject({
      standing: { notes: { record: { state: 'owned', removed: null } } },
    });
    await step(app, remove, { base: 5 });
    await expect(step(app, raise({ what: 'Again' }), { base: 6 })).resolves.toMatchObject({
      standing: {
        notes: { record: { what: 'Again' }, past: [{ solution: 'Copied from production' }] },
      },
    });
    await expect(app.property(IMPEDED, PROPERTY)).resolves.toMatchObject({
      ...{ schema: 1, revision: 7 },
      index: { state: 'raised', level: 'team', touched: expect.any(String) as string },
      record: { what: 'Again' },
    });
  });

  it('keeps that somebody said it is none, until it is raised', async () => {
    const app = await open();
    const dismiss = { kind: 'dismiss' as const, codes: ['flagged' as const, 'stalled' as const] };
    await expect(step(app, dismiss)).resolves.toMatchObject({
      standing: {
        notes: { record: null, dismissed: { codes: ['flagged', 'stalled'], by: 'max' } },
      },
    });
    await expect(app.property(IMPEDED, PROPERTY)).resolves.toMatchObject({
      index: { touched: expect.any(String) as string },
    });
    await expect(step(app, { kind: 'undo-dismiss' }, { base: 1 })).resolves.toMatchObject({
      standing: { notes: { dismissed: null } },
    });
    await step(app, dismiss, { base: 2 });
    await expect(step(app, raise(), { base: 3 })).resolves.toMatchObject({
      standing: { notes: { dismissed: null, record: { state: 'raised' } } },
    });
  });

  it('gives what is escalated by hand to whom the settings name, and back to who had it', async () => {
    const app = await open();
    const impediments = { levelOwners: { train: null, portfolio: 'ann' } };
    await app.call('saveSettings', { baseVersion: 0, settings: { impediments } }, 'ann');
    await step(app, raise({ owner: 'max' }));
    await expect(step(app, { kind: 'escalate', to: 'train' }, { base: 1 })).resolves.toMatchObject({
      standing: { notes: { record: { state: 'escalated', level: 'train', owner: 'max' } } },
    });
    await expect(
      step(app, { kind: 'escalate', to: 'portfolio' }, { base: 2 }),
    ).resolves.toMatchObject({
      standing: { notes: { record: { level: 'portfolio', owner: 'ann' } } },
    });
    await expect(step(app, { kind: 'hand-back', to: 'team' }, { base: 3 })).resolves.toMatchObject({
      standing: { notes: { record: { state: 'owned', level: 'team' } } },
    });
    await expect(step(app, { kind: 'escalate', to: 'team' }, { base: 4 })).resolves.toMatchObject({
      because: 'no-such-level',
    });
  });

  it('lets JQL find the record, and nothing of whom removed ones had', async () => {
    const app = await open();
    await step(app, raise({ owner: 'max', cause: 'legal' }));
    await step(app, edit({ owner: 'max', cause: 'legal', target: '2026-11-01', what: 'Late' }), {
      base: 1,
    });
    const found = async (jql: string, as = 'max'): Promise<unknown> => {
      const asked = { jql, fields: ['key'] };
      const { body } = await app.jira('POST /rest/api/3/search/jql', as, asked);
      return (
        (body as { issues?: readonly { key: string }[] }).issues?.map(({ key }) => key) ?? body
      );
    };
    const mine = 'pmoImpedimentOwner = currentUser()';
    const late = 'pmoImpedimentTarget < "2026-11-20" AND pmoImpedimentState = owned';
    await expect(found(mine)).resolves.toStrictEqual(['WEB-2']);
    await expect(found(mine, 'ann')).resolves.toStrictEqual([]);
    await expect(found(late)).resolves.toStrictEqual(['WEB-2']);
    await expect(
      found('pmoImpedimentCause = legal AND pmoImpedimentLevel = team'),
    ).resolves.toStrictEqual(['WEB-2']);
    await step(app, { kind: 'remove', solution: '' }, { base: 2 });
    await expect(found(mine)).resolves.toStrictEqual([]);
    await expect(found('pmoImpedimentState = removed')).resolves.toStrictEqual(['WEB-2']);
  });

  it('costs what its budget says', async () => {
    const app = await open();
    const place = `/rest/api/3/issue/${IMPEDED}`;
    const [read, write] = [`GET ${PLACE}`, `PUT ${PLACE}`];
    await step(app, raise({ owner: 'max' }));
    expect(app.asked()).toStrictEqual([read, `GET ${place}`, write, read]);
    await step(app, { kind: 'move', to: 'resolving' }, { base: 1 });
    expect(app.asked()).toStrictEqual([read, write, read]);
    await step(app, edit({ owner: 'leo' }), { base: 2 });
    expect(app.asked()).toStrictEqual(['GET /rest/api/3/user/bulk', read, write, read]);
    await history(app);
    expect(app.asked()).toStrictEqual([`GET ${place}`]);
  });

  it('tells the history of an issue, newest first, to those who see the issue', async () => {
    const app = await open();
    await step(app, raise());
    await step(app, edit({ cause: 'vendor', owner: 'leo' }), { base: 1, as: 'ann' });
    await step(app, { kind: 'remove', solution: 'Done' }, { base: 2 });
    await expect(history(app)).resolves.toMatchObject([
      {
        ...{ action: 'remove', actor: 'max', revision: 3, changedOutside: false },
        before: { record: { state: 'owned', removed: null } },
        after: { record: { state: 'removed', removed: { solution: 'Done' } } },
      },
      { action: 'edit', actor: 'ann', after: { record: { cause: 'vendor', owner: 'leo' } } },
      { action: 'raise', before: null, after: { record: { what: 'No test data' }, past: [] } },
    ]);
    // Contracts of the issue have a history of their own.
    await expect(
      app.call('readContractHistory', { issueId: IMPEDED, cursor: null }),
    ).resolves.toMatchObject({ value: { rows: [] } });
  });

  it.each(['1005', '9999'])(
    'tells nothing of issue %s to whom it is not shown',
    async (issueId) => {
      const app = await open();
      await expect(
        app.call('readImpedimentHistory', { issueId, cursor: null }),
      ).resolves.toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
    },
  );
}
