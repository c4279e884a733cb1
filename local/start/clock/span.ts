/** A length of time; what is left out counts as none. */
export interface Span {
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** In milliseconds; a day has 24 hours, whatever the time zone. */
export function spanMs({ weeks = 0, days = 0, hours = 0, minutes = 0 }: Span): number {
  return (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE;
}
