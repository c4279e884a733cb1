import { InvalidInput } from '../../../../../src/contract/invalid-input';
import {
  parseSettings,
  settingsDocument,
  type Settings,
} from '../../../../../src/contract/settings';
import {
  linkTypeMeanings,
  rulesWithoutType,
  type LinkTypeRule,
} from '../../../../../src/domain/dependencies/link-type-meaning';
import type { LinkType } from '../../../../../src/domain/work-items/work-item';
import { withLimitsOfKnownCauses } from './impediment-lists';
import { decideLinkType, proposalsAsRules } from '../../../../../src/use-cases/propose-settings';

/**
 * Settings taken apart into the smallest things two admins can change independently. A key is the
 * place in the document (`health.bufferDays`); link types have an entry each (`linkTypes:<name>`),
 * beside the one that says whether anybody decided at all (`linkTypes`).
 */
export type SettingEntries = ReadonlyMap<string, unknown>;

export const LINK_TYPES_KEY = 'linkTypes';
const LINK_TYPE_PREFIX = 'linkTypes:';
/** A rule for a type that the site does not have. */
const GONE_PREFIX = 'linkTypes-gone:';

/** Kept whole: what is inside only means something together. */
const WHOLE = new Set(['increments', 'workingDays', 'holidays', 'parties', 'organisation']);
/** Of what stands one level deeper, these have parts of their own. */
const NESTED_TWICE = new Set([
  'impediments.limits',
  'impediments.levelOwners',
  'impediments.clock',
]);

export function settingEntries(settings: Settings, types: readonly LinkType[]): SettingEntries {
  const { linkTypes: rules = null, ...others } = settingsDocument(settings);
  const entries = new Map<string, unknown>();
  entries.set(LINK_TYPES_KEY, rules === null ? 'proposed' : 'decided');
  const meanings = linkTypeMeanings(types, rules);
  types.forEach(({ name }, at) => {
    entries.set(`${LINK_TYPE_PREFIX}${name}`, meanings[at]?.waits ?? 'none');
  });
  for (const rule of rulesWithoutType(types, rules ?? [])) entries.set(goneKey(rule), rule.waits);
  for (const [key, value] of Object.entries(others)) addParts(entries, key, value);
  return entries;
}

function addParts(entries: Map<string, unknown>, key: string, value: unknown): void {
  if (!isNested(key, value)) {
    entries.set(key, value);
    return;
  }
  for (const [inner, part] of Object.entries(value)) addParts(entries, `${key}.${inner}`, part);
}

function isNested(key: string, value: unknown): value is object {
  if (typeof value !== 'object' || value === null || WHOLE.has(key)) return false;
  return !key.includes('.') || NESTED_TWICE.has(key);
}

/** What a key stands for. */
export type EntryPlace =
  | { readonly kind: 'value'; readonly path: string }
  | { readonly kind: 'link-types' }
  | { readonly kind: 'link-type'; readonly name: string }
  | { readonly kind: 'gone-link-type'; readonly name: string };

export function placeOf(key: string): EntryPlace {
  if (key === LINK_TYPES_KEY) return { kind: 'link-types' };
  if (key.startsWith(LINK_TYPE_PREFIX)) {
    return { kind: 'link-type', name: key.slice(LINK_TYPE_PREFIX.length) };
  }
  if (key.startsWith(GONE_PREFIX)) {
    return { kind: 'gone-link-type', name: key.slice(GONE_PREFIX.length) };
  }
  return { kind: 'value', path: key };
}

export function goneKey({ id, name }: LinkTypeRule): string {
  return `${GONE_PREFIX}${name ?? id ?? ''}`;
}

/** The settings with some of their entries as another has them. */
export function withEntriesOf(
  target: Settings,
  source: Settings,
  keys: readonly string[],
  types: readonly LinkType[],
): Settings {
  const wanted = settingEntries(source, types);
  const document = new Map<string, unknown>(Object.entries(settingsDocument(target)));
  for (const key of keys) {
    if (placeOf(key).kind === 'value') setValue(document, key, wanted.get(key));
  }
  document.set(LINK_TYPES_KEY, rulesWith(target.linkTypes, source.linkTypes, keys, types));
  // One side may limit a cause that the other took from the list: the limit goes with it.
  document.set('impediments', withLimitsOfKnownCauses(document.get('impediments')));
  return parseSettings(Object.fromEntries(document));
}

/**
 * The settings with another value for one entry that is no link type; null where the schema refuses
 * the value.
 */
export function withValue(settings: Settings, key: string, value: unknown): Settings | null {
  const document = new Map<string, unknown>(Object.entries(settingsDocument(settings)));
  setValue(document, key, value);
  try {
    return parseSettings(Object.fromEntries(document));
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

function setValue(document: Map<string, unknown>, path: string, value: unknown): void {
  const [key = '', ...inner] = path.split('.');
  if (inner.length === 0) {
    document.set(key, value);
    return;
  }
  const standing = document.get(key);
  if (typeof standing !== 'object' || standing === null) return;
  const parts = new Map<string, unknown>(Object.entries(standing));
  setValue(parts, inner.join('.'), value);
  document.set(key, Object.fromEntries(parts));
}

function rulesWith(
  target: readonly LinkTypeRule[] | null,
  source: readonly LinkTypeRule[] | null,
  keys: readonly string[],
  types: readonly LinkType[],
): readonly LinkTypeRule[] | null {
  const wanted = linkTypeMeanings(types, source);
  let rules = target;
  if (keys.includes(LINK_TYPES_KEY)) {
    rules = source === null ? null : (rules ?? proposalsAsRules(types));
  }
  for (const key of keys) {
    const place = placeOf(key);
    if (place.kind === 'link-type') {
      const at = types.findIndex(({ name }) => name === place.name);
      const type = types[at];
      const waits = wanted[at]?.waits ?? 'none';
      if (type === undefined || linkTypeMeanings([type], rules)[0]?.waits === waits) continue;
      rules = decideLinkType(types, rules, type, waits);
    } else if (place.kind === 'gone-link-type') {
      const others = (rules ?? []).filter((rule) => goneKey(rule) !== key);
      const taken = (source ?? []).filter((rule) => goneKey(rule) === key);
      rules = rules === null && taken.length === 0 ? null : [...others, ...taken];
    }
  }
  return rules;
}
