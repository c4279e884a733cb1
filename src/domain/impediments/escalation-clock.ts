import { addDays, type Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import { workingDay, type WorkCalendar } from '../calendar/work-calendar';
import { workingDaysBetween } from '../calendar/working-days';
import { isOpenRecord, nextLevel, type ImpedimentLevel, type ImpedimentRecord } from './record';

/** The escalation clock of recorded impediments. Definition: docs/figures.md, "Escalation clock". */

export interface EscalationPolicy {
  /** Working days an impediment may stay at a level; null: as long as it takes. */
  readonly limits: Readonly<Record<ImpedimentLevel, number | null>>;
  /** Where a cause has a limit of its own. */
  readonly limitsOfCauses: readonly CauseLimit[];
  readonly calendar: WorkCalendar;
  readonly timeZone: TimeZone;
}

export interface CauseLimit {
  readonly cause: string;
  readonly level: ImpedimentLevel;
  readonly days: number;
}

export interface EscalationClock {
  /** Working days. */
  readonly limitDays: number;
  /** Working days at this level, the day it came there not counted. */
  readonly usedDays: number;
  /** The day on which the limit is reached; null: the calendar has no such day. */
  readonly expiresOn: Day | null;
  readonly isExpired: boolean;
  /** Null: nobody is above. */
  readonly escalatesTo: ImpedimentLevel | null;
}

/** @returns null for a record that is removed, or at a level without a limit */
export function escalationClock(
  record: ImpedimentRecord,
  policy: EscalationPolicy,
  asOf: Instant,
): EscalationClock | null {
  const limitDays = limitOf(record, policy);
  if (limitDays === null || !isOpenRecord(record)) return null;
  const { calendar, timeZone } = policy;
  const firstDay = addDays(timeZone.dayAt(record.levelSince), 1);
  const usedDays = workingDaysBetween(calendar, firstDay, timeZone.dayAt(asOf));
  return {
    limitDays,
    usedDays,
    expiresOn: workingDay(calendar, firstDay, limitDays - 1),
    isExpired: usedDays >= limitDays,
    escalatesTo: nextLevel(record.level),
  };
}

/** The limit of its cause at its level, else that of the level, in working days. */
export function limitOf(
  { cause, level }: Pick<ImpedimentRecord, 'cause' | 'level'>,
  { limits, limitsOfCauses }: Pick<EscalationPolicy, 'limits' | 'limitsOfCauses'>,
): number | null {
  const own = limitsOfCauses.find((limit) => limit.cause === cause && limit.level === level);
  return own?.days ?? limits[level];
}

/** The shortest limit that any cause has at a level; null: nothing there ever expires. */
export function shortestLimit(
  level: ImpedimentLevel,
  { limits, limitsOfCauses }: Pick<EscalationPolicy, 'limits' | 'limitsOfCauses'>,
): number | null {
  const own = limitsOfCauses.filter((limit) => limit.level === level).map(({ days }) => days);
  const all = limits[level] === null ? own : [...own, limits[level]];
  return all.length === 0 ? null : Math.min(...all);
}
