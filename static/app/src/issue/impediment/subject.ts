import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import type { Settings } from '../../../../../src/contract/settings';
import type { Day } from '../../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';

/** The issue whose impediment is spoken about. */
export interface ImpedimentSubject {
  readonly issue: { readonly id: string; readonly key: string };
  readonly item: WorkItem;
  readonly settings: Settings;
  readonly today: Day;
  readonly timeZone: TimeZone;
  /** Told how its record was found to stand, and whether this page just saved it. */
  readonly onStanding: (standing: StandingImpediment, isSaved: boolean) => void;
}
