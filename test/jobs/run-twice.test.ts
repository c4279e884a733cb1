import fc from 'fast-check';
import { EscalationApp, impeded, recordValue } from './escalation/escalation-app';

const IMPEDIMENTS = fc.array(
  fc.record({
    project: fc.constantFrom('WEB' as const, 'LOCK' as const, 'LOOK' as const, 'SHUT' as const),
    isDone: fc.boolean(),
    isForged: fc.boolean(),
    level: fc.constantFrom('team', 'train', 'portfolio'),
    state: fc.constantFrom('raised', 'owned', 'escalated', 'resolving'),
    daysAgo: fc.integer({ min: 0, max: 30 }),
    cause: fc.option(fc.constantFrom('legal', 'vendor'), { nil: undefined }),
  }),
  { maxLength: 12 },
);

type Population = Parameters<Parameters<typeof IMPEDIMENTS.map>[0]>[0];

const DAY = 86_400_000;

function issuesOf(population: Population) {
  return population.map(({ project, isDone, isForged, level, state, daysAgo, cause }, n) => {
    const levelSince = new Date(Date.UTC(2026, 10, 20, 8) - daysAgo * DAY).toISOString();
    const facts = { level, state, levelSince, raisedAt: levelSince, ...(cause ? { cause } : {}) };
    const value = isForged ? { ...recordValue(facts), schema: 9 } : recordValue(facts);
    return impeded(101 + n, { project, value, issue: { statusId: isDone ? '3' : '1' } });
  });
}

/** Everything the clock may change, and how often it told. */
async function after(
  population: Population,
  mostComments: number,
  run: (app: EscalationApp) => Promise<unknown>,
) {
  const app = await EscalationApp.open({
    issues: issuesOf(population),
    impediments: {
      limits: { team: 5, train: 3, portfolio: 2 },
      limitsOfCauses: [{ cause: 'legal', level: 'team', days: 1 }],
      clock: { mostComments },
    },
  });
  try {
    await run(app);
    const issues = app.issues.map(({ id, comments }) => [id, app.record(id), comments.length]);
    return { issues, comments: app.allComments.length };
  } finally {
    await app.close();
  }
}

it('leaves the same behind whether it runs once, twice, or twice at once', async () => {
  await fc.assert(
    fc.asyncProperty(IMPEDIMENTS, fc.integer({ min: 1, max: 4 }), async (population, most) => {
      const once = await after(population, most, (app) => app.clock.run('escalation-clock'));
      const twice = await after(population, most, async (app) => {
        await app.clock.run('escalation-clock');
        await app.clock.run('escalation-clock');
      });
      const atOnce = await after(population, most, (app) =>
        Promise.all([app.clock.run('escalation-clock'), app.clock.run('escalation-clock')]),
      );
      expect(twice).toEqual(once);
      // Which of two tells is chance, so who gets the digest is too; each is told once at most.
      expect(atOnce.issues.map(([id, record]) => [id, record])).toEqual(
        once.issues.map(([id, record]) => [id, record]),
      );
      expect(atOnce.issues.every(([, , told]) => Number(told) <= 1)).toBe(true);
    }),
    { numRuns: 12 },
  );
}, 120_000);
