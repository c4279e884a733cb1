import { proposeBlocked, surelyBlocked } from '../../../src/domain/impediments/propose-blocked';

it.each([
  'Blocked',
  'BLOCKED ',
  'blockiert',
  'Bloqué',
  'BLOQUE\u0301',
  'Bloqueado',
  'Bloccato',
  'Geblokkeerd',
  'Zablokowany',
  'Impeded',
  'Заблокировано',
  'ブロック中',
  '[Blocked]',
])('is sure of "%s"', (name) => {
  expect(proposeBlocked(name)).toBe('sure');
});

it.each(['On Hold', 'on-hold', 'Dev blocked', 'Not blocked', 'Paused', 'Waiting for vendor'])(
  'only offers "%s"',
  (name) => {
    expect(proposeBlocked(name)).toBe('unsure');
  },
);

it.each(['In Progress', 'Unblocked', 'Household', 'Blockchain', 'To Do', '', '???'])(
  'says nothing of "%s"',
  (name) => {
    expect(proposeBlocked(name)).toBe('none');
  },
);

it('counts the sure ones that are not done, each name once', () => {
  expect(
    surelyBlocked([
      { name: 'Impeded', category: 'to-do' },
      { name: 'Blocked', category: 'in-progress' },
      { name: 'Blocked', category: 'done' },
      { name: 'Bloqué', category: 'done' },
      { name: 'On hold', category: 'in-progress' },
    ]),
  ).toEqual(['Blocked', 'Impeded']);
});
