import fc from 'fast-check';
import type { Instant } from '../../../src/domain/calendar/instant';
import {
  clip,
  difference,
  intersection,
  lengthDays,
  lengthMs,
  union,
  unionOf,
  type Interval,
} from '../../../src/domain/flow/intervals';
import { at } from '../../builders/work-item';

const interval = (from: number, to: number): Interval => ({
  from: from as Instant,
  to: to as Instant,
});

const anyIntervals = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30)).map(([from, to]) => interval(from, to)),
  { maxLength: 8 },
);
const anyTwo = fc.tuple(anyIntervals, anyIntervals);

const holdsAt = (intervals: readonly Interval[], moment: number): boolean =>
  intervals.some(({ from, to }) => from <= moment && moment < to);
const momentsOf = (intervals: readonly Interval[]): readonly number[] =>
  Array.from({ length: 31 }, (_, moment) => moment).filter((moment) => holdsAt(intervals, moment));

const expectNormal = (intervals: readonly Interval[]) => {
  for (const [place, { from, to }] of intervals.entries()) {
    expect(from).toBeLessThan(to);
    expect(from).toBeGreaterThan(intervals[place - 1]?.to ?? -1);
  }
};

it('holds every moment of its parts once, in the one list that does', () => {
  fc.assert(
    fc.property(anyIntervals, (parts) => {
      const whole = unionOf(parts);
      expectNormal(whole);
      expect(momentsOf(whole)).toEqual(momentsOf(parts));
      expect(lengthMs(whole)).toBe(momentsOf(parts).length);
    }),
  );
});

it('joins, crosses and subtracts moment by moment', () => {
  fc.assert(
    fc.property(anyTwo, ([first, second]) => {
      const [a, b] = [unionOf(first), unionOf(second)];
      const inA = new Set(momentsOf(a));
      const inB = new Set(momentsOf(b));
      const both = [...inA].filter((moment) => inB.has(moment));
      const rest = [...inA].filter((moment) => !inB.has(moment));
      for (const result of [union(a, b), intersection(a, b), difference(a, b)]) {
        expectNormal(result);
      }
      expect(new Set(momentsOf(union(a, b)))).toEqual(new Set([...inA, ...inB]));
      expect(momentsOf(intersection(a, b))).toEqual(both);
      expect(momentsOf(difference(a, b))).toEqual(rest);
    }),
  );
});

it('begins with its first moment and ends before its last', () => {
  const touching = unionOf([interval(5, 8), interval(2, 5), interval(9, 9)]);
  expect(touching).toEqual([interval(2, 8)]);
  expect(intersection([interval(2, 5)], [interval(5, 8)])).toEqual([]);
  expect(clip(touching, interval(3, 4))).toEqual([interval(3, 4)]);
});

it('is long in elapsed days, also where clocks change', () => {
  const night = { from: at('2026-03-28T23:00:00Z'), to: at('2026-03-29T22:00:00Z') };
  expect(lengthDays([night])).toBeCloseTo(23 / 24, 12);
});
