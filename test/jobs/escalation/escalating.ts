import type { EscalationRun } from '../../../src/contract/escalation';
import { impeded, KEY, recordValue, PROPERTY, type Open } from './escalation-app';

const NOTHING = { escalated: 0, told: 0, digests: 0, digested: 0, untold: [], stopped: null };
const [ONE, TWO] = ['2101', '2102'];

/** Level by level, and only what is past its limit. */
export function escalatingSuite(open: Open): void {
  it('raises what is past its limit, tells who has it now, and writes both down', async () => {
    const app = await open({ issues: [impeded(101)] });

    const run = await app.run();

    expect(run).toStrictEqual<EscalationRun>({
      ...NOTHING,
      startedAt: '2026-11-20T09:00:00.000Z',
      endedAt: '2026-11-20T09:00:00.000Z',
      ...{ lookedAt: 1, escalated: 1, told: 1, skipped: [] },
    });
    expect(app.record(ONE)).toMatchObject({
      ...{ state: 'escalated', level: 'train', owner: 'tess', raisedBy: 'max' },
      levelSince: '2026-11-20T09:00:00.000Z',
      what: 'Waiting for a signature',
    });
    const [comment, ...others] = app.comments(ONE);
    expect(others).toEqual([]);
    expect(comment).toContain('{"type":"mention","attrs":{"id":"tess","text":"@tess"}}');
    expect(comment).toContain('escalated to the train level');
    expect(comment).not.toMatch(/signature|Summary/u);
    const history = await app.call('readImpedimentHistory', { issueId: ONE, cursor: null });
    expect(history).toMatchObject({
      value: { rows: [{ actor: null, action: 'escalate', revision: 2, changedOutside: true }] },
    });
    expect(app.clock.runs.map(({ statusCode }) => statusCode)).toEqual([204]);
  });

  it('goes up level by level as working days go by, and stays at the top', async () => {
    const levelSince = '2026-11-20T08:00:00.000Z';
    const facts = { levelSince, raisedAt: levelSince };
    const app = await open({
      issues: [impeded(101, { facts })],
      // The Wednesday in between is no working day.
      settings: { holidays: ['2026-11-25'] },
      impediments: { limits: { team: 3, train: 2, portfolio: 1 } },
    });
    // Monday, Tuesday, Thursday: the third working day begins at midnight in Berlin.
    await app.clock.advance({ days: 5, hours: 13 });
    expect(app.record(ONE)).toMatchObject({ level: 'team', levelSince });
    await app.clock.advance({ hours: 2 });
    expect(app.record(ONE)).toMatchObject({
      level: 'train',
      levelSince: '2026-11-25T23:05:00.000Z',
    });
    // Friday and Monday, over a weekend.
    await app.clock.advance({ days: 3 });
    expect(app.record(ONE)).toMatchObject({ level: 'train' });
    await app.clock.advance({ days: 1 });
    expect(app.record(ONE)).toMatchObject({ level: 'portfolio', owner: 'pia' });
    await app.clock.advance({ days: 30 });
    expect(app.record(ONE)).toMatchObject({ level: 'portfolio', state: 'escalated' });
    expect(app.comments(ONE)).toHaveLength(2);
    expect(app.clock.runs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it.each([
    // Five days later the fifth day has begun in Berlin, though fewer than five times 24 hours are over.
    ['in the last minute of a day', '2026-11-15T22:59:00.000Z', 'train'],
    ['in the first minute of the next', '2026-11-15T23:01:00.000Z', 'team'],
  ])('finds on its day what came %s', async (_what, levelSince, level) => {
    const issues = [impeded(101, { facts: { levelSince } })];
    const app = await open({ issues, settings: { workingDays: [1, 2, 3, 4, 5, 6, 7] } });
    await app.run();
    expect(app.record(ONE)).toMatchObject({ level });
  });

  it('goes by the limit of a cause, and by the settings of today', async () => {
    const facts = { cause: 'legal' };
    const app = await open({
      issues: [impeded(101, { facts }), impeded(102)],
      impediments: {
        limits: { team: null },
        limitsOfCauses: [{ cause: 'legal', level: 'team', days: 20 }],
      },
    });
    await expect(app.run()).resolves.toMatchObject({ ...NOTHING, lookedAt: 0 });
    const limitsOfCauses = [{ cause: 'legal', level: 'team' as const, days: 9 }];
    const levelOwners = { train: 'tess', portfolio: 'pia' };
    await app.save({ impediments: { limits: { team: null }, limitsOfCauses, levelOwners } }, 1);
    await expect(app.run()).resolves.toMatchObject({ escalated: 1, lookedAt: 2 });
    expect([app.record(ONE), app.record(TWO)]).toMatchObject([
      { level: 'train' },
      { level: 'team' },
    ]);
  });

  it('keeps the owner and tells nobody where the level has none', async () => {
    const app = await open({
      issues: [impeded(101, { facts: { state: 'owned', owner: 'max' } })],
      impediments: { levelOwners: { train: null, portfolio: null } },
    });
    await expect(app.run()).resolves.toMatchObject({
      escalated: 1,
      told: 0,
      untold: [{ because: 'nobody', count: 1, issueIds: [ONE] }],
    });
    expect(app.record(ONE)).toMatchObject({ level: 'train', owner: 'max' });
  });

  it('does nothing while it is off, and says so once', async () => {
    const app = await open({ issues: [impeded(101)], impediments: { clock: { isOn: false } } });
    await app.clock.advance({ days: 3 });
    const runs = await app.runs();
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ ...NOTHING, lookedAt: 0, stopped: 'off' });
    expect(app.record(ONE)).toMatchObject({ level: 'team' });
    expect(app.asked().filter(({ path }) => !path.includes('serverInfo'))).toEqual([]);
  });

  it('is caught up once where it was delivered late, and not at all where never', async () => {
    const app = await open({ issues: [impeded(101)] });
    await app.clock.advance({ days: 3 }, { delivery: 'never' });
    expect(app.record(ONE)).toMatchObject({ level: 'team' });
    await app.clock.advance({ days: 30 }, { delivery: 'late' });
    // One step of one run, however long nobody looked.
    expect(app.record(ONE)).toMatchObject({ level: 'train' });
    expect(app.clock.runs).toHaveLength(1);
  });

  it('does not count what is done, removed, or not due', async () => {
    const removed = { at: '2026-11-19T09:00:00.000Z', by: 'max', solution: 'Signed' };
    const raised = recordValue() as { index: object };
    const stale = { ...recordValue({ state: 'removed', removed }), index: raised.index };
    const app = await open({
      issues: [
        impeded(101, { issue: { statusId: '3' } }),
        impeded(102, { value: stale }),
        // At its level for eleven days, of which the first seven were not worked.
        impeded(103),
      ],
      settings: {
        holidays: ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-16'],
      },
    });
    await expect(app.run()).resolves.toMatchObject({
      ...NOTHING,
      lookedAt: 3,
      skipped: [
        { because: 'not-open', count: 1, issueIds: [TWO] },
        { because: 'done', count: 1, issueIds: [] },
        { because: 'not-due', count: 1, issueIds: [] },
      ],
    });
    expect(app.allComments).toEqual([]);
  });

  it('keeps the last thirty runs, which are exported and deleted with everything', async () => {
    const app = await open();
    for (let hours = 0; hours < 33; hours += 1) {
      await app.clock.advance({ hours: 1 }, { delivery: 'never' });
      await app.clock.run(KEY);
    }
    const runs = await app.runs();
    expect(runs).toHaveLength(30);
    expect(runs[0]?.startedAt).toBe('2026-11-21T18:00:00.000Z');
    expect(runs.at(-1)?.startedAt).toBe('2026-11-20T13:00:00.000Z');
    const kept = app.stored.filter(({ key }) => key.startsWith('escalation-run:'));
    expect(kept).toHaveLength(30);
    await app.call('deleteData', { confirmation: 'delete all data' });
    await expect(app.runs()).resolves.toEqual([]);
  });

  it('leaves other properties and what is remembered as they are', async () => {
    const past = [
      {
        ...{ what: 'Before', solution: 'Asked twice', level: 'team' },
        ...{ raisedAt: '2026-10-01T09:00:00.000Z', removedAt: '2026-10-02T09:00:00.000Z' },
      },
    ];
    const issues = [impeded(101, { value: { ...recordValue(), past } })];
    const app = await open({ issues });
    await app.run();
    expect(app.issue(ONE).properties[PROPERTY]).toMatchObject({ past });
  });
}
