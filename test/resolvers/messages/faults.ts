import { withPlatform } from '../platform-faults';
import { askChange, PROVIDER, whyChange, type OnTheWay } from '../contracts/contract-app';
import { commentsOn, nodesOf, told, type Open } from './comments-on';

const COMMENT = `/rest/api/3/issue/${PROVIDER}/comment`;
const SET = '/api/v1/set';

const instead =
  (start: string, status: number, body: unknown): OnTheWay =>
  ({ path }) =>
    path.startsWith(start) ? Promise.resolve({ status, headers: {}, body }) : undefined;

/** An ask that stands, whatever becomes of its comment. */
export function commentFaultSuite(open: Open): void {
  it.each([400, 401, 403, 404])('tells that Jira refused the comment with %d', async (status) => {
    const app = await open();
    app.onTheWay(instead(COMMENT, status, { errorMessages: ['Comments are closed.'], errors: {} }));
    expect(told(await app.write(askChange()))).toStrictEqual({
      kind: 'refused',
      message: 'Comments are closed.',
    });
    app.onTheWay(() => undefined);
    expect(told(await app.write(whyChange('Taxes', 1)))).toStrictEqual({ kind: 'written' });
  });

  it('never tries a second time where Jira gave no clear answer', async () => {
    const app = await open();
    // The comment is there, and the answer got lost.
    app.onTheWay(({ path }, ask) =>
      path.startsWith(COMMENT)
        ? ask().then(() => ({ status: 503, headers: { 'retry-after': '0' }, body: '' }))
        : undefined,
    );
    expect(told(await app.write(askChange()))).toStrictEqual({ kind: 'unknown' });
    app.onTheWay(() => undefined);
    expect(told(await app.write(whyChange('Taxes', 1)))).toStrictEqual({ kind: 'told-today' });
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(1);
  });

  it('does not know where the ends cannot be read, and tells later', async () => {
    const app = await open();
    app.onTheWay(instead('/rest/api/3/issue/bulkfetch', 403, {}));
    expect(told(await app.write(askChange()))).toStrictEqual({ kind: 'unknown' });
    app.onTheWay(() => undefined);
    expect(told(await app.write(whyChange('Taxes', 1)))).toStrictEqual({ kind: 'written' });
  });

  it('writes no comment it cannot note', async () => {
    const app = await open();
    await app.call('readSettings', {});
    const writing = await withPlatform(
      SET,
      () => Promise.resolve(Response.json({ code: 'INTERNAL', message: 'down' }, { status: 503 })),
      () => app.write(askChange()),
    );
    expect(told(writing)).toStrictEqual({ kind: 'unknown' });
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(0);
    expect(told(await app.write(whyChange('Taxes', 1)))).toStrictEqual({ kind: 'written' });
  });

  it('takes a note for its own where the answer got lost', async () => {
    const app = await open();
    // Remembers what is told of the site, so that the note is all there is to save.
    await app.write(askChange({ id: 'a0', provider: { issueId: '1004' } }));
    const writing = await withPlatform(
      SET,
      async (ask) => {
        await ask();
        throw new Error('socket hang up');
      },
      () => app.write(askChange({}, 1)),
    );
    expect(told(writing)).toStrictEqual({ kind: 'written' });
    await expect(commentsOn(app, PROVIDER)).resolves.toHaveLength(1);
  });

  it('names the issue where Jira does not tell its own address', async () => {
    const app = await open();
    app.onTheWay(instead('/rest/api/3/serverInfo', 200, {}));
    expect(told(await app.write(askChange()))).toStrictEqual({ kind: 'written' });
    const [comment] = await commentsOn(app, PROVIDER);
    expect(nodesOf(comment?.body)).toContainEqual({ type: 'text', text: 'WEB-2' });
  });

  it('keeps what it notes for two days, and exports and deletes it with everything else', async () => {
    const app = await open();
    await app.write(askChange());
    const note = app.stored().find(({ key }) => key.startsWith('told:'));
    expect(note).toMatchObject({ key: 'told:1002:1001:2026-11-20', store: 'key' });
    expect((note?.expiresAt ?? 0) - (note?.createdAt ?? 0)).toBe(2 * 86_400_000);
    const done = await app.call('deleteData', { confirmation: 'delete all data' }, 'ann');
    expect(done).toMatchObject({ ok: true, value: { isDone: true } });
    // What stays is who deleted it.
    expect(app.stored()).toMatchObject([{ entityName: 'audit', value: { action: 'deleted' } }]);
  });
}
