import {
  progressOf,
  type ChildFacts,
} from '../../../../src/domain/business-case/portfolio/progress';

const child = (
  points: number | null,
  state: 'open' | 'started' | 'done',
  isBlocked = false,
): ChildFacts => ({
  points,
  isDone: state === 'done',
  isStarted: state !== 'open',
  isBlocked,
});

it('counts children and points', () => {
  const children = [
    child(5, 'done', true),
    child(3, 'started', true),
    child(null, 'done'),
    child(2, 'open'),
  ];
  expect(progressOf(children)).toEqual({
    ...{ total: 4, done: 2, started: 1, blocked: 1, share: 0.5 },
    points: { total: 10, done: 5, share: 0.5, unestimated: 1 },
  });
});

it('has no share of nothing', () => {
  expect(progressOf([])).toMatchObject({ total: 0, share: null, points: { share: null } });
  expect(progressOf([child(0, 'done')])).toMatchObject({ share: 1, points: { share: null } });
});

it('takes odd numbers for no estimate', () => {
  const { points } = progressOf([child(-5, 'done'), child(NaN, 'open'), child(4, 'done')]);
  expect(points).toEqual({ total: 4, done: 4, share: 1, unestimated: 2 });
});
