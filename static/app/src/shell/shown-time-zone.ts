import { useSyncExternalStore } from 'react';

/** The zone of times of which nobody says the zone: of the site, once its settings were read. */
let zone: string | null = null;
const listeners = new Set<() => void>();

export function showTimesIn(next: string): void {
  zone = next;
  for (const changed of listeners) changed();
}

/** IANA name; null: that of the site is not known yet. */
export function useShownTimeZone(): string | null {
  return useSyncExternalStore(subscribe, () => zone);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
