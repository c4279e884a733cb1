import {
  linkTypeMeanings,
  proposeMeaning,
  type LinkTypeMeaning,
  type LinkTypeRule,
  type Waits,
} from '../domain/dependencies/link-type-meaning';
import { proposeBlocked, surelyBlocked } from '../domain/impediments/propose-blocked';
import { byText } from '../domain/work-items/issue-key';
import type { LinkType, Status } from '../domain/work-items/work-item';

/** A link type with what the app proposes for it and what holds now. */
export interface LinkTypeReview {
  readonly type: LinkType;
  readonly proposal: LinkTypeMeaning;
  /** Who waits as things stand. */
  readonly waits: Waits;
  /**
   * `undecided`: it sounds like waiting, but nobody has said who waits, so nobody does. This is also
   * so for a type that the site got after an admin decided on the others.
   */
  readonly state: 'decided' | 'proposed' | 'undecided' | 'none';
}

/** Those that need a decision first, then those that make somebody wait, then the others; by name. */
export function reviewLinkTypes(
  types: readonly LinkType[],
  rules: readonly LinkTypeRule[] | null,
): readonly LinkTypeReview[] {
  const meanings = linkTypeMeanings(types, rules);
  return types
    .map((type, at): LinkTypeReview => {
      const proposal = proposeMeaning(type);
      const { waits, certainty } = meanings[at] ?? proposal;
      const state = certainty === 'decided' ? 'decided' : stateOf(proposal, rules);
      return { type, proposal, waits, state };
    })
    .sort((a, b) => rank(a) - rank(b) || a.type.name.localeCompare(b.type.name, 'en'));
}

function stateOf(
  { certainty }: LinkTypeMeaning,
  rules: readonly LinkTypeRule[] | null,
): LinkTypeReview['state'] {
  if (certainty === 'unsure') return 'undecided';
  if (certainty !== 'sure') return 'none';
  return rules === null ? 'proposed' : 'undecided';
}

function rank({ state, waits }: LinkTypeReview): number {
  if (state === 'undecided') return 0;
  return waits === 'none' ? 2 : 1;
}

/**
 * The rules after an admin decided on a type. The first decision writes down what holds for the other
 * types, since with rules given a type that none names is no dependency. Types nobody needs to decide
 * on (unsure ones) stay out, so that they go on asking.
 */
export function decideLinkType(
  types: readonly LinkType[],
  rules: readonly LinkTypeRule[] | null,
  decided: LinkType,
  waits: Waits,
): readonly LinkTypeRule[] {
  const standing = rules ?? proposalsAsRules(types);
  const changed = { ...ruleName(decided), waits };
  const isNamed = standing.some((rule) => namesType(rule, decided));
  if (!isNamed) return [...standing, changed];
  return standing.map((rule) => (namesType(rule, decided) ? { ...rule, waits } : rule));
}

/** The proposals the app works with, written down as decisions. */
export function proposalsAsRules(types: readonly LinkType[]): readonly LinkTypeRule[] {
  return types.flatMap((type) => {
    const { waits, certainty } = proposeMeaning(type);
    return certainty === 'unsure' ? [] : [{ ...ruleName(type), waits }];
  });
}

/** By name: the same settings then serve a sandbox and production, whose ids may differ. */
function ruleName({ name }: LinkType): Pick<LinkTypeRule, 'name'> {
  return { name };
}

function namesType({ id, name }: LinkTypeRule, type: LinkType): boolean {
  return (id === undefined || id === type.id) && (name === undefined || name === type.name);
}

/** A name of statuses with what holds for it now. */
export interface BlockedStatusReview {
  readonly name: string;
  /** Whether work there counts as blocked as things stand. */
  readonly isBlocked: boolean;
  /** `offered`: its name may mean it; it does not count until an admin says so. */
  readonly state: 'decided' | 'proposed' | 'offered' | 'none';
}

/**
 * The statuses that work can be blocked in, each name once: those that count first, then those offered,
 * then the others; by name.
 *
 * @param names what the settings list; null: the proposals stand
 */
export function reviewBlockedStatuses(
  statuses: readonly Status[],
  names: readonly string[] | null,
): readonly BlockedStatusReview[] {
  const open = new Set(statuses.flatMap(({ name, category }) => (category === 'done' ? [] : name)));
  const review = (name: string): BlockedStatusReview => {
    if (names !== null) return { name, isBlocked: names.includes(name), state: 'decided' };
    const proposal = proposeBlocked(name);
    if (proposal === 'sure') return { name, isBlocked: true, state: 'proposed' };
    return { name, isBlocked: false, state: proposal === 'unsure' ? 'offered' : 'none' };
  };
  return [...open]
    .map(review)
    .sort((a, b) => blockedRank(a) - blockedRank(b) || byText(a.name, b.name));
}

function blockedRank({ isBlocked, state }: BlockedStatusReview): number {
  if (isBlocked) return 0;
  return state === 'offered' ? 1 : 2;
}

/** The names after an admin decided on one; the first decision writes down the proposals for the others. */
export function decideBlockedStatus(
  statuses: readonly Status[],
  names: readonly string[] | null,
  decided: { readonly name: string; readonly isBlocked: boolean },
): readonly string[] {
  const others = (names ?? surelyBlocked(statuses)).filter((name) => name !== decided.name);
  return decided.isBlocked ? [...others, decided.name] : others;
}
