import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import { viewerConnection } from '../../bridge/viewer-transport';
import type { Snapshot } from '../../reading/reading-state';
import type { HistoryState } from './history-state';
import { HistoryStore } from './history-store';

/** What all pages of this session read from; a page in a test may have its own. */
export const HistoriesInUse = createContext(new HistoryStore(viewerConnection));

export interface HistoryReading extends HistoryState {
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Reads the histories of what was read, once all of it is there. */
export function useHistories(snapshot: Snapshot | null, settings: Settings): HistoryReading {
  const store = useContext(HistoriesInUse);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    if (snapshot !== null) store.open(snapshot, settings);
  }, [store, snapshot, settings]);
  return { ...state, start: store.start, cancel: store.cancel };
}
