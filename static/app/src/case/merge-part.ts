import {
  HYPOTHESIS_PARTS,
  type BusinessCase,
  type Hypothesis,
  type Indicator,
} from '../../../../src/domain/business-case/case/business-case';
import type { PartName } from './clean-part';

/** What comes of two people changing the same part. */
export interface Merged<Part> {
  /** Both changes; where they contradict each other, one's own. */
  readonly value: Part;
  readonly isContested: boolean;
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** Independent of the order in which an object names its parts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Joins what two people made of `base`; clauses of a hypothesis and indicators are looked at one by one. */
export function mergePart<Name extends PartName>(
  part: Name,
  base: BusinessCase,
  mine: BusinessCase,
  theirs: BusinessCase,
): Merged<BusinessCase[Name]> {
  if (part === 'hypothesis') {
    const { value, isContested } = mergeHypothesis(
      base.hypothesis,
      mine.hypothesis,
      theirs.hypothesis,
    );
    return { value: { ...mine, hypothesis: value }[part], isContested };
  }
  if (part === 'indicators') {
    const { value, isContested } = mergeIndicators(
      base.indicators,
      mine.indicators,
      theirs.indicators,
    );
    return { value: { ...mine, indicators: value }[part], isContested };
  }
  return mergeValue(base[part], mine[part], theirs[part]);
}

function mergeValue<Value>(base: Value, mine: Value, theirs: Value): Merged<Value> {
  if (isSame(mine, base)) return { value: theirs, isContested: false };
  const isContested = !isSame(theirs, base) && !isSame(theirs, mine);
  return { value: mine, isContested };
}

function mergeHypothesis(
  base: Hypothesis,
  mine: Hypothesis,
  theirs: Hypothesis,
): Merged<Hypothesis> {
  const merged = HYPOTHESIS_PARTS.map(
    (clause) => [clause, mergeValue(base[clause], mine[clause], theirs[clause])] as const,
  );
  const clauses = merged.map(([clause, { value }]) => [clause, value] as const);
  return {
    value: { ...mine, ...Object.fromEntries(clauses) },
    isContested: merged.some(([, { isContested }]) => isContested),
  };
}

function mergeIndicators(
  base: readonly Indicator[],
  mine: readonly Indicator[],
  theirs: readonly Indicator[],
): Merged<readonly Indicator[]> {
  const ids = new Set([...mine, ...theirs].map(({ id }) => id));
  const find = (list: readonly Indicator[], id: string): Indicator | null =>
    list.find((indicator) => indicator.id === id) ?? null;
  const merged = [...ids].map((id) => mergeValue(find(base, id), find(mine, id), find(theirs, id)));
  return {
    value: merged.flatMap(({ value }) => value ?? []),
    isContested: merged.some(({ isContested }) => isContested),
  };
}

const BETWEEN = ' / ';

/** Both versions of a contested part in one, for somebody to read over; null: a choice that cannot be both. */
export function bothOf(
  part: PartName,
  mine: BusinessCase,
  theirs: BusinessCase,
): BusinessCase | null {
  switch (part) {
    case 'hypothesis': {
      const clauses = HYPOTHESIS_PARTS.map(
        (clause) => [clause, joined(theirs.hypothesis[clause], mine.hypothesis[clause])] as const,
      );
      return { ...mine, hypothesis: { ...mine.hypothesis, ...Object.fromEntries(clauses) } };
    }
    case 'indicators': {
      const own = new Set(mine.indicators.map(({ id }) => id));
      const others = theirs.indicators.filter(({ id }) => !own.has(id));
      return { ...mine, indicators: [...mine.indicators, ...others] };
    }
    case 'scopeIn':
    case 'scopeOut':
      return { ...mine, [part]: joined(theirs[part], mine[part], '\n') };
    case 'outcomes':
    case 'qualities':
    case 'sponsors':
    case 'stakeholders':
      return { ...mine, [part]: [...new Set([...theirs[part], ...mine[part]])] };
    case 'themeId':
    case 'objectiveId':
      return null;
  }
}

function joined(a: string, b: string, between = BETWEEN): string {
  if (a === b || b === '') return a;
  return a === '' ? b : `${a}${between}${b}`;
}
