import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { StatusLozenge } from '../issues/status-lozenge';
import { transitionIssue } from '../rest/issue-calls';
import type { Issue } from '../rest/issue-schemas';
import { Menu } from '../shell/menu';
import { useIssueWrite, useTransitions } from './issue-queries';
import styles from './issue-view.module.css';

/** The status, and the transitions out of it; people without transitions see the status alone. */
export function StatusMenu({ issue }: { readonly issue: Issue }) {
  const transitions = useTransitions(issue.key);
  const move = useIssueWrite(issue.key, (id: string) => transitionIssue(issue.key, id));
  const { status, resolution } = issue.fields;
  if (status === null) return null;
  const others = transitions.data?.filter(({ to }) => to.id !== status.id) ?? [];
  return (
    <div className={styles.status} data-category={status.statusCategory.key}>
      {others.length === 0 ? (
        <StatusLozenge status={status} />
      ) : (
        <Menu
          side="start"
          trigger={(trigger) => (
            <button
              aria-controls={trigger['aria-controls']}
              aria-expanded={trigger['aria-expanded']}
              aria-haspopup={trigger['aria-haspopup']}
              onClick={trigger.onClick}
              onFocus={trigger.onFocus}
              onBlur={trigger.onBlur}
              ref={trigger.triggerRef}
              type="button"
              className={styles.statusButton}
              disabled={move.isPending}
              aria-label={`Status ${status.name}: change`}
            >
              {status.name}
              <ChevronDownIcon label="" size="small" />
            </button>
          )}
        >
          <DropdownItemGroup title="Move to">
            {others.map(({ id, name, to }) => (
              <DropdownItem
                key={id}
                onClick={() => {
                  move.mutate(id);
                }}
              >
                <span className={styles.transition}>
                  {name !== to.name && `${name}: `}
                  <StatusLozenge status={to} />
                </span>
              </DropdownItem>
            ))}
          </DropdownItemGroup>
        </Menu>
      )}
      {resolution !== null && resolution !== undefined && (
        <span className={styles.resolution}>Resolution: {resolution.name}</span>
      )}
    </div>
  );
}
