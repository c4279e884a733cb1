import fc from 'fast-check';
import { barPairs, columns } from '../../../../static/app/src/charts/bars';
import { dayAxis } from '../../../../static/app/src/charts/day-axis';
import { paretoHeight, paretoRows } from '../../../../static/app/src/charts/pareto';
import {
  apart,
  slots,
  type PlotArea,
  type ValueAxis,
} from '../../../../static/app/src/charts/plot';
import { day } from '../../../builders/work-item';

const AREA: PlotArea = { left: 30, top: 10, right: 330, bottom: 210 };

/** 0 lies at `zero`; a unit is so many pixels, upwards where they are negative. */
const axis = (zero: number, unit: number): ValueAxis => ({
  at: (value) => zero + value * unit,
  ticks: [],
});

const aCount = fc.integer({ min: 0, max: 100 });

it('gives every mark its own room of equal width within the area', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const places = slots(count, AREA);
      expect(places).toHaveLength(count);
      places.forEach(({ start, width, middle }, at) => {
        expect(width).toBeGreaterThan(0);
        expect(width).toBeCloseTo(places[0]?.width ?? 0);
        expect(start + width / 2).toBeCloseTo(middle);
        const before = places[at - 1];
        expect(start).toBeGreaterThan(
          before === undefined ? AREA.left - 1e-9 : before.start + before.width,
        );
        expect(start + width).toBeLessThanOrEqual(AREA.right + 1e-9);
      });
    }),
  );
});

it('has no marks where there is nothing, and no room of a negative width', () => {
  expect(slots(0, AREA)).toEqual([]);
  expect(slots(2, { ...AREA, right: 0 })).toEqual([
    { start: 30, width: 0, middle: 30 },
    { start: 30, width: 0, middle: 30 },
  ]);
});

it('lets one bar stand on the line and the other hang from it, and draws none for zero', () => {
  const [both, none] = barPairs(
    [
      { up: 3, down: 2 },
      { up: 0, down: 0 },
    ],
    AREA,
    axis(100, -10),
  );
  expect(both).toMatchObject({ up: { y: 70, height: 30 }, down: { y: 100, height: 20 } });
  expect(none).toMatchObject({ up: null, down: null });
  expect(none?.slot.start).toBeGreaterThan(both?.slot.start ?? Infinity);
});

it('draws columns as high as their values, all from the line', () => {
  fc.assert(
    fc.property(fc.array(aCount, { minLength: 1, maxLength: 30 }), (values) => {
      const drawn = columns(values, AREA, axis(AREA.bottom, -2));
      expect(drawn.map(({ box }) => box.height)).toEqual(values.map((value) => value * 2));
      for (const { box } of drawn) expect(box.y + box.height).toBe(AREA.bottom);
    }),
  );
});

it('lets the running total end where all parts together end, each at the end of its bar laid after the others', () => {
  const share = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(share, (weights) => {
      const sorted = [...weights].sort((a, b) => b - a);
      const sum = sorted.reduce((a, b) => a + b, 0);
      let before = 0;
      const parts = sorted.map((weight) => {
        before += weight;
        return { share: weight / sum, cumulativeShare: before / sum };
      });
      const rows = paretoRows(parts, AREA, axis(AREA.left, 300));
      let end = AREA.left;
      rows.forEach(({ bar, total, hit, label }, at) => {
        end += bar.width;
        expect(total.x).toBeCloseTo(end);
        expect(bar.x).toBe(AREA.left);
        expect(hit.y).toBe(AREA.top + paretoHeight(at));
        expect(bar.y).toBeGreaterThan(label.y);
        expect(bar.y + bar.height).toBeLessThan(hit.y + hit.height);
      });
      expect(rows.at(-1)?.total.x).toBeCloseTo(AREA.right);
    }),
  );
});

it('lays days beside each other, the first and the last within the area', () => {
  const at = dayAxis(day('2026-11-02'), day('2026-11-04'), { ...AREA, left: 0, right: 30 });
  expect([at(day('2026-11-02')), at(day('2026-11-03')), at(day('2026-11-04'))]).toEqual([
    5, 15, 25,
  ]);
});

it('keeps only the labels that do not touch the one before', () => {
  const marks = [0, 10, 40, 50, 90].map((at) => ({ at }));
  expect(apart(marks, 40).map(({ at }) => at)).toEqual([0, 40, 90]);
  fc.assert(
    fc.property(fc.array(aCount), fc.integer({ min: 1, max: 50 }), (places, gap) => {
      const kept = apart(
        [...places].sort((a, b) => a - b).map((place) => ({ at: place })),
        gap,
      );
      kept.slice(1).forEach((mark, before) => {
        expect(mark.at - (kept[before]?.at ?? 0)).toBeGreaterThanOrEqual(gap);
      });
      expect(kept.length > 0).toBe(places.length > 0);
    }),
  );
});
