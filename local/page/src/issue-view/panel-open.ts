import { useSyncExternalStore } from 'react';
import { OpenPanels } from './open-panels';

const panels = new OpenPanels(window.localStorage);

/** Whether the app's panel is open on an issue. Its button and the panel itself are in different places. */
export function usePanelOpen(
  moduleKey: string,
  issueId: string,
): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const isOpen = useSyncExternalStore(panels.listen, () => panels.isOpen(moduleKey, issueId));
  return [
    isOpen,
    (next) => {
      panels.setOpen(moduleKey, issueId, next);
    },
  ];
}
