import { DEFAULT_SETTINGS, type Settings } from '../../../../../src/contract/settings';
import type { LinkType } from '../../../../../src/domain/work-items/work-item';
import {
  compareThreeWays,
  settingChanges,
  type Comparison,
  type EntryChange,
} from './compare-settings';
import { withEntriesOf } from './setting-entries';

/** Settings as they were read or saved; version 0: the proposals, nothing was saved yet. */
export interface StandingSettings {
  readonly version: number;
  readonly settings: Settings;
  readonly saved: { readonly at: string; readonly by: string } | null;
}

export const NOTHING_SAVED: StandingSettings = {
  version: 0,
  settings: DEFAULT_SETTINGS,
  saved: null,
};

/** Whose value of a clashing entry is to stand. */
export type Side = 'mine' | 'theirs';

/** Somebody else saved while this form was open. */
export interface Conflict {
  readonly theirs: StandingSettings;
  readonly comparison: Comparison;
  /** By key of a clash; mine where nothing was chosen. */
  readonly sides: ReadonlyMap<string, Side>;
}

/** The form of the settings: always valid settings, beside what was typed but is none. */
export interface SettingsForm {
  readonly types: readonly LinkType[];
  /** What the changes are made on. */
  readonly base: StandingSettings;
  readonly draft: Settings;
  /** Texts of inputs that cannot be taken over, by entry. */
  readonly faulty: ReadonlyMap<string, string>;
  readonly conflict: Conflict | null;
}

export type FormAction =
  /** An entry got a value; what was mistyped there is forgotten. */
  | { readonly kind: 'changed'; readonly key: string; readonly settings: Settings }
  | { readonly kind: 'mistyped'; readonly key: string; readonly text: string }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'imported'; readonly settings: Settings }
  /** Saved by this form, deleted, or found newer: what stands now. */
  | { readonly kind: 'stands'; readonly standing: StandingSettings }
  | { readonly kind: 'refused-as-outdated'; readonly theirs: StandingSettings }
  | { readonly kind: 'chose-side'; readonly key: string; readonly side: Side }
  | { readonly kind: 'took-all-theirs' }
  | { readonly kind: 'merged' };

export function openForm(base: StandingSettings, types: readonly LinkType[]): SettingsForm {
  return { types, base, draft: base.settings, faulty: new Map(), conflict: null };
}

export function reduceForm(form: SettingsForm, action: FormAction): SettingsForm {
  switch (action.kind) {
    case 'changed': {
      const faulty = new Map(form.faulty);
      faulty.delete(action.key);
      return { ...form, draft: action.settings, faulty };
    }
    case 'mistyped':
      return { ...form, faulty: new Map([...form.faulty, [action.key, action.text]]) };
    case 'discarded':
      return openForm(form.base, form.types);
    case 'imported':
      return { ...form, draft: action.settings, faulty: new Map() };
    case 'stands':
      return standOn(form, action.standing);
    case 'refused-as-outdated':
      return meet(form, action.theirs);
    case 'chose-side':
      return chooseSide(form, action.key, action.side);
    case 'took-all-theirs':
      return form.conflict === null ? form : openForm(form.conflict.theirs, form.types);
    case 'merged':
      return merge(form);
  }
}

/** What was changed on the old base stays a change on the new one. */
function standOn(form: SettingsForm, base: StandingSettings): SettingsForm {
  const keys = settingChanges(form.base.settings, form.draft, form.types).map(({ key }) => key);
  const draft = withEntriesOf(base.settings, form.draft, keys, form.types);
  return { ...form, base, draft, conflict: null };
}

function meet(form: SettingsForm, theirs: StandingSettings): SettingsForm {
  const { base, draft, types } = form;
  const comparison = compareThreeWays(base.settings, draft, theirs.settings, types);
  return { ...form, conflict: { theirs, comparison, sides: new Map() } };
}

function chooseSide(form: SettingsForm, key: string, side: Side): SettingsForm {
  if (form.conflict === null) return form;
  const sides = new Map([...form.conflict.sides, [key, side]]);
  return { ...form, conflict: { ...form.conflict, sides } };
}

function merge(form: SettingsForm): SettingsForm {
  if (form.conflict === null) return form;
  const { theirs, sides } = form.conflict;
  // The form stays open while the choice is made: what was typed since then counts too.
  const { settings } = form.base;
  const comparison = compareThreeWays(settings, form.draft, theirs.settings, form.types);
  const kept = comparison.clashes
    .map(({ key }) => key)
    .filter((key) => sides.get(key) !== 'theirs');
  const keys = [...kept, ...comparison.onlyMine.map(({ key }) => key)];
  const draft = withEntriesOf(theirs.settings, form.draft, keys, form.types);
  return { ...form, base: theirs, draft, conflict: null };
}

/** The unsaved changes, without what was mistyped. */
export function changesOf({ base, draft, types }: SettingsForm): readonly EntryChange[] {
  return settingChanges(base.settings, draft, types);
}

export function isTouched(form: SettingsForm): boolean {
  return form.faulty.size > 0 || changesOf(form).length > 0;
}
