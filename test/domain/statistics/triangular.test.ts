import fc from 'fast-check';
import { triangularQuantile } from '../../../src/domain/statistics/triangular';
import { anyEstimate } from '../../arbitraries/estimates';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it.each([
  [0, 10],
  [0.125, 15],
  [0.5, 20],
  [0.875, 25],
  [1, 30],
])('has its quantile of %d at %d, between 10 and 30 and likely 20', (probability, value) => {
  expect(triangularQuantile({ low: 10, likely: 20, high: 30 }, probability)).toBeCloseTo(value, 12);
});

it.each([
  [{ low: 0, likely: 0, high: 4 }, 0.75, 2],
  [{ low: 0, likely: 4, high: 4 }, 0.25, 2],
  [{ low: 7, likely: 7, high: 7 }, 0.4, 7],
])('takes a likely value at an end, and an amount that is known: %j', (triangle, at, value) => {
  expect(triangularQuantile(triangle, at)).toBeCloseTo(value, 12);
});

it('stays within its bounds and never falls as the share rises', () => {
  fc.assert(
    fc.property(anyEstimate(), share, share, (triangle, a, b) => {
      const lower = triangularQuantile(triangle, Math.min(a, b));
      const upper = triangularQuantile(triangle, Math.max(a, b));
      expect(lower).toBeGreaterThanOrEqual(triangle.low);
      expect(upper).toBeLessThanOrEqual(triangle.high);
      // Both branches round on their own where they meet.
      expect(upper - lower).toBeGreaterThanOrEqual(-1e-9 * (1 + triangle.high));
    }),
  );
});
