import { day } from '../../arbitraries/contracts';
import {
  ASK_PROPERTY,
  askChange,
  CONSUMER,
  promiseChange,
  PROMISE_PROPERTY,
  PROVIDER,
  whyChange,
  type ContractApp,
  type ContractAppWish,
} from './contract-app';

type Open = (wish?: Omit<ContractAppWish, 'code'>) => Promise<ContractApp>;

/** Both halves, written one after the other. */
export function writingSuite(open: Open): void {
  it('writes what the two sides say, each on its own issue, with actor and time', async () => {
    const app = await open();
    await expect(app.write(askChange())).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      comment: { kind: 'written' },
      standing: {
        half: 'asks',
        revision: 1,
        entries: [
          {
            ...{ id: 'a1', provider: { issueId: PROVIDER }, neededBy: day('2026-12-01') },
            ...{ why: 'Prices', by: 'max', seq: 1, closed: null, promisedBy: null },
            at: expect.any(Number) as number,
          },
        ],
      },
    });
    await expect(app.write(promiseChange(), 'ann')).resolves.toMatchObject({
      kind: 'written',
      standing: { half: 'answers', revision: 1, entries: [{ kind: 'promised', by: 'ann' }] },
    });
    await expect(app.property(CONSUMER, ASK_PROPERTY)).resolves.toMatchObject({
      schema: 1,
      revision: 1,
      index: { openAsks: 1, neededBy: '2026-12-01', touched: expect.any(String) as string },
    });
    await expect(app.property(PROVIDER, PROMISE_PROPERTY)).resolves.toMatchObject({
      index: { openPromises: 1, promiseBy: '2026-11-30' },
      answers: [{ askId: 'a1', consumerId: CONSUMER, text: 'Next release' }],
    });
  });

  it('goes on from revision to revision until the ask is accepted', async () => {
    const app = await open();
    await app.write(askChange());
    await app.write(whyChange('Prices and taxes', 1));
    await app.write(promiseChange({ askSeq: 2 }));
    await app.write({
      ...{ issueId: PROVIDER, baseRevision: 1 },
      action: { kind: 'deliver', askId: 'a1', askSeq: 2, consumerId: CONSUMER },
    });
    const accepted = await app.write({
      ...{ issueId: CONSUMER, baseRevision: 2 },
      action: { kind: 'accept', askId: 'a1' },
    });
    expect(accepted).toMatchObject({
      standing: { revision: 3, entries: [{ closed: 'accepted', seq: 2 }] },
    });
    await expect(app.property(PROVIDER, PROMISE_PROPERTY)).resolves.toMatchObject({
      revision: 2,
      index: { openPromises: 0 },
      answers: [{ promisedBy: '2026-11-30', deliveredAt: expect.any(String) as string }],
    });
  });

  it('lets JQL find what each side says', async () => {
    const app = await open();
    await app.write(askChange());
    await app.write(promiseChange());
    const found = async (jql: string): Promise<unknown> => {
      const { body } = await app.jira('POST /rest/api/3/search/jql', 'ann', {
        jql,
        fields: ['key'],
      });
      return (
        (body as { issues?: readonly { key: string }[] }).issues?.map(({ key }) => key) ?? body
      );
    };
    await expect(found('pmoOpenAsks > 0')).resolves.toStrictEqual(['WEB-2']);
    await expect(found('pmoAskNeededBy <= "2026-12-01"')).resolves.toStrictEqual(['WEB-2']);
    await expect(
      found('pmoOpenPromises = 1 AND pmoPromiseBy < "2026-12-01"'),
    ).resolves.toStrictEqual(['WEB-1']);
    await expect(found('pmoPromiseTouched > "2026-01-01"')).resolves.toStrictEqual(['WEB-1']);
  });

  it('costs what its budget says', async () => {
    const app = await open();
    const place = `/rest/api/3/issue/${CONSUMER}`;
    // A party has no issue that is told.
    await app.write(askChange({ provider: { partyId: 'acme' } }));
    const [read, write] = [
      `GET ${place}/properties/${ASK_PROPERTY}`,
      `PUT ${place}/properties/${ASK_PROPERTY}`,
    ];
    expect(app.asked()).toStrictEqual([read, `GET ${place}`, write, read]);
    await app.write(whyChange('Taxes', 1));
    expect(app.asked()).toStrictEqual([read, write, read]);
    await app.call('readContractHistory', { issueId: CONSUMER, cursor: null });
    expect(app.asked()).toStrictEqual([`GET ${place}`]);
  });

  it('refuses what does not fit what stands, and shows it', async () => {
    const app = await open();
    await app.write(askChange());
    const [base] = [{ baseRevision: 1 }];
    const cases = [
      [askChange({}, 1), 'id-taken'],
      [askChange({ id: 'a2' }, 1), 'already-asked'],
      [{ issueId: CONSUMER, ...base, action: { kind: 'accept', askId: 'a9' } }, 'unknown-ask'],
      [
        {
          issueId: PROVIDER,
          baseRevision: 0,
          action: { kind: 'remove', askId: 'a1', consumerId: CONSUMER },
        },
        'unknown-answer',
      ],
    ] as const;
    for (const [change, because] of cases) {
      await expect(app.write(change)).resolves.toMatchObject({ kind: 'refused', because });
    }
    await expect(app.write(askChange({ id: 'a2' }, 1))).resolves.toMatchObject({
      standing: { half: 'asks', revision: 1, entries: [{ id: 'a1' }] },
    });
    await app.write({ issueId: CONSUMER, ...base, action: { kind: 'withdraw', askId: 'a1' } });
    await expect(
      app.write({ issueId: CONSUMER, baseRevision: 2, action: { kind: 'accept', askId: 'a1' } }),
    ).resolves.toMatchObject({ because: 'already-closed', standing: { revision: 2 } });
  });

  it('tells the history of an issue, newest first, to those who see the issue', async () => {
    const app = await open();
    await app.write(askChange());
    await app.write(whyChange('Taxes', 1), 'ann');
    await app.write({
      issueId: CONSUMER,
      baseRevision: 2,
      action: { kind: 'withdraw', askId: 'a1' },
    });
    await app.write(promiseChange({ consumerId: '1004' }));
    const history = await app.call(
      'readContractHistory',
      { issueId: CONSUMER, cursor: null },
      'vera',
    );
    expect(history).toMatchObject({
      ok: true,
      value: {
        next: null,
        rows: [
          { action: 'withdraw', actor: 'max', revision: 3, after: { closed: 'withdrawn' } },
          {
            action: 'change',
            actor: 'ann',
            before: { why: 'Prices' },
            after: { why: 'Taxes', seq: 2 },
          },
          { action: 'ask', half: 'asks', before: null, changedOutside: false, after: { id: 'a1' } },
        ],
      },
    });
    // Settings have a log of their own.
    await expect(app.call('readAudit', { cursor: null }, 'ann')).resolves.toMatchObject({
      value: { rows: [] },
    });
  });

  it.each(['1005', '9999'])(
    'tells nothing of issue %s to whom it is not shown',
    async (issueId) => {
      const app = await open();
      await app.write({ ...askChange(), issueId: '1005' }, 'leo').catch(() => null);
      await expect(
        app.call('readContractHistory', { issueId, cursor: null }),
      ).resolves.toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
    },
  );

  it('pages through a long history', async () => {
    const app = await open();
    await app.write(askChange());
    for (let at = 1; at < 30; at += 1) await app.write(whyChange(`Reason ${String(at)}`, at));
    const first = await app.call('readContractHistory', { issueId: CONSUMER, cursor: null });
    const next = first.ok ? first.value.next : null;
    const second = await app.call('readContractHistory', { issueId: CONSUMER, cursor: next });
    const revisions = [first, second].flatMap((page) =>
      page.ok ? page.value.rows.map(({ revision }) => revision) : [],
    );
    expect(revisions).toStrictEqual(Array.from({ length: 30 }, (_, at) => 30 - at));
  });

  it('exports and deletes what it noted', async () => {
    const app = await open();
    await app.write(askChange());
    const all = await app.call('exportData', { cursor: null }, 'ann');
    const more = await app.call('exportData', { cursor: all.ok ? all.value.next : null }, 'ann');
    const kinds = [all, more].flatMap((page) =>
      page.ok ? page.value.rows.map(({ kind }) => kind) : [],
    );
    expect(kinds).toEqual(expect.arrayContaining(['audit']));
    await app.call('deleteData', { confirmation: 'delete all data' }, 'ann');
    // Only who deleted it is told.
    expect(app.stored()).toHaveLength(1);
    // The property stays, and is no longer known to be the app's own.
    await expect(app.write(whyChange('Taxes', 1))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: true,
      standing: { revision: 2 },
    });
  });

  it('stays with the issue where it moves, and with the ask where the link goes', async () => {
    const before = await open();
    await before.write(askChange());
    await before.write(promiseChange());
    await before.jira('DELETE /rest/api/3/issueLink/81');
    const site = before.snapshot();
    const issues = site.issues.map((issue) =>
      issue.id === CONSUMER ? { ...issue, projectId: '101', key: 'LOCK-7', parentId: null } : issue,
    );
    const app = await open({ site: { ...site, issues }, storage: before.stored() });
    await expect(app.write(whyChange('Moved', 1), 'leo')).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { revision: 2, entries: [{ why: 'Moved', provider: { issueId: PROVIDER } }] },
    });
    await expect(app.property(PROVIDER, PROMISE_PROPERTY)).resolves.toMatchObject({
      answers: [{ consumerId: CONSUMER }],
    });
    await expect(app.write(whyChange('Not mine', 2), 'max')).resolves.toMatchObject({
      because: 'no-issue',
      standing: null,
    });
  });
}
