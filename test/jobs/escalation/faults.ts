import type { JiraRequest } from '../../../local/jira/rest/jira-request';
import { withPlatform } from '../../resolvers/platform-faults';
import { impeded, KEY, PROPERTY, recordValue, type Open } from './escalation-app';

const [ONE, TWO] = ['2101', '2102'];
const isComment = ({ method, path }: JiraRequest): boolean =>
  method === 'POST' && path.endsWith('/comment');
const isWrite = ({ method, path }: JiraRequest): boolean =>
  method === 'PUT' && path.includes(PROPERTY);
const slowDown = () =>
  Promise.resolve({ status: 429, headers: { 'retry-after': '3600' }, body: '' });
const lost = () => Promise.resolve({ status: 503, headers: { 'retry-after': '0' }, body: '' });

/** Nothing twice, nothing lost, whatever happens to a run. */
export function faultSuite(open: Open): void {
  it('does once what two runs at once begin', async () => {
    const issues = Array.from({ length: 6 }, (_, n) => impeded(101 + n));
    const app = await open({ issues, impediments: { clock: { mostComments: 4 } } });

    await Promise.all([app.clock.run(KEY), app.clock.run(KEY)]);

    const runs = await app.runs();
    expect(runs).toHaveLength(2);
    expect(runs.reduce((sum, { escalated }) => sum + escalated, 0)).toBe(6);
    expect(issues.map(({ id }) => app.record(id).level)).toEqual(Array(6).fill('train'));
    const told = issues.map(({ id }) => app.comments(id).length);
    expect(Math.max(...told)).toBe(1);
    await app.run();
    expect(issues.map(({ id }) => app.comments(id).length)).toEqual(told);
    for (const { id } of issues) {
      const history = await app.call('readImpedimentHistory', { issueId: id, cursor: null });
      expect(history).toMatchObject({ value: { rows: [{ action: 'escalate' }] } });
    }
    expect(app.stored.filter(({ key }) => key.startsWith('escalation-told:'))).toHaveLength(6);
  });

  it('tells what a run raised that ended before it could tell', async () => {
    const app = await open({ issues: [impeded(101)], invocationLimitMs: 400 });
    // The record is written, and then Jira never answers again.
    let isWritten = false;
    app.onTheWay((request, ask) => {
      if (isWritten) return new Promise(() => undefined);
      if (isWrite(request)) {
        isWritten = true;
        return ask().then(() => new Promise(() => undefined));
      }
      return undefined;
    });
    const ended = await app.clock.run(KEY);
    expect(ended).toMatchObject({ outcome: 'failed', statusCode: null });
    expect(app.record(ONE)).toMatchObject({ level: 'train' });
    expect(app.allComments).toEqual([]);

    app.onTheWay(() => undefined);
    await expect(app.dryRun()).resolves.toMatchObject({ leftToTell: 1, steps: [] });
    await app.clock.advance({ hours: 1 }, { delivery: 'never' });
    await expect(app.run()).resolves.toMatchObject({ escalated: 0, told: 1 });
    await expect(app.run()).resolves.toMatchObject({ told: 0 });
    expect(app.comments(ONE)).toHaveLength(1);
    // What it was about to write down, it has written down.
    const change = { kind: 'move', to: 'resolving' } as const;
    await app.call('writeImpediment', { issueId: ONE, baseRevision: 2, action: change }, 'max');
    const history = await app.call('readImpedimentHistory', { issueId: ONE, cursor: null });
    expect(history).toMatchObject({
      value: {
        rows: [
          { action: 'move', actor: 'max' },
          { action: 'escalate', actor: null },
        ],
      },
    });
  });

  it('forgets what a run meant to do and never did', async () => {
    const app = await open({ issues: [impeded(101)], invocationLimitMs: 400 });
    app.onTheWay((request) => (isWrite(request) ? new Promise(() => undefined) : undefined));
    await app.clock.run(KEY);
    app.onTheWay(() => undefined);
    const action = { kind: 'remove', solution: 'Signed' } as const;
    await app.clock.advance({ hours: 1 }, { delivery: 'never' });
    await app.call('writeImpediment', { issueId: ONE, baseRevision: 1, action }, 'max');
    await expect(app.run()).resolves.toMatchObject({ escalated: 0, told: 0 });
    expect(app.allComments).toEqual([]);
    expect(app.stored.filter(({ key }) => key.startsWith('escalation-step:'))).toEqual([]);
  });

  it.each([
    ['the search', ({ path }: JiraRequest) => path.includes('/search/jql'), 0],
    ['a record', isWrite, 0],
    ['a comment', isComment, 1],
  ])(
    'stops where Jira asks to slow down at %s, and goes on next time',
    async (_, at, escalated) => {
      const app = await open({ issues: [impeded(101), impeded(102)] });
      app.onTheWay((request) => (at(request) ? slowDown() : undefined));
      await expect(app.run()).resolves.toMatchObject({ escalated, told: 0, stopped: 'jira-busy' });
      expect(app.clock.runs.at(-1)).toMatchObject({ statusCode: 204 });

      app.onTheWay(() => undefined);
      await app.clock.advance({ hours: 1 }, { delivery: 'never' });
      await expect(app.run()).resolves.toMatchObject({ escalated: 2 - escalated, told: 2 });
      expect([app.comments(ONE).length, app.comments(TWO).length]).toEqual([1, 1]);
    },
  );

  it('stops before its time is over, and goes on next time', async () => {
    const issues = Array.from({ length: 8 }, (_, n) => impeded(101 + n));
    const app = await open({ issues });
    app.tick(6000);
    const first = await app.run();
    expect(first).toMatchObject({ stopped: 'no-time' });
    expect(first.escalated).toBeGreaterThan(0);
    expect(first.escalated).toBeLessThan(8);
    app.tick(0);
    await app.clock.advance({ hours: 1 }, { delivery: 'never' });
    await expect(app.run()).resolves.toMatchObject({ escalated: 8 - first.escalated });
    expect(app.allComments).toHaveLength(8);
  });

  it('never writes a comment again that may be there', async () => {
    const app = await open({ issues: [impeded(101)] });
    app.onTheWay((request, ask) => (isComment(request) ? ask().then(lost) : undefined));
    await expect(app.run()).resolves.toMatchObject({
      ...{ escalated: 1, told: 0 },
      untold: [{ because: 'unclear', count: 1, issueIds: [ONE] }],
    });
    app.onTheWay(() => undefined);
    await expect(app.run()).resolves.toMatchObject({ escalated: 0, told: 0 });
    expect(app.comments(ONE)).toHaveLength(1);
  });

  it('writes no comment it cannot note, and tells later', async () => {
    const app = await open({ issues: [impeded(101)] });
    await withPlatform(
      '/api/v1/set',
      () => Promise.resolve(Response.json({ code: 'INTERNAL', message: 'down' }, { status: 503 })),
      () => app.clock.run(KEY),
    );
    expect(app.allComments).toEqual([]);
    expect(app.record(ONE)).toMatchObject({ level: 'team' });
    await expect(app.run()).resolves.toMatchObject({ escalated: 1, told: 1 });
  });

  it.each(['LOOK', 'SHUT'] as const)(
    'leaves alone what it may not edit, and names it by its id only (%s)',
    async (project) => {
      const app = await open({ issues: [impeded(101, { project }), impeded(102)] });
      const skipped =
        project === 'LOOK' ? [{ because: 'not-editable', count: 1, issueIds: [ONE] }] : [];
      await expect(app.run()).resolves.toMatchObject({ escalated: 1, skipped, stopped: null });
      expect(app.record(ONE)).toMatchObject({ level: 'team' });
    },
  );

  it('counts a right that was taken away in between', async () => {
    const app = await open({ issues: [impeded(101), impeded(102)] });
    app.onTheWay((request) =>
      isWrite(request) && request.path.includes(ONE)
        ? Promise.resolve({ status: 403, headers: {}, body: { errorMessages: ['No.'] } })
        : undefined,
    );
    await expect(app.run()).resolves.toMatchObject({
      ...{ escalated: 1, told: 1 },
      skipped: [{ because: 'not-editable', count: 1, issueIds: [ONE] }],
    });
    expect(app.stored.filter(({ key }) => key.startsWith('escalation-step:'))).toEqual([]);
  });

  it('believes no record whose dates cannot be', async () => {
    const future = '2026-11-21T09:00:00.000Z';
    const forged = (facts: object): object => ({
      ...recordValue(),
      record: { ...(recordValue() as { record: object }).record, ...facts },
    });
    const app = await open({
      issues: [
        impeded(101, { value: forged({ levelSince: future }) }),
        // Before its issue was created.
        impeded(102, { issue: { created: '2026-11-18T09:00:00.000+0000' } }),
        impeded(103, { value: forged({ raisedAt: '2026-11-19T09:00:00.000Z' }) }),
        impeded(104, { value: forged({ level: 'board' }) }),
        impeded(105, { value: { ...recordValue(), schema: 2 } }),
        impeded(106, { value: { ...recordValue(), record: 'x'.repeat(32_001) } }),
      ],
    });
    await expect(app.run()).resolves.toMatchObject({
      ...{ lookedAt: 6, escalated: 0, told: 0 },
      skipped: [
        { because: 'unreadable', count: 3, issueIds: ['2104', '2105', '2106'] },
        { because: 'forged', count: 3, issueIds: [ONE, TWO, '2103'] },
      ],
    });
    expect(app.allComments).toEqual([]);
  });

  it('leaves to the next run what somebody changed at the same moment', async () => {
    const app = await open({ issues: [impeded(101)] });
    let isChanged = false;
    app.onTheWay((request, ask) => {
      const isRead = request.method === 'GET' && request.path.includes(PROPERTY);
      if (isChanged || !isRead) return undefined;
      isChanged = true;
      const value = recordValue({ nextStep: 'Call them' }, 2);
      return app.ask(`PUT /rest/api/3/issue/${ONE}/properties/${PROPERTY}`, 'max', value).then(ask);
    });
    await expect(app.run()).resolves.toMatchObject({
      ...{ escalated: 0, told: 0 },
      skipped: [{ because: 'changed', count: 1, issueIds: [] }],
    });
    await app.clock.advance({ hours: 1 }, { delivery: 'never' });
    await expect(app.run()).resolves.toMatchObject({ escalated: 1, told: 1 });
    expect(app.record(ONE)).toMatchObject({ level: 'train', nextStep: 'Call them' });
  });

  it('takes at most so many steps, the longest waiting first', async () => {
    const since = (n: number): string => new Date(Date.UTC(2026, 10, 9, 9, -n)).toISOString();
    const issues = Array.from({ length: 103 }, (_, n) =>
      impeded(101 + n, { facts: { levelSince: since(n), raisedAt: since(n) } }),
    );
    const app = await open({ issues });
    await expect(app.run()).resolves.toMatchObject({
      ...{ lookedAt: 103, escalated: 100, told: 10, digests: 1, digested: 90 },
      stopped: 'too-many',
    });
    expect(issues.filter(({ id }) => app.record(id).level === 'team').map(({ id }) => id)).toEqual([
      '2101',
      '2102',
      '2103',
    ]);
    await expect(app.run()).resolves.toMatchObject({ escalated: 3, stopped: null });
  });

  it('asks Jira for no more than its budget', async () => {
    const app = await open({ issues: [impeded(101), impeded(102, { facts: { level: 'train' } })] });
    app.asked();
    await app.run();
    const paths = app.asked().map(({ method, path, person }) => {
      expect(person).toMatch(/^712020:/u);
      return `${method} ${path.split('?')[0] ?? ''}`.replace(/\/issue\/\d+/u, '/issue/…');
    });
    const step = [
      `GET /rest/api/3/issue/…/properties/${PROPERTY}`,
      `PUT /rest/api/3/issue/…/properties/${PROPERTY}`,
      `GET /rest/api/3/issue/…/properties/${PROPERTY}`,
      'GET /rest/api/3/user/viewissue/search',
      'POST /rest/api/3/issue/…/comment',
    ];
    expect(paths).toEqual([
      'GET /rest/api/3/serverInfo',
      'POST /rest/api/3/search/jql',
      'POST /rest/api/3/search/jql',
      'POST /rest/api/3/permissions/check',
      ...step,
      ...step,
    ]);
  });
}
