import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { moduleAddress } from '../bridge/module-address';
import type { PagePlace } from './page-place';
import type { PageName } from './page-route';

interface Props {
  readonly place: PagePlace;
  readonly page: PageName;
  /** With its question mark; empty: as the page opens. */
  readonly search?: string;
  readonly children: ReactNode;
}

/** Leads to another page of the same module, in the same window; a copied link does as well. */
export function PageLink({ place, page, search = '', children }: Props) {
  const { surface, project, bar } = place;
  const { moduleKey } = surface;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    moduleAddress({ moduleKey, project }, { pathname: `/${page}`, search }).then(
      (told) => {
        if (isCurrent) setAddress(told);
      },
      // A plain click needs none.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [moduleKey, project, page, search]);
  const open = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || event.altKey) return;
    event.preventDefault();
    bar.go({ pathname: `/${page}`, search }, 'push');
  };
  return (
    <a href={address ?? `/${page}${search}`} onClick={open}>
      {children}
    </a>
  );
}
