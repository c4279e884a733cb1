import { pathSteps } from '../../../../static/app/src/dependencies/matrix/path-steps';
import { NO_FILTER, type RowFilter } from '../../../../static/app/src/dependencies/row-filter';

const filter: RowFilter = {
  ...NO_FILTER,
  isOpenOnly: true,
  consumer: 'SHOP',
  provider: 'PAY',
  consumerIn: { level: 'team', name: 'Web' },
  consumerUnder: { level: 'above', name: 'INIT-1' },
};

it('leads up the way that was gone down, each step to what was shown there', () => {
  const steps = pathSteps('epic', filter);
  expect(steps.map(({ level, consumer, provider }) => [level, consumer, provider])).toEqual([
    ['project', 'SHOP', 'PAY'],
    ['team', 'Web', null],
    ['above', 'INIT-1', null],
  ]);
  expect(steps.map(({ back }) => back)).toEqual([
    { ...NO_FILTER, isOpenOnly: true },
    { ...NO_FILTER, isOpenOnly: true, consumer: 'SHOP', provider: 'PAY' },
    { ...filter, consumerUnder: null },
  ]);
});

it('tells no step of what is no coarser than what is shown', () => {
  expect(pathSteps('project', filter)).toEqual([]);
  expect(pathSteps('team', NO_FILTER)).toEqual([]);
  expect(pathSteps('team', filter).map(({ level }) => level)).toEqual(['project']);
});
