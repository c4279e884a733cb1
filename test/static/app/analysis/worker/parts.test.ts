import fc from 'fast-check';
import { putTogether, takenApart } from '../../../../../static/app/src/analysis/worker/parts';

const numbers = fc
  .integer({ min: 0, max: 1200 })
  .map((length) => Array.from({ length }, (_, place) => ({ place, name: `row ${String(place)}` })));
const picture = fc.record({
  kind: fc.constant('picture'),
  rows: numbers,
  byName: numbers.map((rows) => new Map(rows.map((row) => [row.name, row]))),
  inner: fc.record({ rows: numbers, nothing: fc.constant(null), counts: fc.constant([1, 2]) }),
});

it('puts together what was taken apart, in messages of a bounded size', () => {
  fc.assert(
    fc.property(picture, (drawn) => {
      const { parts, frame } = takenApart(drawn);
      expect(Math.max(0, ...parts.map(({ entries }) => entries.length))).toBeLessThanOrEqual(500);
      const rest = JSON.stringify(frame).length;
      expect(rest).toBeLessThan(3 * 500 * 60);
      expect(putTogether(structuredClone(frame), structuredClone(parts))).toEqual(drawn);
    }),
    { numRuns: 25 },
  );
});

it('sends a list once that stands in two places, and leaves numbers in typed arrays alone', () => {
  const rows = Array.from({ length: 1200 }, (_, place) => ({ place }));
  const drawn = { rows, map: { rows }, holdsUp: new Float64Array(1200).fill(3) };
  const { parts, frame } = takenApart(drawn);
  expect(parts.flatMap(({ entries }) => entries)).toHaveLength(1200);
  const whole = putTogether(structuredClone(frame), parts) as typeof drawn;
  expect(whole).toEqual(drawn);
  expect(whole.map.rows).toBe(whole.rows);
});
