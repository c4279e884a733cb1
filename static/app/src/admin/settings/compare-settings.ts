import type { Settings } from '../../../../../src/contract/settings';
import type { LinkType } from '../../../../../src/domain/work-items/work-item';
import { LINK_TYPES_KEY, placeOf, settingEntries, type SettingEntries } from './setting-entries';

/** An entry that differs between two settings. */
export interface EntryChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What changed from one to the other, in the order of the settings. */
export function settingChanges(
  before: Settings,
  after: Settings,
  types: readonly LinkType[],
): readonly EntryChange[] {
  return withoutImplied(
    changedEntries(settingEntries(before, types), settingEntries(after, types)),
  );
}

function changedEntries(before: SettingEntries, after: SettingEntries): readonly EntryChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** Deciding on a type says by itself that the types are decided on now. */
function withoutImplied(changes: readonly EntryChange[]): readonly EntryChange[] {
  const isImplied = changes.some(({ key }) => placeOf(key).kind === 'link-type');
  return changes.filter(
    ({ key, after }) => !(isImplied && key === LINK_TYPES_KEY && after === 'decided'),
  );
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** An entry that both sides changed since they last agreed, in different ways. */
export interface Clash {
  readonly key: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Comparison {
  /** Somebody has to choose. */
  readonly clashes: readonly Clash[];
  /** Only I changed these. */
  readonly onlyMine: readonly EntryChange[];
  /** Only the other side changed these. */
  readonly onlyTheirs: readonly EntryChange[];
}

/** Compares what two sides made of the same settings. What both changed alike is in none of the lists. */
export function compareThreeWays(
  base: Settings,
  mine: Settings,
  theirs: Settings,
  types: readonly LinkType[],
): Comparison {
  const myChanges = settingChanges(base, mine, types);
  const theirChanges = settingChanges(base, theirs, types);
  const myEntries = settingEntries(mine, types);
  const theirEntries = settingEntries(theirs, types);
  const baseEntries = settingEntries(base, types);
  const clashing = clashingKeys(myChanges, theirChanges);
  const clashes = clashing
    .map((key) => ({
      key,
      base: baseEntries.get(key),
      mine: myEntries.get(key),
      theirs: theirEntries.get(key),
    }))
    .filter((clash) => !isSame(clash.mine, clash.theirs));
  const isOnly = ({ key }: EntryChange): boolean => !clashing.includes(key);
  return {
    clashes,
    onlyMine: myChanges.filter(isOnly),
    onlyTheirs: theirChanges.filter(isOnly),
  };
}

function clashingKeys(
  mine: readonly EntryChange[],
  theirs: readonly EntryChange[],
): readonly string[] {
  const theirKeys = new Set(theirs.map(({ key }) => key));
  const both = mine.map(({ key }) => key).filter((key) => theirKeys.has(key));
  // Going back to the proposals undoes every decision, also one the other side just made.
  const isUndone =
    (goesBackToProposals(mine) && decidesOnTypes(theirs)) ||
    (goesBackToProposals(theirs) && decidesOnTypes(mine));
  return isUndone ? [...new Set([LINK_TYPES_KEY, ...both])] : both;
}

function goesBackToProposals(changes: readonly EntryChange[]): boolean {
  return changes.some(({ key, after }) => key === LINK_TYPES_KEY && after === 'proposed');
}

function decidesOnTypes(changes: readonly EntryChange[]): boolean {
  return !goesBackToProposals(changes) && changes.some(({ key }) => key.startsWith(LINK_TYPES_KEY));
}
