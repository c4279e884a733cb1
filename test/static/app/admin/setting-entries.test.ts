import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import {
  placeOf,
  settingEntries,
  withEntriesOf,
  withValue,
} from '../../../../static/app/src/admin/settings/setting-entries';
import {
  THRESHOLDS,
  wholeNumber,
} from '../../../../static/app/src/admin/settings/threshold-bounds';
import { TYPES } from './link-types';

describe('settingEntries', () => {
  it('has an entry for everything that can be changed alone', () => {
    const entries = settingEntries(DEFAULT_SETTINGS, TYPES);
    expect([...entries.keys()]).toStrictEqual([
      'linkTypes',
      'linkTypes:Blocks',
      'linkTypes:Depends',
      'linkTypes:Relates',
      'linkTypes:Dependency',
      'timeZone',
      'fields.flagged',
      'fields.sprint',
      'fields.storyPoints',
      'fields.start',
      'fields.due',
      'flow.start',
      'flow.done',
      'flow.waiting',
      'blocked.flag',
      'blocked.statuses',
      'blocked.links',
      'blocked.stalledDays',
      'health.bufferDays',
      'health.chainItems',
      'health.soonDays',
      'health.answerDays',
      'chain.assumedDays',
      'impediments.types',
      'impediments.causes',
      'impediments.limits.team',
      'impediments.limits.train',
      'impediments.limits.portfolio',
      'impediments.limitsOfCauses',
      'impediments.levelOwners.train',
      'impediments.levelOwners.portfolio',
      'impediments.organisation',
      'impediments.clock.isOn',
      'impediments.clock.mostComments',
      'cases.types',
      'cases.currency',
      'cases.discountRate',
      'cases.fiscalYearStart',
      'cases.isMoneyConfidential',
      'cases.scoresValidDays',
      'cases.confirmAfterDays',
      'cases.outrankedBy',
      'cases.numberField',
      'cases.kanban',
      'parties',
      'messages.comments',
      'browserStorage.isAllowed',
      'browserStorage.hours',
      'forecast.historyDays',
      'forecast.days',
      'forecast.trials',
      'team.from',
      'organisation',
      'workingDays',
      'holidays',
      'increments',
    ]);
    expect(entries.get('linkTypes')).toBe('proposed');
    expect(entries.get('linkTypes:Blocks')).toBe('inward');
  });

  it('tells rules for types that the site does not have', () => {
    const settings = parseSettings({ linkTypes: [{ name: 'Gone', waits: 'inward' }] });
    const entries = settingEntries(settings, TYPES);
    expect(entries.get('linkTypes-gone:Gone')).toBe('inward');
    expect(entries.get('linkTypes:Blocks')).toBe('none');
    expect(placeOf('linkTypes-gone:Gone')).toStrictEqual({ kind: 'gone-link-type', name: 'Gone' });
  });
});

describe('withValue', () => {
  it.each([
    ['health.bufferDays', 9],
    ['timeZone', 'Asia/Tokyo'],
    ['team.from', 'field:customfield_1'],
    ['holidays', ['2026-12-25']],
    ['fields.due', 'customfield_7'],
    ['impediments.limits.train', null],
    ['impediments.levelOwners.portfolio', 'pia'],
    ['impediments.clock.mostComments', 3],
    ['impediments.organisation', { projectId: '1', issueTypeId: '2' }],
  ])('changes %s and nothing else', (key, value) => {
    const changed = withValue(DEFAULT_SETTINGS, key, value) ?? DEFAULT_SETTINGS;
    const entries = settingEntries(changed, TYPES);
    expect(entries.get(key)).toStrictEqual(value);
    const others = new Map([...entries, [key, settingEntries(DEFAULT_SETTINGS, TYPES).get(key)]]);
    expect(others).toStrictEqual(settingEntries(DEFAULT_SETTINGS, TYPES));
  });

  it.each([
    ['timeZone', 'Berlin'],
    ['health.bufferDays', '5'],
    ['holidays', ['2026-02-30']],
    ['fields.due', 'no id'],
    ['workingDays', []],
  ])('gives nothing for %s = %j', (key, value) => {
    expect(withValue(DEFAULT_SETTINGS, key, value)).toBeNull();
  });
});

it('takes chosen entries over, and only these', () => {
  const source = parseSettings({
    timeZone: 'UTC',
    health: { bufferDays: 8, soonDays: 20 },
    linkTypes: [
      { name: 'Blocks', waits: 'none' },
      { name: 'Depends', waits: 'inward' },
      { name: 'Gone', waits: 'inward' },
    ],
  });
  const keys = ['health.bufferDays', 'linkTypes:Depends', 'linkTypes-gone:Gone'];
  const target = withEntriesOf(DEFAULT_SETTINGS, source, keys, TYPES);
  expect(target.timeZone).toBeNull();
  expect(target.health).toMatchObject({ bufferDays: 8, soonDays: 10 });
  expect(target.linkTypes).toStrictEqual([
    { name: 'Blocks', waits: 'inward' },
    { name: 'Depends', waits: 'inward' },
    { name: 'Relates', waits: 'none' },
    { name: 'Gone', waits: 'inward' },
  ]);
  const back = withEntriesOf(target, DEFAULT_SETTINGS, ['linkTypes-gone:Gone'], TYPES);
  expect(back.linkTypes).toHaveLength(3);
  expect(withEntriesOf(target, DEFAULT_SETTINGS, ['linkTypes'], TYPES).linkTypes).toBeNull();
});

describe('thresholds', () => {
  it.each(THRESHOLDS)('says of $key what the schema takes', ({ key, min, max }) => {
    const isTaken = (value: number) => withValue(DEFAULT_SETTINGS, key, value) !== null;
    expect([min - 1, min, max, max + 1].map(isTaken)).toStrictEqual([false, true, true, false]);
  });

  it.each([
    ['5', 5],
    [' 12 ', 12],
    ['007', 7],
    ['', null],
    ['1.5', null],
    ['1e3', null],
    ['-1', null],
    ['five', null],
    ['99999999', null],
  ])('reads %j as %j', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });
});
