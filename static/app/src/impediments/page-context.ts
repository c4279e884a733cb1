import { createContext, useContext } from 'react';
import type { Settings } from '../../../../src/contract/settings';
import type { SolvedImpediment } from '../../../../src/domain/impediments/memory';
import type { Impediment } from '../../../../src/use-cases/impediments/impediment';
import type { TrendsBasis } from '../../../../src/use-cases/impediments/impediment-trends';
import type { ImpedimentStore } from './reading/impediment-store';

/** What every part of the page needs to know. */
export interface ImpedimentsContext {
  readonly portfolio: TrendsBasis;
  /** Removed ones that tell how. */
  readonly solved: readonly SolvedImpediment[];
  readonly settings: Settings;
  /** Of who looks. */
  readonly accountId: string;
  readonly store: ImpedimentStore;
  /** By account id; empty while they are looked up. */
  readonly names: ReadonlyMap<string, string>;
  /** As it stands now, whatever the filters; null: it is none, or was not read. */
  readonly find: (key: string) => Impediment | null;
}

const Context = createContext<ImpedimentsContext | null>(null);

export const ImpedimentsOn = Context.Provider;

/** @throws if it is used outside the page */
export function useImpedimentsPage(): ImpedimentsContext {
  const context = useContext(Context);
  if (context === null) throw new Error('There is no page of impediments around this.');
  return context;
}
