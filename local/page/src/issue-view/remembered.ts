import { useState } from 'react';

/** Whether something is open, remembered in this browser under a name. */
export function useRememberedOpen(
  name: string,
  usual: boolean,
): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const storageKey = `local-jira.${name}`;
  const [isOpen, setOpen] = useState(() => {
    const kept = window.localStorage.getItem(storageKey);
    return kept === null ? usual : kept === 'open';
  });
  const change = (next: boolean) => {
    window.localStorage.setItem(storageKey, next ? 'open' : 'closed');
    setOpen(next);
  };
  return [isOpen, change];
}
