import { createContext, useContext } from 'react';
import type { Settings } from '../../../../src/contract/settings';
import type { RegistersAnswer } from '../../../../src/contract/portfolio-registers';
import type { Day } from '../../../../src/domain/calendar/day';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';

/** What every part of a case knows about where it stands. */
export interface CasePlace {
  readonly issue: { readonly id: string; readonly key: string };
  readonly item: WorkItem;
  readonly settings: Settings;
  readonly today: Day;
  /** IANA name of the zone that days and times are in. */
  readonly timeZone: string;
  /** Of who looks. */
  readonly accountId: string | null;
  /** Whether the person may edit the issue; null while it is asked, or where Jira did not tell. */
  readonly mayEdit: boolean | null;
  /** Null while they are read, or where they could not be. */
  readonly registers: RegistersAnswer | null;
}

const CaseContext = createContext<CasePlace | null>(null);
export const CaseOn = CaseContext.Provider;

export function useCasePlace(): CasePlace {
  const place = useContext(CaseContext);
  if (place === null) throw new Error('A part of a case stands outside of one.');
  return place;
}
