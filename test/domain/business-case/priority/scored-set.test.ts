import { scoreExpiry } from '../../../../src/domain/business-case/priority/score-expiry';
import { columnsWithoutOne } from '../../../../src/domain/business-case/priority/scored-set';
import { epic } from '../../../builders/business-case';
import { day } from '../../../builders/work-item';

it('finds the columns without a 1 and who might be it', () => {
  const epics = [
    epic('E-3', 1, 3, null, 2),
    epic('E-1', 2, 3, null, 3),
    epic('E-2', 8, 5, null, 2),
  ];
  expect(columnsWithoutOne(epics)).toEqual([
    { column: 'timeCriticality', lowest: 3, candidates: ['E-1', 'E-3'] },
    { column: 'jobSize', lowest: 2, candidates: ['E-2', 'E-3'] },
  ]);
});

it('has nothing to say of an empty set, nor of a good one', () => {
  expect(columnsWithoutOne([])).toEqual([]);
  expect(columnsWithoutOne([epic('A', 1, 2, 1, 3), epic('B', 5, 1, 8, 1)])).toEqual([]);
});

it.each([
  ['2026-11-20', false, 1],
  ['2026-11-21', true, 0],
  ['2026-11-25', true, -4],
])(
  'lets scores of 1 November that hold 20 days expire on the 21st (%s)',
  (today, isExpired, left) => {
    expect(scoreExpiry(day('2026-11-01'), 20, day(today))).toEqual({
      expiresOn: day('2026-11-21'),
      isExpired,
      daysLeft: left,
    });
  },
);
