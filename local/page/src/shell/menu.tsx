import DropdownMenu, { type CustomTriggerProps } from '@atlaskit/dropdown-menu';
import type { ReactElement, ReactNode } from 'react';

interface MenuProps {
  readonly side: 'start' | 'end';
  readonly trigger: (props: CustomTriggerProps<HTMLButtonElement>) => ReactElement;
  readonly children: ReactNode;
}

/** A menu that stands where its button stands, and so in the same landmark. */
export function Menu({ side, trigger, children }: MenuProps) {
  return (
    <DropdownMenu<HTMLButtonElement>
      placement={side === 'end' ? 'bottom-end' : 'bottom-start'}
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it the menu opens outside all landmarks; what replaces it is behind a feature gate
      shouldRenderToParent
      trigger={trigger}
    >
      {children}
    </DropdownMenu>
  );
}
