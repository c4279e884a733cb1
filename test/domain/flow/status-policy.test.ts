import { categoriesOf, statusPolicy } from '../../../src/domain/flow/status-policy';
import { DONE, IN_PROGRESS, TO_DO } from '../../builders/work-item';

it('goes by Jira’s categories unless the settings name statuses', () => {
  const policy = statusPolicy({ start: null, done: null, blocked: [] });
  expect([TO_DO, IN_PROGRESS, DONE].map((status) => policy.isStarted(status))).toEqual([
    false,
    true,
    false,
  ]);
  expect(policy.isDone(DONE)).toBe(true);
});

it('goes by the names of the settings where they are given', () => {
  const policy = statusPolicy({ start: ['To Do'], done: ['Shipped'], blocked: ['On hold'] });
  expect(policy.isStarted(TO_DO)).toBe(true);
  expect(policy.isDone(DONE)).toBe(false);
  expect(policy.isDone({ id: null, name: 'Shipped' })).toBe(true);
  expect(policy.isBlocked({ id: null, name: 'On hold' })).toBe(true);
});

it('knows a status of the changelog by its id first, since names are not unique', () => {
  const categories = categoriesOf([
    { id: '7', name: 'Review', category: 'done' },
    { id: '8', name: 'Review', category: 'in-progress' },
  ]);
  const policy = statusPolicy({ start: null, done: null, blocked: [] }, categories);
  expect(policy.isDone({ id: '7', name: 'Review' })).toBe(true);
  expect(policy.isStarted({ id: '8', name: 'Review' })).toBe(true);
  expect(policy.isStarted({ id: '99', name: 'Forgotten' })).toBe(false);
  expect(policy.isDone({ id: '99', name: 'Forgotten' })).toBe(false);
});

it('does not guess between two categories of one name, but goes by Jira’s own names', () => {
  const categories = categoriesOf([
    { id: '7', name: 'Review', category: 'done' },
    { id: '8', name: 'Review', category: 'in-progress' },
  ]);
  const policy = statusPolicy({ start: null, done: null, blocked: [] }, categories);
  expect(policy.isDone({ id: null, name: 'Review' })).toBe(false);
  expect(policy.isDone({ id: null, name: 'Closed' })).toBe(true);
});
