import { createContext, useContext } from 'react';
import type { Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { FoundHalf } from './use-half-writer';

/** What a page gives to the parts on it that show contracts and speak in them. */
export interface Speaking {
  readonly today: Day;
  readonly timeZone: TimeZone;
  readonly calendar: WorkCalendar;
  /** A half as it was found to stand, whether this page saved it or somebody else. */
  readonly onStanding: (half: FoundHalf, isSaved: boolean) => void;
}

const SpeakingContext = createContext<Speaking | null>(null);

export const SpeakingOn = SpeakingContext.Provider;

/** @throws Error outside of a page that gives it */
export function useSpeaking(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('No page says how contracts are spoken about.');
  return speaking;
}
