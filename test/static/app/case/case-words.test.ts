import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import { carriesCase, isDoneItem } from '../../../../static/app/src/case/carries-case';
import { lengthOf, partFault } from '../../../../static/app/src/case/clean-part';
import { trendOf } from '../../../../static/app/src/case/indicator-trend';
import { panelTabInBrowser } from '../../../../static/app/src/issue/case/panel-tab-memory';
import { EMPTY_CASE } from '../../../../src/domain/business-case/case/business-case';
import { day, DONE, workItem } from '../../../builders/work-item';

const settings = (types: string[] | null, done: string[] | null = null) => ({
  cases: { ...DEFAULT_SETTINGS.cases, types },
  flow: { ...DEFAULT_SETTINGS.flow, done },
});

it('shows a case above the level of stories, or where the settings name the type', () => {
  const epic = workItem({ key: 'A-1', type: 'Epic', level: 1 });
  const story = workItem({ key: 'A-2', type: 'Story', level: 0 });
  expect([epic, story].map((item) => carriesCase(item, settings(null)))).toStrictEqual([
    true,
    false,
  ]);
  expect([epic, story].map((item) => carriesCase(item, settings(['Story'])))).toStrictEqual([
    false,
    true,
  ]);
  expect(carriesCase({ type: 'Epic', level: null }, settings(null))).toBe(false);
});

it('takes for done what the settings name', () => {
  const item = workItem({ key: 'A-1', status: DONE });
  expect(isDoneItem(item, settings(null))).toBe(true);
  expect(isDoneItem(item, settings(null, ['Released']))).toBe(false);
});

it('counts what is kept, not the spaces around it', () => {
  expect(lengthOf('  two  words ', true)).toBe(9);
  expect(lengthOf('a\r\nb\n', false)).toBe(3);
});

it('counts characters, not the halves of which some are made', () => {
  const families = '👨‍👩‍👧‍👦'.repeat(40);
  expect(lengthOf(families, true)).toBe(280);
  const kept = { ...EMPTY_CASE, hypothesis: { ...EMPTY_CASE.hypothesis, for: families } };
  expect(partFault('hypothesis', kept)).toBeNull();
  expect(partFault('outcomes', { ...EMPTY_CASE, outcomes: [`${families}!`] })).toBe('too-long');
  expect(partFault('scopeIn', { ...EMPTY_CASE, scopeIn: '🙂'.repeat(2000) })).toBeNull();
});

it('asks for the name of an indicator', () => {
  const indicator = {
    ...{ id: 'i', name: '', unit: '', baseline: null, target: null, isHigherBetter: true },
    readings: [],
  };
  expect(partFault('indicators', { ...EMPTY_CASE, indicators: [indicator] })).toBe('no-name');
  const named = { ...indicator, name: 'Orders', unit: 'x'.repeat(21) };
  expect(partFault('indicators', { ...EMPTY_CASE, indicators: [named] })).toBe('too-long');
});

it.each([
  [[], 10, 20, true, 'no-reading'],
  [[12], 10, 20, true, 'better'],
  [[12], null, 20, true, 'first'],
  [[12, 12], 10, 20, true, 'same'],
  [[12, 11], 10, 20, true, 'worse'],
  [[12, 11], 20, 5, false, 'better'],
  [[12, 21], 10, 20, true, 'reached'],
  [[12, 5], 20, 5, false, 'reached'],
] as const)(
  'says of %j from %s to %s, higher is better: %s, that it is %s',
  (values, baseline, target, isHigherBetter, trend) => {
    const readings = values.map((value, at) => ({ on: day(`2026-11-0${String(at + 1)}`), value }));
    const indicator = {
      id: 'i',
      name: 'Orders',
      unit: '',
      baseline,
      target,
      isHigherBetter,
      readings,
    };
    expect(trendOf(indicator, day('2026-11-20'))).toBe(trend);
  },
);

it('opens the tab that was open, and the first one where the browser keeps nothing', () => {
  const rows = new Map<string, string>();
  const memory = panelTabInBrowser(() => ({
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
  }));
  expect(memory.recall()).toBe('dependencies');
  memory.keep('case');
  expect(memory.recall()).toBe('case');
  const refused = panelTabInBrowser(() => {
    throw new Error('Storage is switched off.');
  });
  refused.keep('case');
  expect(refused.recall()).toBe('dependencies');
});
