import fc from 'fast-check';
import { formatDay } from '../../../src/domain/calendar/day';
import type { Instant } from '../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import {
  impedimentTrends,
  type ImpedimentLife,
  type TrendsQuestion,
} from '../../../src/domain/impediments/trends';
import { at, day } from '../../builders/work-item';

const life = (
  raised: string,
  removed: string | null,
  facts: Partial<ImpedimentLife> = {},
): ImpedimentLife => ({
  ...{ key: 'A-1', cause: 'legal', level: 'team' },
  raisedAt: at(`${raised}T09:00:00Z`),
  removedAt: removed === null ? null : at(`${removed}T09:00:00Z`),
  ...facts,
});

const QUESTION: TrendsQuestion = {
  lives: [],
  openAges: [],
  costs: [],
  period: { from: day('2026-11-04'), to: day('2026-11-20') },
  timeZone: timeZoneNamed('UTC'),
  asOf: at('2026-11-20T12:00:00Z'),
};
const trends = (facts: Partial<TrendsQuestion>) => impedimentTrends({ ...QUESTION, ...facts });

it('counts raised and removed a week, weeks without any included', () => {
  const { weeks } = trends({
    lives: [
      life('2026-11-03', '2026-11-05'),
      life('2026-11-04', null),
      life('2026-11-20', '2026-11-20'),
    ],
  });
  expect(weeks.map(({ week, ...counts }) => ({ week: formatDay(week), ...counts }))).toEqual([
    // The 3rd lies before the period.
    { week: '2026-11-02', raised: 1, removed: 1 },
    { week: '2026-11-09', raised: 0, removed: 0 },
    { week: '2026-11-16', raised: 1, removed: 1 },
  ]);
});

it('gives no percentile of fewer than ten, and the nearest rank of ten', () => {
  const lives = Array.from({ length: 10 }, (_, at) =>
    life(`2026-11-${String(5 + at).padStart(2, '0')}`, '2026-11-16'),
  );
  expect(trends({ lives: lives.slice(1) }).timeToRemove).toMatchObject({
    ...{ items: 9, p50: null, p85: null, why: 'too-few' },
  });
  // 3, 4, … 12 days.
  const { timeToRemove } = trends({ lives });
  expect(timeToRemove).toMatchObject({ items: 10, p50: 7, p85: 11, why: null });
  expect(timeToRemove.removals).toHaveLength(10);
});

it('tells the age of the open ones, and of how many it is not known', () => {
  const ages = [...Array.from({ length: 10 }, (_, at) => at + 1), null, null];
  expect(trends({ openAges: ages }).ageOfOpen).toEqual({
    ...{ items: 10, p50: 5, p85: 9, why: null, unknown: 2 },
  });
});

it('tells how many were solved inside the team', () => {
  const lives = [
    life('2026-11-05', '2026-11-06'),
    life('2026-11-05', '2026-11-06', { level: 'portfolio' }),
    life('2026-11-05', null),
  ];
  expect(trends({ lives }).insideTeam).toEqual({ items: 2, inside: 1, share: 0.5 });
  expect(trends({}).insideTeam).toEqual({ items: 0, inside: 0, share: null });
});

it('orders causes by the days lost in the period', () => {
  const lives = [
    // 5.375 days: the period begins on the 4th at midnight.
    life('2026-11-01', '2026-11-09', { cause: 'vendor' }),
    life('2026-11-10', '2026-11-11'),
    life('2026-11-10', '2026-11-12'),
    life('2026-11-19', null, { cause: null }),
    life('2026-10-19', '2026-10-20', { cause: 'people' }),
  ];
  const { items, days, causes } = trends({ lives }).clusters;
  expect([items, days]).toEqual([4, 9.5]);
  expect(causes.map(({ cause, items: many, days: lost }) => [cause, many, lost])).toEqual([
    ['vendor', 1, 5.375],
    ['legal', 2, 3],
    [null, 1, 1.125],
  ]);
  expect(causes.at(-1)?.cumulativeShare).toBe(1);
});

it('costs blocked time where a case gives a cost of delay', () => {
  const costs = [
    { key: 'A-1', blockedDays: 3.5, costPerWeek: 1000 },
    { key: 'A-2', blockedDays: 7, costPerWeek: null },
    { key: 'A-3', blockedDays: null, costPerWeek: 500 },
  ];
  expect(trends({ costs }).cost).toEqual({
    ...{ items: 1, withoutCost: 1, unknown: 1 },
    ...{ blockedDays: 3.5, cost: 500 },
  });
  expect(trends({}).cost).toEqual({
    ...{ items: 0, withoutCost: 0, unknown: 0 },
    ...{ blockedDays: 0, cost: null },
  });
});

it('sums up: weeks to what came and went, shares to one, days to those of the causes', () => {
  const moment = fc
    .integer({ min: at('2026-10-20T00:00:00Z'), max: QUESTION.asOf })
    .map((ms) => ms as Instant);
  const lives = fc.array(
    fc
      .record({
        raisedAt: moment,
        hours: fc.option(fc.integer({ min: 0, max: 1000 })),
        cause: fc.constantFrom(null, 'legal', 'vendor'),
      })
      .map(({ raisedAt, hours, cause }): ImpedimentLife => {
        const removedAt = hours === null ? null : raisedAt + hours * 3_600_000;
        const isPast = removedAt !== null && removedAt <= QUESTION.asOf;
        return {
          ...{ key: 'A-1', cause, level: 'team', raisedAt },
          removedAt: isPast ? (removedAt as Instant) : null,
        };
      }),
  );
  fc.assert(
    fc.property(lives, (all) => {
      const { weeks, timeToRemove, clusters, insideTeam } = trends({ lives: all });
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(weeks.map(({ removed }) => removed))).toBe(timeToRemove.items);
      expect(insideTeam.items).toBe(timeToRemove.items);
      expect(sum(clusters.causes.map(({ days }) => days))).toBeCloseTo(clusters.days, 6);
      expect(sum(clusters.causes.map(({ items }) => items))).toBe(clusters.items);
      const days = clusters.causes.map((cause) => cause.days);
      expect(days).toEqual([...days].sort((a, b) => b - a));
      for (const removal of timeToRemove.removals) expect(removal.days).toBeGreaterThan(0);
    }),
  );
});
