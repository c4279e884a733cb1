import type { Health } from '../../../../src/domain/dependencies/health';
import {
  NO_GROUP,
  type Groups,
  type HierarchyLevel,
  type OrganisationLevel,
} from '../../../../src/domain/organisation/roll-up';
import { isCrossProject, type DependencyEnd, type DependencyRow } from '../analysis/dependency-row';

/** A team, train or value stream; an empty name stands for what belongs to none. */
export interface GroupRef {
  readonly level: Exclude<OrganisationLevel, 'project'>;
  readonly name: string;
}

/** An epic, or what stands above epics, by its key. */
export interface AncestorRef {
  readonly level: HierarchyLevel;
  readonly name: string;
}

/** Which dependencies are looked at; the same for every view. */
export interface RowFilter {
  /** Empty: every health. */
  readonly health: readonly Health[];
  /** Project of the item that waits; null: any. */
  readonly consumer: string | null;
  /** Project of the item that is waited for; null: any. */
  readonly provider: string | null;
  /** Team, train or value stream of the item that waits, and of the one waited for; null: any. */
  readonly consumerIn: GroupRef | null;
  readonly providerIn: GroupRef | null;
  /** What the item that waits stands below, and the one waited for; null: anything. */
  readonly consumerUnder: AncestorRef | null;
  readonly providerUnder: AncestorRef | null;
  /** Name of a link type; null: any. */
  readonly linkType: string | null;
  /** Part of a summary, or a key; empty: any. */
  readonly text: string;
  readonly isCrossOnly: boolean;
  /** Leaves only what leads from one group of this level to another; null: all. */
  readonly crossing: GroupRef['level'] | null;
  /** The same by what the items stand below. */
  readonly crossingUnder: HierarchyLevel | null;
  /** Leaves only what has a team at both ends. */
  readonly hasTeams: boolean;
  readonly isOpenOnly: boolean;
  readonly hidesImplied: boolean;
}

export const NO_FILTER: RowFilter = {
  health: [],
  consumer: null,
  provider: null,
  consumerIn: null,
  providerIn: null,
  consumerUnder: null,
  providerUnder: null,
  linkType: null,
  text: '',
  isCrossOnly: false,
  crossing: null,
  crossingUnder: null,
  hasTeams: false,
  isOpenOnly: false,
  hidesImplied: false,
};

export function filteredRows(
  rows: readonly DependencyRow[],
  filter: RowFilter,
): readonly DependencyRow[] {
  const { health, isOpenOnly } = filter;
  return filteredButHealth(rows, filter).filter(({ judgement }) => {
    if (isOpenOnly && judgement.health === 'done') return false;
    return health.length === 0 || health.includes(judgement.health);
  });
}

/** What the filter leaves whatever the health: the counts beside each health are of these. */
export function filteredButHealth(
  rows: readonly DependencyRow[],
  filter: RowFilter,
): readonly DependencyRow[] {
  const { consumer, provider, consumerIn, providerIn, consumerUnder, providerUnder } = filter;
  const { linkType, isCrossOnly, crossing, crossingUnder, hasTeams } = filter;
  const hasText = textMatcher(filter.text);
  return rows.filter(
    (row) =>
      (consumer === null || row.consumer.project === consumer) &&
      (provider === null || row.provider.project === provider) &&
      isIn(consumerIn, row.consumerIn) &&
      isIn(providerIn, row.providerIn) &&
      isIn(consumerUnder, row.consumerIn) &&
      isIn(providerUnder, row.providerIn) &&
      (crossing === null || row.consumerIn[crossing] !== row.providerIn[crossing]) &&
      (crossingUnder === null || row.consumerIn[crossingUnder] !== row.providerIn[crossingUnder]) &&
      (!hasTeams || (row.consumerIn.team !== NO_GROUP && row.providerIn.team !== NO_GROUP)) &&
      (linkType === null || row.types.includes(linkType)) &&
      (!isCrossOnly || isCrossProject(row)) &&
      (!filter.hidesImplied || !row.isImplied) &&
      (hasText(row.consumer) || hasText(row.provider)),
  );
}

function isIn(wanted: GroupRef | AncestorRef | null, groups: Groups): boolean {
  return wanted === null || groups[wanted.level] === wanted.name;
}

const ISSUE_KEY = /^[a-z][a-z0-9_]*-\d+$/;

/** A whole key means that issue alone: CHK-1 does not find CHK-12. */
function textMatcher(text: string): (end: DependencyEnd) => boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return () => true;
  if (ISSUE_KEY.test(wanted)) return ({ key }) => key.toLowerCase() === wanted;
  return ({ key, summary }) =>
    key.toLowerCase().includes(wanted) || (summary?.toLowerCase().includes(wanted) ?? false);
}

export function isFiltering(filter: RowFilter): boolean {
  const { health, consumer, provider, consumerIn, providerIn, linkType, text } = filter;
  const { consumerUnder, providerUnder, crossing, crossingUnder, hasTeams } = filter;
  const isCrossing = filter.isCrossOnly || crossing !== null || crossingUnder !== null;
  const isNarrowed = isCrossing || hasTeams || filter.isOpenOnly || filter.hidesImplied;
  const isGrouped = [consumerIn, providerIn, consumerUnder, providerUnder].some(
    (group) => group !== null,
  );
  const isNamed = isGrouped || consumer !== null || provider !== null || linkType !== null;
  return isNarrowed || isNamed || health.length > 0 || text.trim() !== '';
}

/** The health filter after a press on one of its switches. */
export function toggledHealth(filter: RowFilter, health: Health): RowFilter {
  const isOn = filter.health.includes(health);
  const next = isOn
    ? filter.health.filter((other) => other !== health)
    : [...filter.health, health];
  return {
    ...filter,
    health: next,
    // Asked for what is done, "only open" would answer with nothing.
    isOpenOnly: filter.isOpenOnly && !next.includes('done'),
  };
}
