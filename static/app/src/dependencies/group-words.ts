import { createContext, useContext, useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import {
  isHierarchyLevel,
  NO_GROUP,
  UNKNOWN_GROUP,
  type GroupLevel,
  type HierarchyLevel,
} from '../../../../src/domain/organisation/roll-up';
import { NO_HIERARCHY, type HierarchyNames } from '../analysis/hierarchy-names';
import { LEVEL_MESSAGES, NO_GROUP_MESSAGES } from '../messages/group-levels';
import { hierarchyMessages } from '../messages/hierarchy';

/** What the rows of the page are rolled up to. */
export const HierarchyInUse = createContext<HierarchyNames>(NO_HIERARCHY);

export interface GroupWords {
  /** The name of a group as people read it. */
  readonly name: (level: GroupLevel, group: string) => string;
  /** The same where there is little room: of an epic its key. */
  readonly short: (level: GroupLevel, group: string) => string;
  /** What a level is called; in Jira's hierarchy as Jira calls it. */
  readonly level: (level: GroupLevel) => string;
}

export function useGroupWords(): GroupWords {
  const intl = useIntl();
  const hierarchy = useContext(HierarchyInUse);
  return useMemo(() => groupWords(hierarchy, intl), [hierarchy, intl]);
}

function groupWords({ types, issues }: HierarchyNames, intl: IntlShape): GroupWords {
  const typesAt = (level: HierarchyLevel): string =>
    types[level].length === 0
      ? intl.formatMessage(hierarchyMessages.unnamed)
      : intl.formatList(types[level], { type: 'unit' });
  const named = (level: GroupLevel, group: string, isShort: boolean): string => {
    if (!isHierarchyLevel(level)) {
      return group === NO_GROUP ? intl.formatMessage(NO_GROUP_MESSAGES[level]) : group;
    }
    const type = typesAt(level);
    if (group === NO_GROUP) return intl.formatMessage(hierarchyMessages.none, { type });
    if (group === UNKNOWN_GROUP) return intl.formatMessage(hierarchyMessages.unknown, { type });
    const summary = issues.get(group)?.summary ?? null;
    return summary === null || isShort ? group : `${group} ${summary}`;
  };
  return {
    name: (level, group) => named(level, group, false),
    short: (level, group) => named(level, group, true),
    level: (level) =>
      isHierarchyLevel(level)
        ? intl.formatMessage(hierarchyMessages.level, { type: typesAt(level) })
        : intl.formatMessage(LEVEL_MESSAGES[level]),
  };
}
