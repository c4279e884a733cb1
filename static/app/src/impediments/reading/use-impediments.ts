import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import { viewerConnection } from '../../bridge/viewer-transport';
import { LinkedWorkInUse } from '../../reading/use-linked-work';
import {
  toldIssues,
  withAdded,
  type ImpedimentReadingState,
  type ImpedimentSnapshot,
} from './impediment-reading';
import { ImpedimentStore } from './impediment-store';
import { withToldLater, type ToldIssue } from './told-issues';

/** What the pages of this session read from; a page in a test may have its own. */
export const ImpedimentsInUse = createContext(new ImpedimentStore(viewerConnection));

/** Reads impediments as the viewer; what was read stays while it is read again. */
export function useImpedimentReading(
  settings: Settings,
  project: string | null,
): { readonly state: ImpedimentReadingState; readonly store: ImpedimentStore } {
  const store = useContext(ImpedimentsInUse);
  const linked = useContext(LinkedWorkInUse);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    const isReading = store.open({ settings, project, onWritten: linked.noteWritten });
    // What stands beside it must not be older than the page says.
    if (isReading) linked.catchUp();
  }, [store, linked, settings, project]);
  return { state, store };
}

export interface ImpedimentsAsWritten {
  /** What was read and what was added; the same as long as neither changes. */
  readonly impeded: ImpedimentSnapshot | null;
  /** What else was written and is not read yet, or is being written. */
  readonly told: readonly ToldIssue[];
}

export function useImpedimentsAsWritten(reading: ImpedimentReadingState): ImpedimentsAsWritten {
  const { shown, addedAt, written, writtenBefore, expected } = reading;
  const impeded = useMemo(
    () => withAdded({ shown, addedAt }, writtenBefore.added, written.added),
    [shown, addedAt, writtenBefore.added, written.added],
  );
  const told = useMemo(
    () => toldIssues(withToldLater(writtenBefore.told, written.told), expected),
    [writtenBefore.told, written.told, expected],
  );
  return { impeded, told };
}
