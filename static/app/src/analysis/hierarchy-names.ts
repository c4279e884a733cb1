import { hierarchyOf, type Hierarchy } from '../../../../src/domain/organisation/hierarchy';
import {
  HIERARCHY_LEVELS,
  NO_GROUP,
  rollUp,
  UNKNOWN_GROUP,
  type Belonging,
  type Groups,
  type HierarchyLevel,
  type Organisation,
} from '../../../../src/domain/organisation/roll-up';
import { ancestorOf, type Ancestor } from '../../../../src/domain/work-items/ancestor';
import { byText } from '../../../../src/domain/work-items/issue-key';
import type { IssueRef } from '../../../../src/domain/work-items/work-item';
import type { DependencyRow } from './dependency-row';

/** What is to be told of the issues that others are rolled up to. Plain data. */
export interface HierarchyNames {
  /** Names of the issue types at each level, as Jira tells them; none: nothing is at that level. */
  readonly types: Readonly<Record<HierarchyLevel, readonly string[]>>;
  /** The issues that form groups, by key. */
  readonly issues: ReadonlyMap<string, Ancestor>;
}

export const NO_HIERARCHY: HierarchyNames = { types: { epic: [], above: [] }, issues: new Map() };

/** Where an item belongs: by its project and team, and by its parents. */
export function grouping(
  organisation: Organisation,
  hierarchy: Hierarchy,
): (belonging: Belonging & IssueRef) => Groups {
  const organised = rollUp(organisation);
  return (belonging) => ({ ...organised(belonging), ...hierarchy.groupsOf(belonging) });
}

export function hierarchyNames(
  rows: readonly DependencyRow[],
  hierarchy: Hierarchy<Ancestor>,
): HierarchyNames {
  const types = { epic: new Set<string>(), above: new Set<string>() };
  const issues = new Map<string, Ancestor>();
  for (const { consumerIn, providerIn } of rows) {
    for (const groups of [consumerIn, providerIn]) {
      for (const level of HIERARCHY_LEVELS) {
        const key = groups[level];
        if (key === NO_GROUP || key === UNKNOWN_GROUP) continue;
        const issue = issues.get(key) ?? hierarchy.find(key);
        if (issue === undefined) continue;
        if (!issues.has(key)) issues.set(key, ancestorOf(issue));
        if (issue.level === hierarchy.levels[level]) types[level].add(issue.type);
      }
    }
  }
  const sorted = (names: ReadonlySet<string>): readonly string[] => [...names].sort(byText);
  return { types: { epic: sorted(types.epic), above: sorted(types.above) }, issues };
}

/** The items with those above them, as far as they are known. */
export function hierarchyOfAll(
  items: readonly Ancestor[],
  ancestors: readonly Ancestor[],
): Hierarchy<Ancestor> {
  return hierarchyOf([...items, ...ancestors]);
}
