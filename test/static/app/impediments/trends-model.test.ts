import fc from 'fast-check';
import { parseSettings } from '../../../../src/contract/settings';
import { addDays, formatDay, type Day } from '../../../../src/domain/calendar/day';
import {
  NO_IMPEDIMENT,
  type Change,
  type WorkItem,
} from '../../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../../src/use-cases/analyse-portfolio';
import { impedimentTrendsOf } from '../../../../src/use-cases/impediments/impediment-trends';
import { impedimentsOf } from '../../../../src/use-cases/impediments/impediments-of';
import { monthMarks } from '../../../../static/app/src/impediments/trends/month-marks';
import { spreadOf } from '../../../../static/app/src/impediments/trends/spread';
import {
  behindCause,
  behindWeek,
  ofTeam,
  trendsModel,
} from '../../../../static/app/src/impediments/trends/trends-model';
import { impedimentRecord, removedRecord, said } from '../../../builders/impediment';
import { at, day, DONE, IN_PROGRESS, TO_DO, workItem } from '../../../builders/work-item';

const NOW = at('2026-11-20T12:00:00Z');
/** 26 weeks of which the last is the one of 16 November. */
const FIRST_WEEK = day('2026-05-25');
const FRESH = { status: TO_DO, updated: at('2026-11-19T09:00:00Z') };

function told(items: readonly WorkItem[]) {
  const settings = parseSettings({});
  const portfolio = analysePortfolio(
    { items, linkTypes: [], inScope: null, timeZone: 'UTC' },
    settings,
    () => NOW,
  );
  const impediments = impedimentsOf(portfolio, settings);
  return { portfolio, impediments, model: trendsModel(portfolio, impediments) };
}

const noon = (day: Day) => at(`${formatDay(day)}T12:00:00Z`);

/** Raised so many days after the first week began; removed so many days later, or still standing. */
const aLife = fc.record({
  raised: fc.integer({ min: -20, max: 179 }),
  lasted: fc.option(fc.integer({ min: 0, max: 60 })),
  project: fc.constantFrom('A', 'B'),
});
type Life = typeof aLife extends fc.Arbitrary<infer T> ? T : never;

function itemOf({ raised, lasted, project }: Life, number: number): WorkItem {
  const raisedOn = addDays(FIRST_WEEK, raised);
  const facts = { raisedAt: noon(raisedOn), levelSince: noon(raisedOn) };
  const gone = lasted === null ? null : addDays(raisedOn, lasted);
  const record =
    gone === null || gone > day('2026-11-19')
      ? impedimentRecord(facts)
      : removedRecord(`${formatDay(gone)}T12:00:00Z`, 'Signed', facts);
  return workItem({
    key: `${project}-${String(number + 1)}`,
    ...FRESH,
    impediment: said({ record }),
  });
}

const someLives = fc.array(aLife, { maxLength: 25 });

it('shows as many impediments behind a week as it counts', () => {
  fc.assert(
    fc.property(someLives, (lives) => {
      const { portfolio, impediments, model } = told(lives.map(itemOf));
      for (const { week, raised, removed } of model.trends.weeks) {
        expect(behindWeek(portfolio, impediments, week, 'raised')).toHaveLength(raised);
        expect(behindWeek(portfolio, impediments, week, 'removed')).toHaveLength(removed);
      }
    }),
    { numRuns: 30 },
  );
});

