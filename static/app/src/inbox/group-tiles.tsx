import { useIntl } from 'react-intl';
import { INBOX_GROUPS, type Inbox, type InboxGroup } from '../../../../src/use-cases/inbox';
import { inboxMessages } from '../messages/inbox';
import styles from './inbox.module.css';

interface Props {
  readonly inbox: Inbox;
  readonly nameOf: (group: InboxGroup) => string;
  /** Null: all. */
  readonly chosen: InboxGroup | null;
  readonly onChoose: (group: InboxGroup | null) => void;
}

/** How much waits in each group; each number shows its group alone. */
export function GroupTiles({ inbox, nameOf, chosen, onChoose }: Props) {
  const intl = useIntl();
  const total = INBOX_GROUPS.reduce((sum, group) => sum + inbox[group].length, 0);
  const tile = (group: InboxGroup | null, name: string, count: number) => (
    <button
      key={group ?? 'all'}
      type="button"
      aria-pressed={chosen === group}
      className={styles.tile}
      onClick={() => {
        onChoose(chosen === group ? null : group);
      }}
    >
      <span className={styles.count}>{intl.formatNumber(count)}</span>
      <span>{name}</span>
    </button>
  );
  return (
    <div
      role="group"
      aria-label={intl.formatMessage(inboxMessages.groups)}
      className={styles.tiles}
    >
      {tile(null, intl.formatMessage(inboxMessages.all), total)}
      {INBOX_GROUPS.map((group) => tile(group, nameOf(group), inbox[group].length))}
    </div>
  );
}
