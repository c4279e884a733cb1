import fc from 'fast-check';
import { LONGEST_POLICY } from '../../../../src/contract/case-settings';
import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import type { DescribedField } from '../../../../src/jira/described-field';
import {
  columnNaming,
  fieldsForWsjf,
  withColumn,
} from '../../../../static/app/src/admin/settings/case-lists';
import {
  compareThreeWays,
  settingChanges,
} from '../../../../static/app/src/admin/settings/compare-settings';
import { percentOfShare, shareOfPercent } from '../../../../static/app/src/admin/settings/percent';
import {
  settingEntries,
  withEntriesOf,
  withValue,
} from '../../../../static/app/src/admin/settings/setting-entries';
import {
  readSettingsFile,
  settingsFileText,
} from '../../../../static/app/src/admin/settings/settings-file';

const CHANGES = [
  ['cases.types', ['Initiative']],
  ['cases.currency', 'CHF'],
  ['cases.discountRate', 0.075],
  ['cases.fiscalYearStart', 10],
  ['cases.isMoneyConfidential', true],
  ['cases.scoresValidDays', 30],
  ['cases.confirmAfterDays', 180],
  ['cases.outrankedBy', 5],
  ['cases.numberField', 'customfield_7'],
] as const;

describe('entries of cases', () => {
  it.each(CHANGES)('changes %s and nothing else', (key, value) => {
    const changed = withValue(DEFAULT_SETTINGS, key, value) ?? DEFAULT_SETTINGS;
    expect(settingChanges(DEFAULT_SETTINGS, changed, [])).toStrictEqual([
      { key, before: settingEntries(DEFAULT_SETTINGS, []).get(key), after: value },
    ]);
  });

  it.each([
    ['cases.types', ['']],
    ['cases.currency', 'euro'],
    ['cases.currency', 'eur'],
    ['cases.discountRate', 1.01],
    ['cases.discountRate', -0.01],
    ['cases.fiscalYearStart', 13],
    ['cases.isMoneyConfidential', 'yes'],
    ['cases.scoresValidDays', 0],
    ['cases.confirmAfterDays', 3651],
    ['cases.outrankedBy', 1001],
    ['cases.numberField', 'no id'],
  ])('gives nothing for %s = %j', (key, value) => {
    expect(withValue(DEFAULT_SETTINGS, key, value)).toBeNull();
  });

  it('takes one over and leaves the others as they are', () => {
    const source = parseSettings({ cases: { currency: 'USD', outrankedBy: 7 } });
    const target = withEntriesOf(DEFAULT_SETTINGS, source, ['cases.currency'], []);
    expect(target.cases).toStrictEqual({ ...DEFAULT_SETTINGS.cases, currency: 'USD' });
  });

  it('goes through a file and back', async () => {
    let settings = DEFAULT_SETTINGS;
    for (const [key, value] of CHANGES) settings = withValue(settings, key, value) ?? settings;
    settings = withColumn(settings, 'reviewing', { statuses: ['Triage'], wipLimit: 4 }) ?? settings;
    await expect(readSettingsFile(settingsFileText(settings))).resolves.toStrictEqual({
      kind: 'settings',
      settings,
    });
    expect(settings.cases.kanban.reviewing.wipLimit).toBe(4);
  });
});

describe('columns', () => {
  const mine = withColumn(DEFAULT_SETTINGS, 'funnel', { statuses: ['Idea'] }) ?? DEFAULT_SETTINGS;

  it('changes one column as one entry', () => {
    expect(settingChanges(DEFAULT_SETTINGS, mine, []).map(({ key }) => key)).toStrictEqual([
      'cases.kanban',
    ]);
    expect(mine.cases.kanban.backlog).toStrictEqual(DEFAULT_SETTINGS.cases.kanban.backlog);
    expect([columnNaming(mine, 'Idea'), columnNaming(mine, 'Ready')]).toStrictEqual([
      'funnel',
      null,
    ]);
  });

  it('goes by the proposal again without its last status', () => {
    expect(withColumn(mine, 'funnel', { statuses: [] })).toStrictEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['a status of another column', { statuses: ['Idea'] }],
    ['a status without a name', { statuses: [''] }],
    ['a limit of nothing', { wipLimit: 0 }],
    ['too long a policy', { policy: 'x'.repeat(LONGEST_POLICY + 1) }],
  ])('refuses %s', (_, change) => {
    expect(withColumn(mine, 'backlog', change)).toBeNull();
  });

  it('asks two admins who each gave a status to another column, since both cannot be', () => {
    const theirs = withColumn(DEFAULT_SETTINGS, 'backlog', { statuses: ['Idea'] });
    const { clashes } = compareThreeWays(DEFAULT_SETTINGS, mine, theirs ?? mine, []);
    expect(clashes.map(({ key }) => key)).toStrictEqual(['cases.kanban']);
  });
});

describe('percent', () => {
  it.each([
    ['8', 0.08],
    [' 7.5 ', 0.075],
    ['7,5', 0.075],
    ['8.0', 0.08],
    ['0', 0],
    ['100', 1],
    ['100.01', null],
    ['-1', null],
    ['8%', null],
    ['8.', null],
    ['1e1', null],
    ['', null],
  ])('reads %j as %j', (text, share) => {
    expect(shareOfPercent(text)).toBe(share);
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (parts) => {
        const share = parts / 1_000_000;
        expect(shareOfPercent(percentOfShare(share))).toBe(share);
      }),
    );
  });
});

describe('fieldsForWsjf', () => {
  const fields = [
    field('customfield_1', 'Story Points', 'number'),
    field('customfield_2', 'WSJF', 'number'),
    field('customfield_3', 'Effort', 'number'),
    field('customfield_4', 'Start', 'date'),
    field('timespent', 'Time spent', 'number'),
  ];

  it('offers number fields, and never that of story points', () => {
    expect(fieldsForWsjf(fields, DEFAULT_SETTINGS).map(({ name }) => name)).toStrictEqual([
      'Effort',
      'WSJF',
    ]);
    const settings = parseSettings({ fields: { storyPoints: 'customfield_3' } });
    expect(fieldsForWsjf(fields, settings).map(({ name }) => name)).toStrictEqual([
      'Story Points',
      'WSJF',
    ]);
  });
});

function field(id: string, name: string, valueType: string): DescribedField {
  return { id, name, schemaType: null, valueType, itemType: null };
}
