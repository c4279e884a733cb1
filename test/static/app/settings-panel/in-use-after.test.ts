import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import type { StandingSettings } from '../../../../static/app/src/admin/settings/settings-form';
import { inUseAfter } from '../../../../static/app/src/settings-panel/in-use-after';

const BEFORE = { settings: DEFAULT_SETTINGS, saved: null, siteTimeZone: 'Europe/Berlin' };
const STANDING: StandingSettings = {
  version: 4,
  settings: parseSettings({ impediments: { limits: { team: 3 } } }),
  saved: { at: '2026-03-02T09:00:00.000Z', by: 'someone' },
};

describe('inUseAfter', () => {
  it('takes over what was saved, in the zone of the site', () => {
    const after = inUseAfter(BEFORE, { kind: 'stands', standing: STANDING }, null);
    expect(after.settings.impediments.limits.team).toBe(3);
    expect(after.saved).toMatchObject({ version: 4, changedBy: 'someone' });
    expect(parseSettings(after.saved?.settings)).toStrictEqual(STANDING.settings);
    expect(after.siteTimeZone).toBe('Europe/Berlin');
  });

  it('takes over what somebody else saved, once it is chosen', () => {
    const refused = { kind: 'refused-as-outdated', theirs: STANDING } as const;
    expect(inUseAfter(BEFORE, refused, null)).toBe(BEFORE);
    const after = inUseAfter(BEFORE, { kind: 'took-all-theirs' }, STANDING);
    expect(after.settings).toBe(STANDING.settings);
  });

  it('stays with what is in use while it is only typed', () => {
    const settings = STANDING.settings;
    const typed = { kind: 'changed', key: 'impediments.limits.team', settings } as const;
    expect(inUseAfter(BEFORE, typed, STANDING)).toBe(BEFORE);
    expect(inUseAfter(BEFORE, { kind: 'discarded' }, STANDING)).toBe(BEFORE);
  });
});
