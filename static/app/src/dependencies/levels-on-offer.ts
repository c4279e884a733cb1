import {
  GROUP_LEVELS,
  HIERARCHY_LEVELS,
  NO_GROUP,
  UNKNOWN_GROUP,
  type GroupLevel,
} from '../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../analysis/dependency-row';

/** The levels at which dependencies can be looked at. Teams that are the projects are no level of their own. */
export function levelsOnOffer(rows: readonly DependencyRow[]): readonly GroupLevel[] {
  const found = new Set<GroupLevel>(['project']);
  for (const row of rows) {
    for (const groups of [row.consumerIn, row.providerIn]) {
      if (groups.team !== NO_GROUP && groups.team !== groups.project) found.add('team');
      if (groups.train !== NO_GROUP) found.add('train');
      if (groups.stream !== NO_GROUP) found.add('stream');
      for (const level of HIERARCHY_LEVELS) {
        if (groups[level] !== NO_GROUP && groups[level] !== UNKNOWN_GROUP) found.add(level);
      }
    }
  }
  return GROUP_LEVELS.filter((level) => found.has(level));
}
