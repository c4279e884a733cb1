import { WORST_FIRST } from '../../../../src/domain/dependencies/health';
import { byText } from '../../../../src/domain/work-items/issue-key';
import type { PlannedDate } from '../../../../src/domain/dependencies/planned-dates';
import type { DependencyEnd, DependencyRow } from '../analysis/dependency-row';

export const SORT_KEYS = ['health', 'consumer', 'provider', 'need', 'provide', 'holds-up'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface RowOrder {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** What needs somebody first: conflicts, and of these the one that is needed first. */
export const WORST_ROWS_FIRST: RowOrder = { by: 'health', isDescending: false };

type Comparison = (a: DependencyRow, b: DependencyRow) => number;

export function orderedRows(
  rows: readonly DependencyRow[],
  { by, isDescending }: RowOrder,
): readonly DependencyRow[] {
  const compare = COMPARISONS[by];
  const sign = isDescending ? -1 : 1;
  const isUnknown = UNKNOWN[by] ?? (() => false);
  return rows.toSorted(
    (a, b) =>
      // What has no date stands last in both directions.
      Number(isUnknown(a)) - Number(isUnknown(b)) || sign * compare(a, b) || byUrgency(a, b),
  );
}

const UNKNOWN: Readonly<Partial<Record<SortKey, (row: DependencyRow) => boolean>>> = {
  need: ({ judgement }) => judgement.need === null,
  provide: ({ judgement }) => judgement.provide === null,
};

const RANK = new Map<string, number>(WORST_FIRST.map((health, rank) => [health, rank]));

const byHealth: Comparison = (a, b) =>
  (RANK.get(a.judgement.health) ?? 0) - (RANK.get(b.judgement.health) ?? 0);
const byNeed: Comparison = (a, b) => byDate(a.judgement.need, b.judgement.need);
const byProvide: Comparison = (a, b) => byDate(a.judgement.provide, b.judgement.provide);
const byConsumer: Comparison = (a, b) => byKey(a.consumer, b.consumer);
const byProvider: Comparison = (a, b) => byKey(a.provider, b.provider);
const byHeldUp: Comparison = (a, b) => a.provider.holdsUp - b.provider.holdsUp;

const COMPARISONS: Readonly<Record<SortKey, Comparison>> = {
  health: (a, b) => byHealth(a, b) || byNeed(a, b),
  consumer: byConsumer,
  provider: byProvider,
  need: byNeed,
  provide: byProvide,
  'holds-up': byHeldUp,
};

function byUrgency(a: DependencyRow, b: DependencyRow): number {
  return byHealth(a, b) || byNeed(a, b) || byProvide(a, b) || byConsumer(a, b) || byProvider(a, b);
}

/** No date counts as later than any. */
function byDate(a: PlannedDate | null, b: PlannedDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.day - b.day;
}

/** As people count: CHK-9 before CHK-10. */
function byKey(a: DependencyEnd, b: DependencyEnd): number {
  return byText(a.project, b.project) || a.key.length - b.key.length || byText(a.key, b.key);
}
