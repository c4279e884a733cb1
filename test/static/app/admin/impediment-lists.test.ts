import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import {
  proposedCode,
  withCause,
  withCauseLimit,
  withCauseNamed,
  withoutCause,
  withoutCauseLimit,
} from '../../../../static/app/src/admin/settings/impediment-lists';
import { withEntriesOf } from '../../../../static/app/src/admin/settings/setting-entries';
import { TYPES } from './link-types';

const limit = { cause: 'legal', level: 'team', days: 20 } as const;
const limited = parseSettings({ impediments: { limitsOfCauses: [limit] } });

describe('causes', () => {
  it.each([
    ['Works council', 'works-council'],
    ['  Été & Söhne! ', 'ete-sohne'],
    ['2nd line', 'nd-line'],
    ['供应商', ''],
    ['x', ''],
    ['A'.repeat(60), 'a'.repeat(40)],
  ])('proposes a code for %s', (name, code) => {
    expect(proposedCode(name)).toBe(code);
  });

  it('adds one that nobody has, with a code that JQL takes', () => {
    const added = withCause(DEFAULT_SETTINGS, 'weather', ' Weather ');
    expect(added?.impediments.causes.at(-1)).toStrictEqual({ code: 'weather', name: 'Weather' });
    for (const [code, name] of [
      ['legal', 'Another'],
      ['other', 'Legal'],
      ['order', 'Orders'],
      ['Weather', 'Weather'],
      ['', 'Weather'],
      ['weather', ' '],
      ['weather', 'x'.repeat(256)],
    ] as const) {
      expect(withCause(DEFAULT_SETTINGS, code, name)).toBeNull();
    }
  });

  it('renames one and keeps its code', () => {
    const renamed = withCauseNamed(DEFAULT_SETTINGS, 'legal', 'Law');
    expect(renamed?.impediments.causes).toContainEqual({ code: 'legal', name: 'Law' });
    expect(withCauseNamed(DEFAULT_SETTINGS, 'legal', 'Vendor')?.impediments.causes).toBeDefined();
    expect(withCauseNamed(DEFAULT_SETTINGS, 'legal', 'A vendor')).toBeNull();
  });

  it('takes a cause away with its limits, but never the last one', () => {
    const without = withoutCause(limited, 'legal');
    expect(without?.impediments.limitsOfCauses).toStrictEqual([]);
    expect(without?.impediments.causes).toHaveLength(9);
    const one = parseSettings({ impediments: { causes: [{ code: 'legal', name: 'Legal' }] } });
    expect(withoutCause(one, 'legal')).toBeNull();
  });
});

describe('limits of causes', () => {
  it('has one for each cause and level', () => {
    const more = withCauseLimit(limited, { cause: 'legal', level: 'train', days: 3 }) ?? limited;
    const longer = withCauseLimit(more, { ...limit, days: 30 }) ?? limited;
    expect(longer.impediments.limitsOfCauses).toStrictEqual([
      { cause: 'legal', level: 'team', days: 30 },
      { cause: 'legal', level: 'train', days: 3 },
    ]);
    expect(withoutCauseLimit(longer, limit).impediments.limitsOfCauses).toHaveLength(1);
    expect(withCauseLimit(limited, { ...limit, days: 0 })).toBeNull();
    expect(withCauseLimit(limited, { ...limit, cause: 'weather' })).toBeNull();
  });

  it('goes where two people at once limit a cause and take it from the list', () => {
    const without = withoutCause(DEFAULT_SETTINGS, 'legal') ?? DEFAULT_SETTINGS;
    const merged = withEntriesOf(without, limited, ['impediments.limitsOfCauses'], TYPES);
    expect(merged.impediments.limitsOfCauses).toStrictEqual([]);
  });
});
