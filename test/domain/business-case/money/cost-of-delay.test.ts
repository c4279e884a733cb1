import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { everyQuarter, once } from '../../../../src/domain/business-case/money/cash-flow';
import {
  costOfDelayByDuration,
  costOfDelayPerWeek,
} from '../../../../src/domain/business-case/money/cost-of-delay';
import { costOfDelayWithDependents } from '../../../../src/domain/business-case/money/cost-of-delay-with-dependents';
import { exactly } from '../../../../src/domain/business-case/money/estimate';
import { anyEdges } from '../../../arbitraries/edges';
import { benefit, cost } from '../../../builders/business-case';
import { graph } from '../../../builders/graph';
import { describeWithFile, sharedDataFile } from '../../../shared-data';

it('spreads the benefits evenly over the weeks from the first quarter with one to the last', () => {
  const lines = [
    cost('cost', once(exactly(1_000_000))),
    benefit('sales', everyQuarter({ low: 13, likely: 26, high: 39 }, 2, 3)),
    benefit('sales too', once({ low: 26, likely: 26, high: 26 }, 5)),
  ];
  // Quarters 2 to 5: 52 weeks.
  expect(costOfDelayPerWeek(lines)).toEqual({ low: 1, likely: 1.5, high: 2 });
});

it('is none without benefits', () => {
  expect(costOfDelayPerWeek([cost('cost', once(exactly(10)))])).toBeNull();
  expect(costOfDelayPerWeek([benefit('nothing', once(exactly(0)))])).toBeNull();
});

it('is divided by the duration, if that is known', () => {
  expect(costOfDelayByDuration(3000, 6)).toBe(500);
  expect(costOfDelayByDuration(3000, 0)).toBeNull();
  expect(costOfDelayByDuration(3000, NaN)).toBeNull();
});

it('gives the published cost per day of an enabler (FocusedObjective, Troy Magennis)', () => {
  // Features 1, 2, 3 and the refactoring for which 1 and 3 wait; 30,000, 70,000, 90,000 a month.
  const perDay = [30_000 / 30, 70_000 / 30, 90_000 / 30, 0];
  const total = costOfDelayWithDependents(
    perDay,
    graph(4, [
      [3, 0],
      [3, 2],
    ]),
  );
  expect([...total]).toEqual([1000, 70_000 / 30, 3000, 4000]);
  // Without what waits, by duration, the enabler would come last.
  expect(costOfDelayByDuration(perDay[2] ?? 0, 6)).toBe(500);
  expect(costOfDelayByDuration(perDay[3] ?? 0, 10)).toBe(0);
});

it('counts what waits in two ways once, and the members of a ring for each other', () => {
  const diamond = graph(4, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
  expect([...costOfDelayWithDependents([1, 2, 4, 8], diamond)]).toEqual([15, 10, 12, 8]);
  const ring = graph(3, [
    [0, 1],
    [1, 0],
    [1, 2],
  ]);
  expect([...costOfDelayWithDependents([1, 2, 4], ring)]).toEqual([7, 7, 4]);
});

it('never falls when one more item waits', () => {
  fc.assert(
    fc.property(anyEdges(), fc.nat(), fc.nat(), ({ size, edges }, from, to) => {
      fc.pre(size > 0);
      const own = Array.from({ length: size }, (_, at) => at + 1);
      const before = costOfDelayWithDependents(own, graph(size, edges));
      const one = [from % size, to % size] as const;
      const after = costOfDelayWithDependents(own, graph(size, [...edges, one]));
      expect(after.every((value, at) => value >= (before[at] ?? 0))).toBe(true);
    }),
  );
});

const file = sharedDataFile('reference/economics.json');

interface Case {
  readonly kind: string;
  readonly input: {
    readonly features: readonly { id: number; prerequisite: number | null; value: number }[];
  };
  readonly expected: Readonly<
    Record<'cod_per_day' | 'cod_per_day_including_dependents', Readonly<Record<string, number>>>
  >;
}

describeWithFile(file)('published cost of delay with prerequisites', () => {
  it('comes out', () => {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };
    const ours = cases.filter(({ kind }) => kind === 'cod_with_prerequisites');
    expect(ours).toHaveLength(1);
    for (const { input, expected } of ours) {
      const place = new Map(input.features.map(({ id }, at) => [id, at]));
      const edges = input.features.flatMap(({ prerequisite }, at) =>
        prerequisite === null ? [] : [[place.get(prerequisite) ?? 0, at] as const],
      );
      const own = input.features.map(({ id }) => expected.cod_per_day[id] ?? NaN);
      expect(own).toEqual(input.features.map(({ value }) => value / 30));
      const total = costOfDelayWithDependents(own, graph(own.length, edges));
      for (const [id, cost] of Object.entries(expected.cod_per_day_including_dependents)) {
        expect(total[place.get(Number(id)) ?? 0]).toBeCloseTo(cost, 9);
      }
    }
  });
});
