import type { WorkClock } from './work-clock';

/** A moment of work time as the app writes instants: in UTC with a Z. */
export function appInstant(clock: WorkClock, workTime: number): string {
  return clock.instant(workTime).replace('+0000', 'Z');
}

const MS_PER_DAY = 86_400_000;

/** A day (`YYYY-MM-DD`) as the app logs days: the number of days since 1970. */
export function appDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}
