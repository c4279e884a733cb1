import fc from 'fast-check';
import { addDays, formatDay } from '../../../src/domain/calendar/day';
import type { Instant } from '../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import {
  escalationClock,
  limitOf,
  shortestLimit,
  type EscalationPolicy,
} from '../../../src/domain/impediments/escalation-clock';
import { IMPEDIMENT_LEVELS } from '../../../src/domain/impediments/record';
import { impedimentRecord, removedRecord } from '../../builders/impediment';
import { at, day } from '../../builders/work-item';

const POLICY: EscalationPolicy = {
  limits: { team: 5, train: 5, portfolio: null },
  limitsOfCauses: [{ cause: 'legal', level: 'team', days: 2 }],
  calendar: { workingWeekdays: new Set([1, 2, 3, 4, 5]), holidays: new Set([day('2026-11-09')]) },
  timeZone: timeZoneNamed('Europe/Berlin'),
};

const clockOn = (text: string, facts = {}, policy: Partial<EscalationPolicy> = {}) =>
  escalationClock(impedimentRecord(facts), { ...POLICY, ...policy }, at(`${text}T12:00:00Z`));

it('counts working days, the day it came to its level not among them', () => {
  // Raised on Monday the 2nd; the 7th and 8th are a weekend, the 9th a holiday.
  const told = ['02', '03', '06', '07', '09', '10', '11'].map((text) => {
    const clock = clockOn(`2026-11-${text}`);
    return [clock?.usedDays, clock?.isExpired];
  });
  expect(told).toEqual([
    [0, false],
    [1, false],
    [4, false],
    [4, false],
    [4, false],
    [5, true],
    [6, true],
  ]);
  expect(formatDay(clockOn('2026-11-02')?.expiresOn ?? day('1970-01-01'))).toBe('2026-11-10');
});

it('takes the limit of the cause at its level', () => {
  expect(clockOn('2026-11-04', { cause: 'legal' })).toMatchObject({
    limitDays: 2,
    isExpired: true,
  });
  expect(clockOn('2026-11-04', { cause: 'legal', level: 'train' })).toMatchObject({
    limitDays: 5,
    escalatesTo: 'portfolio',
  });
  expect(limitOf({ cause: 'vendor', level: 'team' }, POLICY)).toBe(5);
  expect(IMPEDIMENT_LEVELS.map((level) => shortestLimit(level, POLICY))).toEqual([2, 5, null]);
});

it('has no clock without a limit, and none once it is removed', () => {
  expect(clockOn('2026-11-20', { level: 'portfolio' })).toBeNull();
  const removed = removedRecord('2026-11-03T09:00:00Z');
  expect(escalationClock(removed, POLICY, at('2026-11-20T00:00:00Z'))).toBeNull();
});

const hours = fc.integer({ min: 0, max: 24 * 60 });
const later = (number: number) => (at('2026-11-02T09:00:00Z') + number * 3_600_000) as Instant;
const policies = fc.record({
  limits: fc.record({
    team: fc.option(fc.integer({ min: 1, max: 20 })),
    train: fc.constant(5),
    portfolio: fc.constant(null),
  }),
  calendar: fc.record({
    workingWeekdays: fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
      .map((weekdays) => new Set(weekdays)),
    holidays: fc
      .array(fc.integer({ min: 0, max: 60 }))
      .map((days) => new Set(days.map((number) => addDays(day('2026-11-01'), number)))),
  }),
});

it('never runs backwards, and is expired from the day it says on', () => {
  fc.assert(
    fc.property(policies, hours, hours, (facts, a, b) => {
      const policy = { ...POLICY, ...facts };
      const [early, late] = [later(Math.min(a, b)), later(Math.max(a, b))];
      const record = impedimentRecord();
      const before = escalationClock(record, policy, early);
      const after = escalationClock(record, policy, late);
      expect(before === null).toBe(facts.limits.team === null);
      if (before === null || after === null) return;
      expect(after.usedDays).toBeGreaterThanOrEqual(before.usedDays);
      expect(after.expiresOn).toBe(before.expiresOn);
      for (const [clock, asOf] of [
        [before, early],
        [after, late],
      ] as const) {
        const today = policy.timeZone.dayAt(asOf);
        expect(clock.isExpired).toBe(clock.expiresOn !== null && today >= clock.expiresOn);
      }
    }),
  );
});

it('expires no earlier with a longer limit, or with a holiday more', () => {
  fc.assert(
    fc.property(policies, fc.integer({ min: 0, max: 60 }), hours, (facts, number, hour) => {
      const policy = { ...POLICY, ...facts };
      const { team } = facts.limits;
      const record = impedimentRecord();
      const clock = escalationClock(record, policy, later(hour));
      fc.pre(clock !== null && team !== null);
      const longer = { ...policy, limits: { ...policy.limits, team: team + 1 } };
      const holidays = new Set([...facts.calendar.holidays, addDays(day('2026-11-01'), number)]);
      const freer = { ...policy, calendar: { ...facts.calendar, holidays } };
      for (const milder of [longer, freer]) {
        const other = escalationClock(record, milder, later(hour));
        expect(other?.expiresOn).toBeGreaterThanOrEqual(clock.expiresOn ?? Infinity);
        expect(clock.isExpired || other?.isExpired === false).toBe(true);
      }
    }),
  );
});
