import { IssueIndex, type Ancestor } from '../work-items/ancestor';
import type { IssueRef } from '../work-items/work-item';
import { NO_GROUP, UNKNOWN_GROUP, type HierarchyGroups, type HierarchyLevel } from './roll-up';

/** An issue as far as its place in Jira's hierarchy goes. */
export type PlacedIssue = Pick<Ancestor, 'id' | 'key' | 'isSubtask' | 'level' | 'parent'>;

/** Where issues belong by their parents. Groups are named by the keys of the issues that form them. */
export interface Hierarchy<Issue extends PlacedIssue = PlacedIssue> {
  /** Jira's number of the level that is meant; null: the site has none above its epics. */
  readonly levels: Readonly<Record<HierarchyLevel, number | null>>;
  readonly groupsOf: (issue: IssueRef) => HierarchyGroups;
  /** The issue that forms a group. */
  readonly find: (key: string) => Issue | undefined;
}

const SUB_TASKS = -1;
const STORIES = 0;
const EPICS = 1;

/**
 * An issue belongs to the nearest of its ancestors that stands at a level or, where none does, higher; at
 * its own level and above to itself. So what it belongs to at a level tells what it belongs to above. Next
 * above the epics is the lowest such level that any of these issues is at.
 *
 * @param issues those that are asked about, and those above them, in any order
 */
export function hierarchyOf<Issue extends PlacedIssue>(issues: readonly Issue[]): Hierarchy<Issue> {
  const index = new IssueIndex(issues);
  const above = issues.map(levelOf).filter((level) => level > EPICS);
  const levels = {
    epic: EPICS,
    above: above.length === 0 ? null : above.reduce((lowest, one) => Math.min(lowest, one)),
  };
  return {
    levels,
    groupsOf: (ref) => ({
      epic: containerAt(levels.epic, ref, index),
      above: levels.above === null ? NO_GROUP : containerAt(levels.above, ref, index),
    }),
    find: (key) => index.find({ id: null, key }),
  };
}

function levelOf({ level, isSubtask }: PlacedIssue): number {
  return level ?? (isSubtask ? SUB_TASKS : STORIES);
}

/** The key of what an issue belongs to at a level. */
function containerAt(level: number, from: IssueRef, index: IssueIndex<PlacedIssue>): string {
  const visited = new Set<PlacedIssue>();
  let at: IssueRef | null = from;
  while (at !== null) {
    const issue = index.find(at);
    if (issue === undefined) return UNKNOWN_GROUP;
    if (levelOf(issue) >= level) return issue.key;
    // Parents that lead in a circle lead nowhere.
    if (visited.has(issue)) return NO_GROUP;
    visited.add(issue);
    at = issue.parent;
  }
  return NO_GROUP;
}
