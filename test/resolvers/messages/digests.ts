import { issue, smallSite } from '../../local/jira/small-site';
import type { AsksTelling } from '../../../src/contract/contract-writing';
import type { PayloadOf } from '../../../src/contract/resolvers';
import {
  askChange,
  CONSUMER,
  PROVIDER,
  whyChange,
  type ContractApp,
} from '../contracts/contract-app';
import { commentsOn, nodesOf, told, type Open } from './comments-on';

const NEXT_DAY = '2026-11-21T09:00:00Z';
const OTHER = '1004';
const COMMENT = (issueId: string): string => `/rest/api/3/issue/${issueId}/comment`;
const REFUSAL = { errorMessages: ['Comments are closed.'], errors: {} };

type Asks = PayloadOf<'tellAsks'>['asks'];

/** Asks of the consumer, each of a provider and with an id of its own, that are told later. */
async function asked(
  app: ContractApp,
  providers: readonly string[] = [PROVIDER, OTHER],
  as = 'max',
): Promise<Asks> {
  const asks = providers.map((providerId, at) => ({
    ...{ consumerId: CONSUMER, providerId, askId: `a${String(at + 1)}` },
  }));
  for (const [at, { askId, providerId }] of asks.entries()) {
    const change = askChange({ id: askId, provider: { issueId: providerId } }, at);
    expect(told(await app.write({ ...change, tell: 'later' }, as))).toBeNull();
  }
  app.asked();
  return asks;
}

