import type { FrameHistory, FrameLocation } from '../../bridge/bridge-host';
import { addressOf, type PageHistory, type PageLocation } from '../router/page-history';

/**
 * The history an app sees on a page of its own: the address below `base`. What the app pushes changes
 * the page's address, so that a reload and a shared link come back to it.
 */
export function pageFrameHistory(history: PageHistory, base: string): FrameHistory {
  const addressAt = ({ pathname, search, hash }: FrameLocation): string => {
    const below = pathname.startsWith('/') ? pathname : `/${pathname}`;
    return addressOf({ pathname: below === '/' ? base : `${base}${below}`, search, hash });
  };
  return {
    location: () => locationBelow(base, history.location()) ?? START,
    push: (to) => {
      history.push(addressAt(to));
    },
    replace: (to) => {
      history.replace(addressAt(to));
    },
    go: history.go,
    listen: (changed) =>
      history.listen((location, action) => {
        // Leaving the app's page is none of the app's business.
        const below = locationBelow(base, location);
        if (below !== null) changed(below, action);
      }),
  };
}

const START: FrameLocation = { pathname: '/', search: '', hash: '' };

/** The part of an address below the base; null where it is elsewhere. */
export function locationBelow(
  base: string,
  { pathname, search, hash }: PageLocation,
): FrameLocation | null {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return null;
  const below = pathname.slice(base.length);
  return { pathname: below === '' ? '/' : below, search, hash };
}
