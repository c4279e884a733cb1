import type { EscalationRun } from '../../../src/contract/escalation';
import { impeded, recordValue, type EscalationApp, type Open } from './escalation-app';

/** A population in which everything occurs. */
const POPULATION = [
  impeded(101),
  impeded(102, { facts: { level: 'train' } }),
  impeded(103, { project: 'LOCK', facts: { level: 'train' } }),
  impeded(104, { facts: { level: 'portfolio' } }),
  impeded(105, { project: 'LOOK' }),
  impeded(106, { project: 'SHUT' }),
  impeded(107, { issue: { statusId: '3' } }),
  impeded(108, { value: { ...recordValue(), record: { level: 'board' } } }),
  impeded(109, { facts: { raisedAt: '2026-11-15T09:00:00.000Z' } }),
  impeded(110),
  impeded(111),
];

/** What a dry run says, and what it leaves alone. */
export function dryRunSuite(open: Open): void {
  it('tells what the next run does, issue by issue', async () => {
    const app = await open({ issues: POPULATION, impediments: { clock: { mostComments: 2 } } });
    const before = levelsOf(app);

    const dry = await app.dryRun();

    expect(levelsOf(app)).toEqual(before);
    expect(app.allComments).toEqual([]);
    expect(app.stored.filter(({ key }) => key.startsWith('escalation-'))).toEqual([]);
    expect(dry).toMatchObject({ isOn: true, leftToTell: 0, stopped: null });
    const run = await app.run();
    const raised = levelsOf(app).filter(([id, level], n) => level !== before[n]?.[1] && id);
    expect(dry.steps.map(({ issueId, to }) => [issueId, to]).sort()).toEqual(raised.sort());
    expect(foretold(dry.steps.map(({ telling }) => telling))).toEqual(happened(run));
    expect([dry.lookedAt, dry.skipped]).toEqual([run.lookedAt, run.skipped]);
    expect(run).toMatchObject({ escalated: 5, told: 3, digests: 1, digested: 1 });
    await expect(app.dryRun()).resolves.toMatchObject({ steps: [], skipped: run.skipped });
  });

  it('tells also while the clock is off', async () => {
    const app = await open({ issues: [impeded(101)], impediments: { clock: { isOn: false } } });
    await expect(app.dryRun()).resolves.toMatchObject({
      isOn: false,
      steps: [{ issueId: '2101', from: 'team', to: 'train', telling: 'comment' }],
    });
  });

  it('names issues by nothing but their ids, and only to who administers Jira', async () => {
    const app = await open({ issues: POPULATION });
    const text = JSON.stringify(await app.dryRun());
    expect(text).not.toMatch(/LOCK|WEB|Summary|signature|tess|pia/u);
    for (const as of ['max', 'leo', 'vera']) {
      await expect(app.call('dryRunEscalation', {}, as)).resolves.toMatchObject({
        refusal: { code: 'forbidden', needs: 'jira-admin' },
      });
    }
    expect(text).toContain('2103');
  });

  it('answers that Jira is busy', async () => {
    const app = await open({ issues: [impeded(101)] });
    app.onTheWay(() =>
      Promise.resolve({ status: 429, headers: { 'retry-after': '600' }, body: '' }),
    );
    // Who administers is asked first, in the same way.
    await expect(app.call('dryRunEscalation', {})).resolves.toMatchObject({
      refusal: { code: 'rate-limited' },
    });
  });
}

function levelsOf(app: EscalationApp): (readonly [string, unknown])[] {
  return POPULATION.map(({ id }) => [id, app.record(id).level] as const);
}

function foretold(tellings: readonly string[]) {
  const count = (wanted: string): number => tellings.filter((one) => one === wanted).length;
  return [count('comment'), count('digest'), count('not-shown'), count('nobody')];
}

function happened({ told, digested, untold }: EscalationRun) {
  const count = (wanted: string): number =>
    untold.find(({ because }) => because === wanted)?.count ?? 0;
  return [told, digested, count('not-shown'), count('nobody')];
}
