import type { WorkClock } from './work-clock';

/** A moment of work time as the app writes instants: in UTC with a Z. */
export function appInstant(clock: WorkClock, workTime: number): string {
  return appSpelling(clock.instant(workTime));
}

/** An instant of Jira as the app writes it. */
export function appSpelling(instant: string): string {
  return instant.replace('+0000', 'Z');
}
