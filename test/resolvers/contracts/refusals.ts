import type { ProductAnswer } from '../../../local/forge/forge-types';
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

function jiraSays(
  status: number,
  words = 'No.',
  headers: Record<string, string> = {},
): ProductAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: { errorMessages: [words], errors: {} },
  };
}

/** What is not written, and how it is told. */
export function refusalSuite(open: Open): void {
  it('writes nothing for people who may not edit, and leaves no trace of them', async () => {
    const app = await open();
    await app.write(askChange());
    await expect(app.write(whyChange('Mine', 1), 'vera')).resolves.toStrictEqual({
      kind: 'refused',
      because: 'not-editable',
      changedOutside: false,
      standing: expect.objectContaining({ revision: 1 }) as object,
      message: expect.stringContaining('permission') as string,
    });
    await expect(app.write(whyChange('Taxes', 1))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { revision: 2, entries: [{ why: 'Taxes' }] },
    });
    const history = await app.call('readContractHistory', { issueId: CONSUMER, cursor: null });
    expect(JSON.stringify(history)).not.toContain('Mine');
  });

  it.each([
    [403, 'You do not have permission to edit issues in this project.'],
    [400, 'The issue is archived.'],
    [404, 'The issue no longer exists.'],
  ])('says so in the words of Jira where it refuses with %d', async (status, words) => {
    const app = await open();
    app.onTheWay(({ method }) =>
      method === 'PUT' ? Promise.resolve(jiraSays(status, words)) : undefined,
    );
    await expect(app.write(askChange())).resolves.toMatchObject({
      because: 'not-editable',
      message: words,
      standing: { revision: 0, entries: [] },
    });
    app.onTheWay(() => undefined);
    await expect(app.write(askChange())).resolves.toMatchObject({ kind: 'written' });
  });

  it.each(['1005', '9999'])('knows no issue %s that is not shown', async (issueId) => {
    const app = await open();
    await expect(app.write({ ...askChange(), issueId })).resolves.toStrictEqual({
      kind: 'refused',
      because: 'no-issue',
      standing: null,
      changedOutside: false,
      message: null,
    });
    expect(app.stored()).toHaveLength(0);
  });

  it('changes nothing for people who are not signed in', async () => {
    const app = await open();
    await expect(app.call('writeContract', askChange(), null)).resolves.toMatchObject({
      ok: false,
      refusal: { code: 'forbidden' },
    });
    expect(app.asked()).toStrictEqual([]);
  });

  it('takes the person from the platform, whatever the payload says', async () => {
    const app = await open();
    const forged = { ...askChange(), accountId: 'ann' };
    await expect(app.call('writeContract', forged)).resolves.toMatchObject({
      refusal: { code: 'invalid', message: expect.stringContaining('"accountId"') as string },
    });
  });

  it('refuses the promise for which there is no room, and drops none of the others', async () => {
    const app = await open();
    const made: string[] = [];
    let because: string | null = null;
    for (let at = 0; at < 323 && because === null; at += 1) {
      const askId = `6f1b2c3d-4e5f-4a6b-8c7d-${String(at).padStart(12, '0')}`;
      const consumerId = String(20_000 + at);
      const written = await app.write(promiseChange({ askId, consumerId }, at));
      if (written.kind === 'refused') ({ because } = written);
      else made.push(askId);
    }
    expect(because).toBe('full');
    expect(made.length).toBeGreaterThan(100);
    const property = await app.property(PROVIDER, PROMISE_PROPERTY);
    const { answers } = property as { answers: readonly { askId: string; text: string }[] };
    expect(answers.map(({ askId }) => askId)).toStrictEqual(made);
    expect(answers.every(({ text }) => text === 'Next release')).toBe(true);
    const last = made.length;
    const [first = ''] = made;
    const removal = { kind: 'remove' as const, askId: first, consumerId: '20000' };
    await expect(
      app.write({ issueId: PROVIDER, baseRevision: last, action: removal }),
    ).resolves.toMatchObject({ kind: 'written' });
  });

  it.each<[string, unknown]>([
    ['a text', 'hello'],
    ['another schema', { schema: 9, revision: 3, index: {}, asks: [] }],
    ['a spoilt ask', { schema: 1, revision: 1, index: {}, asks: [{ id: '__proto__' }] }],
    ['depth', JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`)],
  ])('does not write over what it cannot read (%s) unless told to begin anew', async (_, value) => {
    const app = await open();
    await app.jira(`PUT /rest/api/3/issue/${CONSUMER}/properties/${ASK_PROPERTY}`, 'max', value);
    await expect(app.write(askChange())).resolves.toStrictEqual({
      kind: 'refused',
      because: 'unreadable',
      standing: null,
      changedOutside: true,
      message: null,
    });
    await expect(app.property(CONSUMER, ASK_PROPERTY)).resolves.toStrictEqual(value);
    const anew = { kind: 'begin-anew' as const, half: 'asks' as const };
    const begun = { issueId: CONSUMER, baseRevision: 0, action: anew };
    await expect(app.write(begun)).resolves.toMatchObject({
      kind: 'written',
      standing: { revision: 1, entries: [] },
    });
    await expect(app.write({ ...begun, baseRevision: 1 })).resolves.toMatchObject({
      because: 'conflict',
    });
    await expect(app.write(askChange({}, 1))).resolves.toMatchObject({ kind: 'written' });
    const audit = app.stored().filter(({ entityName }) => entityName === 'audit');
    expect(audit[0]?.value).toMatchObject({
      action: 'begin-anew',
      before: { unreadable: expect.any(String) as string },
    });
  });

  it('says that it is not known where Jira does not answer, and heals', async () => {
    const app = await open();
    await app.write(askChange());
    app.onTheWay(({ method }) => {
      return method === 'PUT' ? Promise.reject(new Error('socket hang up')) : undefined;
    });
    await expect(app.call('writeContract', whyChange('Lost', 1))).resolves.toMatchObject({
      ok: false,
      refusal: { code: 'unavailable' },
    });
    app.onTheWay(() => undefined);
    await expect(app.write(whyChange('Early', 1))).resolves.toMatchObject({ because: 'busy' });
    app.at('2026-11-20T09:01:00Z');
    await expect(app.write(whyChange('Later', 1))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { entries: [{ why: 'Later' }] },
    });
  });

  it('gives the half free where Jira asks to slow down', async () => {
    const app = await open();
    app.onTheWay(({ method }) => {
      const slow = jiraSays(429, 'Too many', { 'retry-after': '3600' });
      return method === 'PUT' ? Promise.resolve(slow) : undefined;
    });
    app.at('2026-11-20T09:00:30Z');
    const answer = await app.call('writeContract', askChange());
    expect(answer).toMatchObject({
      refusal: { code: 'rate-limited', retryAt: expect.any(Number) as number },
    });
    const { retryAt } = (answer as { refusal: { retryAt: number } }).refusal;
    expect(new Date(retryAt).toISOString()).toMatch(/^2026-11-20T10:00:3/u);
    app.onTheWay(() => undefined);
    await expect(app.write(askChange())).resolves.toMatchObject({ kind: 'written' });
  });
}