async function tell(app: ContractApp, asks: Asks, as = 'max'): Promise<AsksTelling> {
  const answer = await app.call('tellAsks', { asks }, as);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const written = (on: string, facts: object) => ({
  ...{ kind: 'written', on, toldToday: 0, leftOut: 0 },
  ...facts,
});

/** One comment that tells a team of what it was asked for at once. */
export function digestSuite(open: Open): void {
  it('tells several asks by one comment of the person on the first of the issues', async () => {
    const app = await open();
    const asks = await asked(app);
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(0);
    await expect(tell(app, asks)).resolves.toStrictEqual(written('WEB-1', { told: 2 }));
    await expect(commentsOn(app, OTHER)).resolves.toHaveLength(0);
    const comments = await commentsOn(app, PROVIDER);
    expect(comments).toMatchObject([{ author: { accountId: 'max' } }]);
    const item = (key: string) => ({
      type: 'listItem',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'inlineCard', attrs: { url: `http://127.0.0.1:8080/browse/${key}` } },
            { type: 'text', text: ' is needed by 1 December 2026 for ' },
            { type: 'inlineCard', attrs: { url: 'http://127.0.0.1:8080/browse/WEB-2' } },
          ],
        },
      ],
    });
    expect(comments[0]?.body).toMatchObject({
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'mention', attrs: { id: 'max', text: '@Max' } },
            { type: 'text', text: ', other issues wait for these:' },
          ],
        },
        { type: 'bulletList', content: [item('WEB-1'), item('WEB-4')] },
        { type: 'paragraph' },
      ],
    });
  });

  it('says nothing of any issue but where it is', async () => {
    const app = await open();
    await tell(app, await asked(app));
    const [comment] = await commentsOn(app, PROVIDER);
    const text = JSON.stringify(comment?.body);
    for (const secret of ['Prices', 'Summary of']) expect(text).not.toContain(secret);
    expect(nodesOf(comment?.body).some((node) => 'marks' in node)).toBe(false);
  });

  it('tells a single ask in the words of a single ask', async () => {
    const app = await open();
    await tell(app, await asked(app, [OTHER]));
    const [comment] = await commentsOn(app, OTHER);
    expect(JSON.stringify(comment?.body)).toContain(', another issue waits for this one');
  });

  it('tells each contract once a day, whichever way', async () => {
    const app = await open();
    const asks = await asked(app);
    await expect(tell(app, asks.slice(0, 1))).resolves.toMatchObject({ told: 1 });
    await expect(tell(app, asks)).resolves.toStrictEqual(
      written('WEB-4', { told: 1, toldToday: 1 }),
    );
    await expect(tell(app, asks)).resolves.toStrictEqual({ kind: 'told-today' });
    expect(told(await app.write(whyChange('Taxes', 2)))).toStrictEqual({ kind: 'told-today' });
    for (const id of [PROVIDER, OTHER]) {
      await expect(commentsOn(app, id)).resolves.toHaveLength(1);
    }
    app.at(NEXT_DAY);
    await expect(tell(app, asks)).resolves.toMatchObject({ kind: 'written', told: 2 });
  });

  it('does not tell again what was told by itself today', async () => {
    const app = await open();
    expect(told(await app.write(askChange()))).toStrictEqual({ kind: 'written' });
    const asks = [{ consumerId: CONSUMER, providerId: PROVIDER, askId: 'a1' }];
    await expect(tell(app, asks)).resolves.toStrictEqual({ kind: 'told-today' });
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(1);
  });

  it('tells of two who tell at the same moment one', async () => {
    const app = await open();
    const asks = await asked(app);
    const tellings = await Promise.all([tell(app, asks), tell(app, asks, 'leo')]);
    const sum = tellings.reduce((all, one) => all + (one.kind === 'written' ? one.told : 0), 0);
    expect(sum).toBe(2);
  });

  it('believes no page: only what stands, of the named issues, and is open', async () => {
    const app = await open();
    const [first, second] = await asked(app);
    const withdraw = { kind: 'withdraw' as const, askId: 'a2' };
    await app.write({ issueId: CONSUMER, baseRevision: 2, action: withdraw });
    const lies = [
      { consumerId: CONSUMER, providerId: PROVIDER, askId: 'a9' },
      { consumerId: CONSUMER, providerId: OTHER, askId: 'a1' },
      { consumerId: OTHER, providerId: PROVIDER, askId: 'a1' },
      ...(second === undefined ? [] : [second]),
    ];
    for (const lie of lies) {
      await expect(tell(app, [lie])).resolves.toStrictEqual({ kind: 'none' });
    }
    const mixed = [
      ...(first === undefined ? [] : [first]),
      ...(second === undefined ? [] : [second]),
    ];
    await expect(tell(app, mixed)).resolves.toStrictEqual(
      written('WEB-1', { told: 1, leftOut: 1 }),
    );
  });

  it('tells nothing of issues the person may not see', async () => {
    const app = await open();
    // Leo sees LOCK-1 and asks for it; to Max it is not there.
    const asks = await asked(app, ['1005'], 'leo');
    await expect(tell(app, asks, 'max')).resolves.toStrictEqual({ kind: 'none' });
    await expect(commentsOn(app, '1005')).resolves.toHaveLength(0);
    await expect(tell(app, asks, 'leo')).resolves.toMatchObject({ on: 'LOCK-1' });
  });

  it('cannot be made to read what another app, or nobody, wrote', async () => {
    const app = await open();
    const asks = await asked(app);
    const path = `PUT /rest/api/3/issue/${CONSUMER}/properties/agile-pmo-ask`;
    for (const value of ['nonsense', { asks: 3 }, null, []]) {
      await app.jira(path, 'max', value);
      await expect(tell(app, asks)).resolves.toStrictEqual({ kind: 'none' });
    }
  });

  it('writes on the next issue where the first takes no comment', async () => {
    const app = await open();
    const asks = await asked(app);
    app.onTheWay(({ path }) =>
      path.startsWith(COMMENT(PROVIDER))
        ? Promise.resolve({ status: 403, headers: {}, body: REFUSAL })
        : undefined,
    );
    await expect(tell(app, asks)).resolves.toStrictEqual(written('WEB-4', { told: 2 }));
    await expect(commentsOn(app, OTHER)).resolves.toHaveLength(1);
  });

  it('tells nobody where none takes a comment, after five tries, and can tell later', async () => {
    const issues = Array.from({ length: 7 }, (_, at) =>
      issue(`20${String(10 + at)}`, `WEB-${String(10 + at)}`, '100'),
    );
    const site = smallSite();
    const app = await open({ site: { ...site, issues: [...site.issues, ...issues] } });
    const asks = await asked(
      app,
      issues.map(({ id }) => id),
    );
    app.onTheWay(({ path }) =>
      path.endsWith('/comment')
        ? Promise.resolve({ status: 403, headers: {}, body: REFUSAL })
        : undefined,
    );
    await expect(tell(app, asks)).resolves.toStrictEqual({
      kind: 'refused',
      message: 'Comments are closed.',
    });
    expect(app.asked().filter((call) => call.endsWith('/comment'))).toHaveLength(5);
    app.onTheWay(() => undefined);
    await expect(tell(app, asks)).resolves.toMatchObject({ kind: 'written', told: 7 });
  });

  it('never tries a second time where Jira gave no clear answer', async () => {
    const app = await open();
    const asks = await asked(app);
    app.onTheWay(({ path }, ask) =>
      path.startsWith(COMMENT(PROVIDER))
        ? ask().then(() => ({ status: 503, headers: { 'retry-after': '0' }, body: '' }))
        : undefined,
    );
    await expect(tell(app, asks)).resolves.toStrictEqual({ kind: 'unknown' });
    app.onTheWay(() => undefined);
    await expect(tell(app, asks)).resolves.toStrictEqual({ kind: 'told-today' });
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(1);
    await expect(commentsOn(app, OTHER)).resolves.toHaveLength(0);
  });

  it('tells nobody while the settings say so', async () => {
    const app = await open();
    const asks = await asked(app);
    const settings = { messages: { comments: false } };
    await app.call('saveSettings', { baseVersion: 0, settings }, 'ann');
    app.asked();
    await expect(tell(app, asks)).resolves.toStrictEqual({ kind: 'off' });
    expect(app.asked()).toStrictEqual([]);
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(0);
  });

  it('costs what its budget says', async () => {
    const app = await open();
    const asks = await asked(app);
    const [ends, site] = ['POST /rest/api/3/issue/bulkfetch', 'GET /rest/api/3/serverInfo'];
    await tell(app, asks);
    expect(app.asked()).toStrictEqual([ends, site, site, `POST ${COMMENT(PROVIDER)}`]);
    await tell(app, asks);
    expect(app.asked()).toStrictEqual([ends]);
    app.at(NEXT_DAY);
    await tell(app, asks);
    expect(app.asked()).toStrictEqual([ends, `POST ${COMMENT(PROVIDER)}`]);
  });

  it.each([
    ['none', []],
    ['too many', Array.from({ length: 51 }, (_, at) => named({ providerId: String(2000 + at) }))],
    ['one twice', [named(), named({ askId: 'a2' })]],
    ['one that waits for itself', [named({ providerId: CONSUMER })]],
    ['an id that is none', [named({ providerId: '../1' })]],
    ['a name that every object has', [named({ askId: 'constructor' })]],
    ['more than it is asked', [{ ...named(), text: 'Hello' }]],
  ])('refuses %s', async (_, asks) => {
    const app = await open();
    await expect(app.call('tellAsks', { asks })).resolves.toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(app.asked()).toStrictEqual([]);
  });
}

function named(facts: Partial<Asks[number]> = {}): Asks[number] {
  return { consumerId: CONSUMER, providerId: PROVIDER, askId: 'a1', ...facts };
}
