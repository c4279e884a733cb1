import { useContext, createContext, useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { viewerConnection } from '../../bridge/viewer-transport';
import { HistoriesStore, type HistoriesState } from './histories-store';

/** Kept from one look at the page to the next. */
const HistoriesInUse = createContext(new HistoriesStore(viewerConnection));

export interface HistoriesOnPage extends HistoriesState {
  /** Reads what is missing once more. */
  readonly again: () => void;
}

/** @param items the same list until it changes; null: not known yet */
export function useHistories(
  items: readonly WorkItem[] | null,
  settings: Settings,
): HistoriesOnPage {
  const store = useContext(HistoriesInUse);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    if (items !== null) store.open(items, settings);
  }, [store, items, settings]);
  return { ...state, again: store.start };
}
