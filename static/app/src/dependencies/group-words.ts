import type { IntlShape } from 'react-intl';
import { NO_GROUP, type GroupLevel } from '../../../../src/domain/organisation/roll-up';
import { NO_GROUP_MESSAGES } from '../messages/group-levels';

/** The name of a group as people read it. */
export function groupName(level: GroupLevel, name: string, intl: IntlShape): string {
  return name === NO_GROUP ? intl.formatMessage(NO_GROUP_MESSAGES[level]) : name;
}
