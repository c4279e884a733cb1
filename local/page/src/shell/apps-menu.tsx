import Button from '@atlaskit/button/new';
import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { modulePath } from '../router/paths';
import { Menu } from './menu';
import { useSite } from './services-context';

/** The apps with a page for the whole site. */
export function AppsMenu() {
  const { app } = useSite();
  const pages = app.modules.filter(({ type }) => type === 'jira:globalPage');
  return (
    <Menu
      side="start"
      trigger={({ triggerRef, ...trigger }) => (
        <Button
          {...trigger}
          ref={triggerRef}
          isSelected={false}
          appearance="subtle"
          iconAfter={ChevronDownIcon}
        >
          Apps
        </Button>
      )}
    >
      <DropdownItemGroup title="Your apps">
        {pages.map((module) => (
          <DropdownItem key={module.key} href={modulePath(app, module) ?? ''}>
            {module.title}
          </DropdownItem>
        ))}
        {pages.length === 0 && <DropdownItem isDisabled>No app has a page here</DropdownItem>}
      </DropdownItemGroup>
    </Menu>
  );
}
