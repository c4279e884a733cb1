import type { LinkDirection, LinkType } from '../work-items/work-item';

/**
 * What a link type means for waiting. `inward`: the issue that reads the inward wording waits for
 * the other one ("is blocked by"); `outward`: the issue that reads the outward wording waits
 * ("depends on"); `none`: nobody waits.
 */
export type Waits = LinkDirection | 'none';

/** What an admin decided about a link type; `id` or `name` says which (names match exactly). */
export interface LinkTypeRule {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly waits: Waits;
}

/**
 * How the meaning of a link type was found: decided in the settings, or read from its wording.
 * `unsure`: it sounds like waiting, but not which end waits, so nobody waits until an admin decides.
 */
export type Certainty = 'decided' | 'sure' | 'unsure' | 'none';

export interface LinkTypeMeaning {
  readonly waits: Waits;
  readonly certainty: Certainty;
}

export const NO_MEANING: LinkTypeMeaning = { waits: 'none', certainty: 'none' };

/**
 * The proposal for a link type, from its two wordings alone: the same name points both ways on
 * different sites ("Dependency" is "is required for"/"depends on" at one, "is a precondition
 * for"/"depends on" at another, without direction at a third).
 */
export function proposeMeaning(type: LinkType): LinkTypeMeaning {
  const inward = normalised(type.inward);
  const outward = normalised(type.outward);
  if (inward === '' || outward === '' || inward === outward) return NO_MEANING;
  const inwardRole = roleOf(inward);
  const outwardRole = roleOf(outward);
  if (inwardRole === 'waits' && outwardRole === 'is-waited-for') return sure('inward');
  if (inwardRole === 'is-waited-for' && outwardRole === 'waits') return sure('outward');
  if (inwardRole === 'other' && outwardRole === 'other') return NO_MEANING;
  return { waits: 'none', certainty: 'unsure' };
}

function sure(waits: Waits): LinkTypeMeaning {
  return { waits, certainty: 'sure' };
}

type Role = 'waits' | 'is-waited-for' | 'other';

// The wordings of 186 link types of 15 public Jiras (Montgomery, Lüders, Maalej: Public Jira Dataset)
// decided these patterns. Passive forms come first: "is depended on by" contains "depend on".
const IS_WAITED_FOR = [
  /^(is |was )?(depended|dependent) (up)?on by$/,
  /^(is |was )?(required|needed|awaited|waited for) by$/,
  /^is (required|needed) for$/,
  /^is an? (precondition|prerequisite|dependency) (for|of|to)$/,
  /^(blocks|is blocking|impedes|is impeding)$/,
  /^(has to|must) be (done|finished|completed) before$/,
  /^(precedes|is predecessor of|is followed by|enables)$/,
];
const WAITS = [
  /^(is )?(blocked|impeded) by$/,
  /^(depends|is dependent|is depending) (up)?on$/,
  /^(is )?dependent of$/,
  /^(requires|needs|waits for|is waiting for|awaits)$/,
  /^(has to|must) be (done|started|finished|completed) after$/,
  /^(is )?(preceded|enabled) by$/,
  /^is successor of$/,
];

function roleOf(wording: string): Role {
  if (IS_WAITED_FOR.some((pattern) => pattern.test(wording))) return 'is-waited-for';
  if (WAITS.some((pattern) => pattern.test(wording))) return 'waits';
  return 'other';
}

function normalised(wording: string | null): string {
  return (wording ?? '').trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

/**
 * The meaning of every link type. With rules given, a type that none names is no dependency; without
 * rules (null) the proposals stand.
 */
export function linkTypeMeanings(
  types: readonly LinkType[],
  rules: readonly LinkTypeRule[] | null,
): readonly LinkTypeMeaning[] {
  if (rules === null) return types.map(proposeMeaning);
  return types.map((type) => {
    const rule = rules.find((candidate) => names(candidate, type));
    return rule ? { waits: rule.waits, certainty: 'decided' } : NO_MEANING;
  });
}

/** The types whose links make somebody wait. */
export function dependencyTypes(
  types: readonly LinkType[],
  rules: readonly LinkTypeRule[] | null,
): readonly LinkType[] {
  const meanings = linkTypeMeanings(types, rules);
  return types.filter((_, at) => (meanings[at]?.waits ?? 'none') !== 'none');
}

/** The rules that name no link type of the site: a typing error or a type that was deleted. */
export function rulesWithoutType(
  types: readonly LinkType[],
  rules: readonly LinkTypeRule[],
): readonly LinkTypeRule[] {
  return rules.filter((rule) => !types.some((type) => names(rule, type)));
}

function names(rule: LinkTypeRule, type: LinkType): boolean {
  const isId = rule.id === undefined || rule.id === type.id;
  return isId && (rule.name === undefined || rule.name === type.name);
}
