import { DEFAULT_SETTINGS, parseSettings, settingsDocument } from '../../src/contract/settings';
import { changedAdminKeys } from '../../src/contract/settings-rights';

it('works with nothing decided', () => {
  const { kanban, ...cases } = parseSettings({}).cases;
  expect(cases).toEqual({
    ...{ types: null, currency: 'EUR', discountRate: 0.08, fiscalYearStart: 1 },
    ...{ isMoneyConfidential: false, scoresValidDays: 90, confirmAfterDays: 90, outrankedBy: 3 },
    numberField: null,
  });
  expect(Object.keys(kanban)).toEqual([
    ...['funnel', 'reviewing', 'analysing', 'backlog', 'implementing', 'done'],
  ]);
  expect(kanban.done).toEqual({ statuses: null, wipLimit: null, policy: '' });
});

it.each<[string, object, string]>([
  ['no currency', { currency: 'euro' }, 'cases.currency is no currency: three capital letters'],
  ['a rate in percent', { discountRate: 8 }, 'cases.discountRate should be at most 1'],
  ['a thirteenth month', { fiscalYearStart: 13 }, 'cases.fiscalYearStart should be at most 12'],
  ['a limit of none', { kanban: { done: { wipLimit: 0 } } }, 'wipLimit should be at least 1'],
  [
    'too long a policy',
    { kanban: { done: { policy: 'x'.repeat(281) } } },
    'policy should be at most',
  ],
  [
    'a status in two columns',
    { kanban: { funnel: { statuses: ['New'] }, backlog: { statuses: ['New'] } } },
    'cases.kanban names a status twice',
  ],
  ['a field by its name', { numberField: 'WSJF (new)' }, 'cases.numberField is no field id'],
  ['a column nobody knows', { kanban: { doing: {} } }, 'unknown key "doing" in cases.kanban'],
])('refuses %s', (_, cases, fault) => {
  expect(() => parseSettings({ cases })).toThrow(fault);
});

it('writes out and reads again what was decided', () => {
  const cases = {
    ...{ types: ['Epic'], currency: 'CHF', isMoneyConfidential: true },
    kanban: { backlog: { statuses: ['Ready'], wipLimit: 12, policy: 'Scored' } },
  };
  const settings = parseSettings({ cases });
  expect(parseSettings(settingsDocument(settings))).toEqual(settings);
  expect(settings.cases.kanban.backlog).toEqual(cases.kanban.backlog);
});

it('leaves what reads and writes Jira to admins, and all else to portfolio managers', () => {
  const changed = (cases: object) => changedAdminKeys(DEFAULT_SETTINGS, parseSettings({ cases }));
  expect(changed({ isMoneyConfidential: true, currency: 'CHF', kanban: {} })).toEqual([]);
  expect(changed({ types: ['Epic'], numberField: 'customfield_1' })).toEqual([
    ...['cases.types', 'cases.numberField'],
  ]);
});
