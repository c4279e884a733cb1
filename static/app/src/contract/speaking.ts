import { createContext, useContext } from 'react';
import type { Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { ContractEnd } from './contract-end';
import type { FoundHalf } from './use-half-writer';

/** What a page gives to the parts on it that show contracts and speak in them. */
export interface Speaking {
  readonly today: Day;
  readonly timeZone: TimeZone;
  readonly calendar: WorkCalendar;
  /** A half as somebody else was found to have saved it. */
  readonly onFound: (half: FoundHalf) => void;
  /**
   * A half as it was saved here.
   *
   * @param end that spoke; null: none
   * @returns the same end once the other side was read anew; null where it could not be
   */
  readonly onSaved: (half: FoundHalf, end: ContractEnd | null) => Promise<ContractEnd | null>;
}

const SpeakingContext = createContext<Speaking | null>(null);

export const SpeakingOn = SpeakingContext.Provider;

/** @throws Error outside of a page that gives it */
export function useSpeaking(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('No page says how contracts are spoken about.');
  return speaking;
}
