import {
  compareBenefits,
  indicatorResult,
} from '../../../../src/domain/business-case/case/after-release';
import type { Indicator } from '../../../../src/domain/business-case/case/business-case';
import {
  doneButNotConfirmed,
  isConfirmed,
  unconfirmedDays,
} from '../../../../src/domain/business-case/case/confirmation';
import { day } from '../../../builders/work-item';

const TODAY = day('2026-11-20');

const indicator = (facts: Partial<Indicator>): Indicator => ({
  ...{ id: 'i', name: 'Calls', unit: 'a week', baseline: 100, target: 60, isHigherBetter: false },
  readings: [
    { on: day('2026-11-10'), value: 70 },
    { on: day('2026-11-01'), value: 90 },
    { on: day('2026-12-01'), value: 10 },
  ],
  ...facts,
});

it('compares the last reading with the target', () => {
  expect(indicatorResult(indicator({}), null, TODAY)).toEqual({
    id: 'i',
    state: 'not-met',
    last: { on: day('2026-11-10'), value: 70 },
    share: 0.75,
  });
});

it.each([
  ['lower is better', { target: 70 }, 'met', 1],
  ['higher is better', { baseline: 50, target: 70, isHigherBetter: true }, 'met', 1],
  [
    'higher is better and missed',
    { baseline: 50, target: 90, isHigherBetter: true },
    'not-met',
    0.5,
  ],
  ['it went the wrong way', { baseline: 65 }, 'not-met', -1],
  ['nothing has changed yet', { baseline: 70 }, 'not-met', 0],
  ['the baseline is not known', { baseline: null }, 'not-met', null],
  ['nothing was to change', { baseline: 60 }, 'not-met', null],
  ['there is no target', { target: null }, 'no-target', null],
  ['nobody read it', { readings: [] }, 'no-reading', null],
])('knows how far it came where %s', (_, facts, state, share) => {
  expect(indicatorResult(indicator(facts), null, TODAY)).toMatchObject({ state, share });
});

it('leaves out readings before the release and after today', () => {
  expect(indicatorResult(indicator({}), day('2026-11-11'), TODAY)).toMatchObject({
    state: 'no-reading',
    last: null,
  });
});

it('takes of two readings on one day the one entered later', () => {
  const readings = [1, 2].map((value) => ({ on: TODAY, value }));
  expect(indicatorResult(indicator({ readings }), null, TODAY).last?.value).toBe(2);
});

it('compares benefits of the quarters that were measured', () => {
  const measured = [
    { quarter: 2, amount: 30 },
    { quarter: 1, amount: 20 },
    { quarter: 2, amount: 10 },
    { quarter: 9, amount: 5 },
  ];
  expect(compareBenefits([0, 40, 40, 40], measured)).toEqual({
    expected: 80,
    measured: 65,
    share: 0.8125,
    quarters: [
      { quarter: 1, expected: 40, measured: 20 },
      { quarter: 2, expected: 40, measured: 40 },
      { quarter: 9, expected: 0, measured: 5 },
    ],
  });
  expect(compareBenefits([40], [])).toEqual({
    expected: 0,
    measured: 0,
    share: null,
    quarters: [],
  });
});

it('takes a look before the finish for none', () => {
  const finishedOn = day('2026-11-10');
  expect(isConfirmed({ finishedOn, confirmedOn: day('2026-11-09') })).toBe(false);
  expect(isConfirmed({ finishedOn, confirmedOn: day('2026-11-10') })).toBe(true);
  expect(isConfirmed({ finishedOn: null, confirmedOn: day('2026-11-10') })).toBe(false);
  expect(unconfirmedDays({ finishedOn, confirmedOn: null }, TODAY)).toBe(10);
  expect(unconfirmedDays({ finishedOn: day('2026-12-01'), confirmedOn: null }, TODAY)).toBeNull();
});

it('lists what is done and not confirmed, the longest wait first', () => {
  const epic = (key: string, finished: string | null, confirmed: string | null = null) => ({
    key,
    finishedOn: finished === null ? null : day(finished),
    confirmedOn: confirmed === null ? null : day(confirmed),
  });
  const epics = [
    epic('E-5', '2026-10-01'),
    epic('E-1', '2026-10-01'),
    epic('E-2', '2026-09-01'),
    epic('E-3', '2026-11-19'),
    epic('E-4', '2026-09-01', '2026-10-01'),
    epic('E-6', null),
  ];
  expect(doneButNotConfirmed(epics, TODAY, 30)).toEqual([
    { key: 'E-2', days: 80 },
    { key: 'E-1', days: 50 },
    { key: 'E-5', days: 50 },
  ]);
});
