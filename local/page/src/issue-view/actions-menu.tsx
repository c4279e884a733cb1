import { IconButton } from '@atlaskit/button/new';
import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useRef } from 'react';
import type { HostModule } from '../../host-api';
import { issueSubject } from '../app-frame/frame-subject';
import type { Issue } from '../rest/issue-schemas';
import { Menu } from '../shell/menu';
import { useServices } from '../shell/services-context';

interface ActionsMenuProps {
  readonly issue: Issue;
  readonly modules: readonly HostModule[];
  readonly refresh: () => Promise<void>;
}

/** The `jira:issueAction` modules of the app; each opens in a dialog of its own. */
export function ActionsMenu({ issue, modules, refresh }: ActionsMenuProps) {
  const { modals } = useServices();
  const button = useRef<HTMLSpanElement>(null);
  return (
    <span ref={button}>
      <Menu
        side="end"
        trigger={({ triggerRef, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={triggerRef}
            isSelected={false}
            appearance="subtle"
            icon={ShowMoreIcon}
            label="Actions"
          />
        )}
      >
        <DropdownItemGroup title="Actions of apps">
          {modules.map((module) => {
            const subject = issueSubject(module, issue);
            return (
              <DropdownItem
                key={module.key}
                isDisabled={subject === null}
                onClick={() => {
                  const returnTo = button.current?.querySelector('button') ?? null;
                  if (subject !== null) modals.showModule(subject, { refresh, returnTo });
                }}
              >
                {module.title}
              </DropdownItem>
            );
          })}
        </DropdownItemGroup>
      </Menu>
    </span>
  );
}
