import { IMPEDIMENT_LEVELS, IMPEDIMENT_STATES } from '../../../../../src/domain/impediments/record';
import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';

export const SORT_KEYS = ['worst', 'what', 'state', 'level', 'team', 'age', 'holds-up'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface ListOrder {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** The order in which impediments are told everywhere: past their limit first. */
export const WORST_FIRST: ListOrder = { by: 'worst', isDescending: false };

type Comparison = (a: Impediment, b: Impediment) => number;

/** @param impediments worst first; of equal ones the worse stays first */
export function orderedImpediments(
  impediments: readonly Impediment[],
  { by, isDescending }: ListOrder,
): readonly Impediment[] {
  if (by === 'worst') return isDescending ? impediments.toReversed() : impediments;
  const compare = COMPARISONS[by];
  const isUnknown = UNKNOWN[by] ?? (() => false);
  const sign = isDescending ? -1 : 1;
  return impediments.toSorted(
    // What is not known stands last in both directions.
    (a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || sign * compare(a, b),
  );
}

const UNKNOWN: Readonly<Partial<Record<SortKey, (one: Impediment) => boolean>>> = {
  team: ({ team }) => team === null,
  age: ({ ageDays }) => ageDays === null,
};

const COMPARISONS: Readonly<Record<Exclude<SortKey, 'worst'>, Comparison>> = {
  what: (a, b) => byText(whatOf(a), whatOf(b)),
  state: (a, b) => IMPEDIMENT_STATES.indexOf(a.state) - IMPEDIMENT_STATES.indexOf(b.state),
  level: (a, b) => IMPEDIMENT_LEVELS.indexOf(a.level) - IMPEDIMENT_LEVELS.indexOf(b.level),
  team: (a, b) => byText(a.team ?? '', b.team ?? ''),
  age: (a, b) => (a.ageDays ?? 0) - (b.ageDays ?? 0),
  'holds-up': (a, b) => a.holdsUp.items - b.holdsUp.items,
};

/** What impedes: as somebody said it, else the title of the issue. */
export function whatOf({ record, item }: Pick<Impediment, 'record' | 'item'>): string {
  return record === null || record.what === '' ? (item.summary ?? item.key) : record.what;
}
