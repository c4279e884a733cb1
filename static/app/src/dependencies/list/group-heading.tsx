import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import { hierarchyMessages } from '../../messages/hierarchy';
import { useGroupWords } from '../group-words';
import styles from './grouped-list.module.css';
import type { ListGroup } from './list-grouping';

interface Props {
  readonly group: ListGroup;
  readonly level: GroupLevel;
  /** Whether it began on an earlier page. */
  readonly isContinued: boolean;
  readonly onOnly: (group: string) => void;
}

/** What stands over the rows of a group: its name and how much of it there is on all pages. */
export function GroupHeading({ group, level, isContinued, onOnly }: Props) {
  const intl = useIntl();
  const name = useGroupWords().name(level, group.name);
  return (
    <span className={styles.heading}>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span>
        {intl.formatMessage(hierarchyMessages.groupCounts, {
          ...{ total: group.total, open: group.open, inConflict: group.inConflict },
        })}
        {isContinued && ` ${intl.formatMessage(hierarchyMessages.groupContinued)}`}
      </span>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-label={intl.formatMessage(hierarchyMessages.onlyGroupOf, { name })}
        onClick={() => {
          onOnly(group.name);
        }}
      >
        {intl.formatMessage(hierarchyMessages.onlyGroup)}
      </Button>
    </span>
  );
}
