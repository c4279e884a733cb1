import { useEffect, useSyncExternalStore } from 'react';
import { useServices } from '../shell/services-context';
import { AppModal } from './app-modal';

/** The app's modals over the page; only the topmost can be used. */
export function ModalLayer() {
  const { modals } = useServices();
  const open = useSyncExternalStore(modals.listen, modals.modals);
  const top = open.at(-1);
  useEffect(() => {
    if (top?.modal.closeOnEscape !== true) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void modals.close(top.id, undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [modals, top]);
  return open.map((entry) => <AppModal key={entry.id} entry={entry} isTop={entry === top} />);
}
