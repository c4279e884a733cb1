import { IconButton } from '@atlaskit/button/new';
import { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { useSyncExternalStore } from 'react';
import { THEME_CHOICES, type ThemeChoice } from '../theme/theme-store';
import { Menu } from './menu';
import { useServices } from './services-context';

const NAMES: Readonly<Record<ThemeChoice, string>> = {
  light: 'Light',
  dark: 'Dark',
  system: 'Match system',
};

export function ThemeMenu() {
  const { theme } = useServices();
  const chosen = useSyncExternalStore(theme.listen, theme.choice);
  return (
    <Menu
      side="end"
      trigger={({ triggerRef, ...trigger }) => (
        <IconButton
          {...trigger}
          ref={triggerRef}
          isSelected={false}
          appearance="subtle"
          icon={ThemeIcon}
          label="Theme"
        />
      )}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        {THEME_CHOICES.map((choice) => (
          <DropdownItemRadio
            key={choice}
            id={choice}
            isSelected={choice === chosen}
            onClick={() => {
              theme.choose(choice);
            }}
          >
            {NAMES[choice]}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </Menu>
  );
}
