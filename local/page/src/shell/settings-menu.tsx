import { IconButton } from '@atlaskit/button/new';
import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import SettingsIcon from '@atlaskit/icon/core/settings';
import { modulePath, SETTINGS_PATH } from '../router/paths';
import { Menu } from './menu';
import { useSite } from './services-context';

/** Jira's settings, which only administrators see. */
export function SettingsMenu() {
  const { app } = useSite();
  const pages = app.modules.filter(({ type }) => type === 'jira:adminPage');
  return (
    <Menu
      side="end"
      trigger={({ triggerRef, ...trigger }) => (
        <IconButton
          {...trigger}
          ref={triggerRef}
          isSelected={false}
          appearance="subtle"
          icon={SettingsIcon}
          label="Settings"
        />
      )}
    >
      <DropdownItemGroup title="Jira settings">
        <DropdownItem href={SETTINGS_PATH}>Apps</DropdownItem>
        {pages.map((module) => (
          <DropdownItem key={module.key} href={modulePath(app, module) ?? ''}>
            {module.isConfigure ? `Configure ${app.name}` : module.title}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </Menu>
  );
}
