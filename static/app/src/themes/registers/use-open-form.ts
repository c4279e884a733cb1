import { useRef, useState } from 'react';

export interface OpenForm {
  /** The id of the entry whose form is open; empty: a new one; null: none. */
  readonly open: string | null;
  readonly show: (id: string) => void;
  /** Gives the focus back to what opened it. */
  readonly close: () => void;
}

/** One form at a time. */
export function useOpenForm(): OpenForm {
  const [open, setOpen] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  return {
    open,
    show: (id) => {
      opener.current = document.activeElement;
      setOpen(id);
    },
    close: () => {
      setOpen(null);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