it('shows every impediment behind its cause, and none behind another', () => {
  fc.assert(
    fc.property(someLives, (lives) => {
      const { portfolio, impediments, model } = told(lives.map(itemOf));
      const [cluster] = model.trends.clusters.causes;
      expect(behindCause(portfolio, impediments, null)).toHaveLength(cluster?.items ?? 0);
      expect(behindCause(portfolio, impediments, 'legal')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('counts the same for all teams one by one as for all together', () => {
  fc.assert(
    fc.property(someLives, (lives) => {
      const { portfolio, impediments, model } = told(lives.map(itemOf));
      const teams = ['A', 'B'].map((team) => trendsModel(portfolio, ofTeam(impediments, team)));
      const sum = (count: (one: typeof model) => number): number =>
        teams.reduce((total, one) => total + count(one), 0);
      expect(sum(({ raised }) => raised)).toBe(model.raised);
      expect(sum(({ removed }) => removed)).toBe(model.removed);
      expect(sum(({ open }) => open)).toBe(model.open);
      expect(sum(({ trends }) => trends.clusters.days)).toBeCloseTo(model.trends.clusters.days);
    }),
    { numRuns: 50 },
  );
});

it('looks at half a year in whole weeks up to today', () => {
  const { model } = told([]);
  expect(model).toMatchObject({
    ...{ weeks: 26, period: { from: FIRST_WEEK, to: day('2026-11-20') } },
    ...{ raised: 0, removed: 0, open: 0, halves: null, onlyFound: 0, unreadable: 0 },
  });
});

it('compares the halves of the period where each has enough', () => {
  const lives = (raised: number, lasted: number, count: number): readonly Life[] =>
    Array.from({ length: count }, () => ({ raised, lasted, project: 'A' }));
  const inHalves = [...lives(10, 19, 10), ...lives(140, 4, 10)];
  expect(told(inHalves.map(itemOf)).model.halves).toEqual({ before: 20, after: 5 });
  expect(told(inHalves.slice(1).map(itemOf)).model.halves).toBeNull();
});

it('says how many were only found, and whose record cannot be read', () => {
  const { model } = told([
    workItem({ key: 'A-1', ...FRESH, isFlagged: true, history: null }),
    workItem({
      key: 'A-2',
      ...FRESH,
      isFlagged: true,
      history: null,
      impediment: { ...NO_IMPEDIMENT, isUnreadable: true },
    }),
    workItem({ key: 'A-3', ...FRESH, impediment: said({ record: impedimentRecord() }) }),
  ]);
  expect(model).toMatchObject({ open: 3, onlyFound: 1, unreadable: 1 });
});

describe('blocked time', () => {
  const flag = (on: string, isSet: boolean): Change => ({
    ...{ kind: 'flag', from: !isSet, to: isSet },
    at: at(`2026-${on}T00:00:00Z`),
  });
  const started: Change = {
    ...{ kind: 'status', from: TO_DO, to: IN_PROGRESS },
    at: at('2026-01-05T12:00:00Z'),
  };
  const removedOn = (until: string, history: readonly Change[] | null): Partial<WorkItem> => ({
    status: IN_PROGRESS,
    updated: at('2026-11-19T09:00:00Z'),
    created: at('2026-01-01T12:00:00Z'),
    history,
    impediment: said({
      record: removedRecord(`${until}T12:00:00Z`, '', { raisedAt: at('2026-03-01T12:00:00Z') }),
    }),
  });
  const inMarch = [started, flag('03-01', true), flag('03-11', false)];
  const inNovember = [flag('11-01', true), flag('11-11', false)];
  const { portfolio, impediments, model } = told([
    workItem({ key: 'A-1', ...removedOn('2026-11-11', [started, ...inNovember]) }),
    workItem({ key: 'A-2', ...removedOn('2026-11-02', null) }),
    // Blocked before the period, or nobody knows when and removed before it.
    workItem({ key: 'A-3', ...removedOn('2026-03-11', inMarch) }),
    workItem({ key: 'A-4', ...removedOn('2026-03-11', null) }),
    // In both, and the first day of the period is the 25th.
    workItem({
      key: 'A-5',
      ...removedOn('2026-11-11', [
        ...[...inMarch, flag('05-20', true), flag('05-26', false)],
        ...inNovember,
      ]),
    }),
    workItem({ key: 'A-6', ...removedOn('2026-11-02', [started]) }),
  ]);

  it('adds up what lies in the period, of what was blocked in it', () => {
    expect(model.blocked).toMatchObject({ items: 2, days: 21, unknown: 1, why: 'too-few' });
    const parts = model.blocked.parts.map(({ upTo, of }) => ({
      upTo,
      keys: of.map(({ item }) => item.key),
    }));
    expect(parts).toContainEqual({ upTo: 10, keys: ['A-1'] });
    expect(parts).toContainEqual({ upTo: 20, keys: ['A-5'] });
    expect(parts.flatMap(({ keys }) => keys)).toHaveLength(2);
  });

  it('costs the same issues for the same days', () => {
    const costs = new Map([
      ['A-3', 7000],
      ['A-5', 7000],
    ]);
    const { cost } = impedimentTrendsOf(portfolio, impediments, model.period, costs);
    expect(cost).toEqual({
      ...{ items: 1, withoutCost: 1, unknown: model.blocked.unknown },
      ...{ blockedDays: 11, cost: 11_000 },
    });
    expect(cost.items + cost.withoutCost).toBe(model.blocked.items);
  });
});

it('puts a done issue whose record still stands among what was removed', () => {
  const resolved = at('2026-11-18T09:00:00Z');
  const { portfolio, impediments, model } = told([
    workItem({
      key: 'A-1',
      status: DONE,
      resolved,
      impediment: said({ record: impedimentRecord() }),
    }),
  ]);
  expect(model).toMatchObject({ raised: 1, removed: 1, open: 0 });
  const behind = behindWeek(portfolio, impediments, day('2026-11-16'), 'removed');
  expect(behind.map(({ item }) => item.key)).toEqual(['A-1']);
});

it('puts each known value in the one range that holds it', () => {
  const limits = [1, 2, 5];
  const values = fc.array(fc.option(fc.double({ min: 0, max: 9, noNaN: true })));
  fc.assert(
    fc.property(values, (all) => {
      const parts = spreadOf(all, limits, (value) => value);
      expect(parts.map(({ over, upTo }) => [over, upTo])).toEqual([
        [0, 1],
        [1, 2],
        [2, 5],
        [5, null],
      ]);
      expect(parts.flatMap(({ of }) => of)).toHaveLength(all.filter((one) => one !== null).length);
      for (const { over, upTo, of } of parts) {
        for (const value of of) {
          expect(value).not.toBeNull();
          expect(value === over).toBe(value === 0 && over === 0);
          expect(Number(value)).toBeGreaterThanOrEqual(over);
          expect(Number(value)).toBeLessThanOrEqual(upTo ?? Infinity);
        }
      }
    }),
  );
});

it('marks the weeks in which a month begins', () => {
  const weeks: readonly Day[] = Array.from({ length: 10 }, (_, at) =>
    addDays(day('2026-10-19'), at * 7),
  );
  expect(
    monthMarks(weeks).map(({ place, week, month }) => [place, formatDay(week), formatDay(month)]),
  ).toEqual([
    [1, '2026-10-26', '2026-11-01'],
    [6, '2026-11-30', '2026-12-06'],
  ]);
  // One that begins on the Monday itself.
  expect(monthMarks([day('2026-06-01')])).toHaveLength(1);
});
