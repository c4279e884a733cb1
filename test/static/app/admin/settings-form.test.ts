import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../../src/contract/settings';
import {
  changesOf,
  isTouched,
  NOTHING_SAVED,
  openForm,
  reduceForm,
  type FormAction,
  type SettingsForm,
  type StandingSettings,
} from '../../../../static/app/src/admin/settings/settings-form';
import { TYPES } from './link-types';

const opened = openForm(NOTHING_SAVED, TYPES);
const after = (form: SettingsForm, ...actions: readonly FormAction[]): SettingsForm =>
  actions.reduce(reduceForm, form);
const changed = (document: unknown, key = 'health.bufferDays'): FormAction => ({
  kind: 'changed',
  key,
  settings: parseSettings(document),
});
const standing = (version: number, document: unknown): StandingSettings => ({
  version,
  settings: parseSettings(document),
  saved: { at: '2026-11-20T09:00:00.000Z', by: 'ann' },
});
const keysOf = (form: SettingsForm) => changesOf(form).map(({ key }) => key);
const health = ({ health: { bufferDays, soonDays } }: Settings) => [bufferDays, soonDays];

describe('editing', () => {
  it('begins untouched', () => {
    expect(isTouched(opened)).toBe(false);
    expect(opened.draft).toBe(DEFAULT_SETTINGS);
  });

  it('counts changes, and none after they were taken back by hand', () => {
    const form = after(opened, changed({ health: { bufferDays: 7 } }));
    expect(keysOf(form)).toStrictEqual(['health.bufferDays']);
    expect(isTouched(after(form, changed({})))).toBe(false);
  });

  it('remembers what was mistyped until it is right, and keeps the last right value', () => {
    const key = 'health.bufferDays';
    const form = after(opened, changed({ health: { bufferDays: 7 } }), {
      kind: 'mistyped',
      key,
      text: '7x',
    });
    expect(form.faulty).toStrictEqual(new Map([[key, '7x']]));
    expect(form.draft.health.bufferDays).toBe(7);
    expect(isTouched(form)).toBe(true);
    expect(after(form, changed({}, key)).faulty.size).toBe(0);
    expect(after(form, changed({}, 'timeZone')).faulty.size).toBe(1);
  });

  it('discards everything', () => {
    const form = after(
      opened,
      changed({ timeZone: 'UTC' }),
      { kind: 'mistyped', key: 'health.soonDays', text: '' },
      { kind: 'discarded' },
    );
    expect(form).toStrictEqual(opened);
  });

  it('takes a file over as unsaved changes', () => {
    const form = after(
      opened,
      { kind: 'mistyped', key: 'health.soonDays', text: '' },
      { kind: 'imported', settings: parseSettings({ timeZone: 'UTC' }) },
    );
    expect(keysOf(form)).toStrictEqual(['timeZone']);
    expect(form.faulty.size).toBe(0);
  });
});

describe('saving', () => {
  it('stands on what was saved', () => {
    const document = { health: { bufferDays: 7 } };
    const form = after(opened, changed(document), {
      kind: 'stands',
      standing: standing(1, document),
    });
    expect(isTouched(form)).toBe(false);
    expect(form.base.version).toBe(1);
  });

  it('keeps what was changed while the save was under way', () => {
    const sent = { health: { bufferDays: 7 } };
    const form = after(opened, changed(sent), changed({ ...sent, timeZone: 'UTC' }, 'timeZone'), {
      kind: 'stands',
      standing: standing(1, sent),
    });
    expect(keysOf(form)).toStrictEqual(['timeZone']);
  });

  it('shows the proposals after everything was deleted', () => {
    const form = after(openForm(standing(3, { timeZone: 'UTC' }), TYPES), {
      kind: 'stands',
      standing: NOTHING_SAVED,
    });
    expect(form.draft).toStrictEqual(DEFAULT_SETTINGS);
    expect(isTouched(form)).toBe(false);
  });
});

describe('a conflict', () => {
  const mine = changed({ health: { bufferDays: 7, soonDays: 3 } });
  const theirs = standing(1, { health: { bufferDays: 9 }, timeZone: 'UTC' });
  const met = after(opened, mine, { kind: 'refused-as-outdated', theirs });

  it('loses nothing', () => {
    expect(health(met.draft)).toStrictEqual([7, 3]);
    expect(met.base).toBe(NOTHING_SAVED);
    expect(met.conflict?.comparison.clashes).toStrictEqual([
      { key: 'health.bufferDays', base: 5, mine: 7, theirs: 9 },
    ]);
  });

  it('puts mine on top of theirs', () => {
    const form = after(met, { kind: 'merged' });
    expect(form.base).toBe(theirs);
    expect(form.conflict).toBeNull();
    expect(health(form.draft)).toStrictEqual([7, 3]);
    expect(form.draft.timeZone).toBe('UTC');
    expect(keysOf(form)).toStrictEqual(['health.bufferDays', 'health.soonDays']);
  });

  it('keeps what was typed while the choice was open', () => {
    const typed = { ...met.draft, holidays: parseSettings({ holidays: ['2026-12-24'] }).holidays };
    const form = after(
      met,
      { kind: 'changed', key: 'holidays', settings: typed },
      { kind: 'merged' },
    );
    expect(form.draft.holidays).toHaveLength(1);
  });

  it('takes theirs where that was chosen, and keeps what only I changed', () => {
    const key = 'health.bufferDays';
    const form = after(
      met,
      { kind: 'chose-side', key, side: 'mine' },
      { kind: 'chose-side', key, side: 'theirs' },
      { kind: 'merged' },
    );
    expect(health(form.draft)).toStrictEqual([9, 3]);
    expect(keysOf(form)).toStrictEqual(['health.soonDays']);
  });

  it('takes all of theirs on demand', () => {
    const form = after(met, { kind: 'took-all-theirs' });
    expect(form.draft).toBe(theirs.settings);
    expect(isTouched(form)).toBe(false);
  });

  it('merges decisions about different link types', () => {
    const decide = (name: string, waits: 'inward' | 'none') => ({
      linkTypes: [
        { name: 'Blocks', waits: 'inward' },
        { name: 'Depends', waits: 'outward' },
        { name: 'Relates', waits: 'none' },
      ].map((rule) => (rule.name === name ? { ...rule, waits } : rule)),
    });
    const form = after(
      opened,
      changed(decide('Depends', 'none'), 'linkTypes'),
      { kind: 'refused-as-outdated', theirs: standing(1, decide('Relates', 'inward')) },
      { kind: 'merged' },
    );
    expect(form.draft.linkTypes).toStrictEqual([
      { name: 'Blocks', waits: 'inward' },
      { name: 'Depends', waits: 'none' },
      { name: 'Relates', waits: 'inward' },
    ]);
  });

  it('changes nothing where there is none', () => {
    for (const kind of ['merged', 'took-all-theirs'] as const) {
      expect(after(opened, { kind })).toBe(opened);
    }
    expect(after(opened, { kind: 'chose-side', key: 'timeZone', side: 'mine' })).toBe(opened);
  });
});
