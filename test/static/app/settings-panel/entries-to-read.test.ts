import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import { isCaseLimit } from '../../../../static/app/src/priorities/settings/is-case-limit';
import { entriesToRead } from '../../../../static/app/src/settings-panel/entries-to-read';

const isAboutImpediments = (key: string) => key.startsWith('impediments.');

describe('entriesToRead', () => {
  it('has each decision about what is asked, and nothing else', () => {
    expect(entriesToRead(DEFAULT_SETTINGS, isAboutImpediments).map(({ key }) => key)).toStrictEqual(
      [
        'impediments.types',
        'impediments.causes',
        'impediments.limits.team',
        'impediments.limits.train',
        'impediments.limits.portfolio',
        'impediments.limitsOfCauses',
        'impediments.levelOwners.train',
        'impediments.levelOwners.portfolio',
        'impediments.clock.isOn',
        'impediments.clock.mostComments',
      ],
    );
  });

  it('tells what is in use, no limit included', () => {
    const settings = parseSettings({
      impediments: {
        limits: { team: 3, portfolio: null },
        clock: { isOn: false },
        organisation: { projectId: '10000', issueTypeId: '10001' },
      },
    });
    const values = new Map(
      entriesToRead(settings, isAboutImpediments).map(({ key, value }) => [key, value]),
    );
    expect(values.get('impediments.limits.team')).toBe(3);
    expect(values.get('impediments.limits.portfolio')).toBeNull();
    expect(values.get('impediments.clock.isOn')).toBe(false);
    expect(values.has('impediments.organisation')).toBe(false);
  });
});

it('has of cases what portfolio managers decide on the page of priorities', () => {
  expect(entriesToRead(DEFAULT_SETTINGS, isCaseLimit).map(({ key }) => key)).toStrictEqual([
    'cases.currency',
    'cases.discountRate',
    'cases.fiscalYearStart',
    'cases.isMoneyConfidential',
    'cases.scoresValidDays',
    'cases.confirmAfterDays',
    'cases.outrankedBy',
  ]);
});
