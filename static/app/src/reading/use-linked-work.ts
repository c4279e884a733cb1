import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../../../src/contract/settings';
import { viewerConnection } from '../bridge/viewer-transport';
import { readOwner } from '../bridge/read-owner';
import { LinkedWorkStore } from './linked-work-store';
import type { ReadingState } from './reading-state';
import { BrowserKeeper } from './stored/browser-keeper';

/** What all pages of this session read from; a page in a test may have its own. */
export const LinkedWorkInUse = createContext(
  new LinkedWorkStore(viewerConnection, new BrowserKeeper(viewerConnection, readOwner)),
);

export interface LinkedWorkReading extends ReadingState {
  readonly start: () => void;
  readonly cancel: () => void;
  /** Deletes what this browser keeps. */
  readonly forget: () => Promise<void>;
}

/** Reads the linked issues of the site as the viewer; what was read stays while it is read again. */
export function useLinkedWork(settings: Settings): LinkedWorkReading {
  const store = useContext(LinkedWorkInUse);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    store.open(settings);
  }, [store, settings]);
  useEffect(() => {
    window.addEventListener('online', store.goOn);
    return () => {
      window.removeEventListener('online', store.goOn);
    };
  }, [store]);
  return { ...state, start: store.start, cancel: store.cancel, forget: store.forget };
}
