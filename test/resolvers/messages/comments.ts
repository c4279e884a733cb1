import { issue, smallSite } from '../../local/jira/small-site';
import {
  askChange,
  CONSUMER,
  promiseChange,
  PROVIDER,
  whyChange,
  type WireChange,
} from '../contracts/contract-app';
import { commentsOn, nodesOf, told, type Open } from './comments-on';

const NEXT_DAY = '2026-11-21T09:00:00Z';

const later = (neededBy: string, baseRevision: number): WireChange => ({
  ...{ issueId: CONSUMER, baseRevision },
  action: { kind: 'change', askId: 'a1', neededBy, why: 'Prices', promisedBy: null },
});

/** Who is told of an ask, by whom, how often and in which words. */
export function commentSuite(open: Open): void {
  it('tells the assignee of the provider, as the person who asks, once for each ask', async () => {
    const app = await open();
    expect(told(await app.write(askChange()))).toStrictEqual({ kind: 'written' });
    await expect(commentsOn(app, PROVIDER)).resolves.toMatchObject([
      {
        author: { accountId: 'max' },
        body: {
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'mention', attrs: { id: 'max', text: '@Max' } },
                {
                  type: 'text',
                  text: ', another issue waits for this one and needs it by 1 December 2026: ',
                },
                { type: 'inlineCard', attrs: { url: 'http://127.0.0.1:8080/browse/WEB-2' } },
              ],
            },
            {
              type: 'paragraph',
              content: [{ text: expect.stringContaining('promise that day') as string }],
            },
          ],
        },
      },
    ]);
    await expect(commentsOn(app, CONSUMER)).resolves.toHaveLength(0);
  });

  it('says nothing of the issue that waits but where it is', async () => {
    const app = await open();
    await app.write(askChange({ why: '<b>Prices</b> [secret](https://evil.example)' }));
    const [comment] = await commentsOn(app, PROVIDER);
    const text = JSON.stringify(comment?.body);
    for (const secret of ['Prices', 'secret', 'evil', 'Summary of WEB-2']) {
      expect(text).not.toContain(secret);
    }
    expect(new Set(nodesOf(comment?.body).map(({ type }) => type))).toStrictEqual(
      new Set(['doc', 'paragraph', 'mention', 'text', 'inlineCard']),
    );
    expect(nodesOf(comment?.body).some((node) => 'marks' in node)).toBe(false);
  });

  it('mentions nobody where nobody has the provider', async () => {
    const site = smallSite();
    const issues = site.issues.map((one) =>
      one.id === PROVIDER ? { ...one, assigneeId: null } : one,
    );
    const app = await open({ site: { ...site, issues } });
    await app.write(askChange());
    const [comment] = await commentsOn(app, PROVIDER);
    expect(nodesOf(comment?.body)[2]).toMatchObject({
      type: 'text',
      text: 'Another issue waits for this one and needs it by 1 December 2026: ',
    });
  });

  it('tells at most once a day and contract, and again on the next day', async () => {
    const app = await open();
    await app.write(askChange());
    expect(told(await app.write(later('2026-12-02', 1)))).toStrictEqual({ kind: 'told-today' });
    expect(told(await app.write(whyChange('Taxes', 2)))).toStrictEqual({ kind: 'told-today' });
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(1);
    app.at(NEXT_DAY);
    expect(told(await app.write(later('2026-12-03', 3), 'leo'))).toStrictEqual({ kind: 'written' });
    const [, second] = await commentsOn(app, PROVIDER);
    expect(second?.author.accountId).toBe('leo');
    expect(JSON.stringify(second?.body)).toContain(
      ', the ask to this issue has changed. It is needed by 3 December 2026: ',
    );
  });

  it('tells an asked again that was withdrawn once a day too, and other providers apart', async () => {
    const app = await open();
    await app.write(askChange());
    await app.write({
      ...{ issueId: CONSUMER, baseRevision: 1 },
      action: { kind: 'withdraw', askId: 'a1' },
    });
    expect(told(await app.write(askChange({ id: 'a2' }, 2)))).toStrictEqual({ kind: 'told-today' });
    const other = askChange({ id: 'a3', provider: { issueId: '1004' } }, 3);
    expect(told(await app.write(other))).toStrictEqual({ kind: 'written' });
    await expect(commentsOn(app, '1004')).resolves.toHaveLength(1);
  });

  it('counts the days of the site, not those of the server', async () => {
    const app = await open();
    // 22:30 in Berlin, where the next day begins in an hour and a half.
    app.at('2026-11-20T21:30:00Z');
    await app.write(askChange());
    app.at('2026-11-20T23:30:00Z');
    expect(told(await app.write(whyChange('Taxes', 1)))).toStrictEqual({ kind: 'written' });
  });

  it('tells nobody of what is no ask of an issue', async () => {
    const app = await open();
    const party = askChange({ provider: { partyId: 'acme' } });
    expect(told(await app.write(party))).toBeNull();
    expect(told(await app.write(whyChange('Taxes', 1)))).toBeNull();
    expect(told(await app.write(askChange({ id: 'a2' }, 2)))).toStrictEqual({ kind: 'written' });
    expect(told(await app.write(promiseChange({ askId: 'a2' })))).toBeNull();
    const withdraw = { kind: 'withdraw' as const, askId: 'a2' };
    expect(
      told(await app.write({ issueId: CONSUMER, baseRevision: 3, action: withdraw })),
    ).toBeNull();
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(1);
  });

  it('tells nobody while the settings say so', async () => {
    const app = await open();
    await app.call(
      'saveSettings',
      { baseVersion: 0, settings: { messages: { comments: false } } },
      'ann',
    );
    app.asked();
    expect(told(await app.write(askChange()))).toStrictEqual({ kind: 'off' });
    expect(app.asked().filter((call) => call.startsWith('POST'))).toStrictEqual([]);
    await app.call('saveSettings', { baseVersion: 1, settings: {} }, 'ann');
    expect(told(await app.write(whyChange('Taxes', 1)))).toStrictEqual({ kind: 'written' });
  });

  it('costs what its budget says', async () => {
    const app = await open();
    const beyondTheHalf = (): readonly string[] =>
      app.asked().filter((call) => !call.includes(`/issue/${CONSUMER}`));
    const [ends, site] = ['POST /rest/api/3/issue/bulkfetch', 'GET /rest/api/3/serverInfo'];
    const comment = `POST /rest/api/3/issue/${PROVIDER}/comment`;
    await app.write(askChange());
    expect(beyondTheHalf()).toStrictEqual([ends, site, site, comment]);
    await app.write(whyChange('Taxes', 1));
    expect(beyondTheHalf()).toStrictEqual([ends]);
    app.at(NEXT_DAY);
    await app.write(whyChange('Rebates', 2));
    expect(beyondTheHalf()).toStrictEqual([ends, comment]);
  });

  it('writes nothing on an issue the person may not see, and tells nothing of it', async () => {
    const app = await open();
    const ask = askChange({ provider: { issueId: '1005' } });
    expect(told(await app.write(ask))).toStrictEqual({ kind: 'refused', message: null });
    await expect(commentsOn(app, '1005')).resolves.toHaveLength(0);
    // Whoever sees it can ask and tell.
    const change = later('2026-12-02', 1);
    expect(told(await app.write(change, 'leo'))).toStrictEqual({ kind: 'written' });
  });

  it('lets the ask stand where the person may not comment', async () => {
    const app = await open({ site: siteWithOperations() });
    const writing = await app.write(askChange({ provider: { issueId: '1006' } }));
    expect(writing).toMatchObject({
      kind: 'written',
      standing: { entries: [{ id: 'a1', provider: { issueId: '1006' } }] },
      comment: { kind: 'refused', message: expect.stringContaining('permission') as string },
    });
    await expect(commentsOn(app, '1006')).resolves.toHaveLength(0);
    // Nobody was told, so whoever may comment tells on the same day.
    expect(told(await app.write(whyChange('Taxes', 1), 'leo'))).toStrictEqual({ kind: 'written' });
  });
}

/** OPS-1 can be seen by all, and changed by locksmiths alone. */
function siteWithOperations() {
  const site = smallSite();
  const operations = site.projects.slice(0, 1).map((project) => ({
    ...project,
    ...{ id: '102', key: 'OPS', name: 'Operations', editGroups: ['locksmiths'] },
    ...{ securityLevels: [], components: [], versions: [] },
  }));
  return {
    ...site,
    projects: [...site.projects, ...operations],
    issues: [...site.issues, issue('1006', 'OPS-1', '102')],
  };
}
