import { parseDay } from '../../src/domain/calendar/day';
import { parseInstant, type Instant } from '../../src/domain/calendar/instant';
import type { TimeZone } from '../../src/domain/calendar/time-zone';
import { UsageError } from './usage-error';

/**
 * The instant of `--as-of`: a bare date means 00:00 of that day in the report's zone; without one it
 * is now.
 *
 * @throws UsageError for a text that is neither, or a date that does not exist
 */
export function readAsOf(text: string | null, now: Instant): (timeZone: TimeZone) => Instant {
  if (text === null) return () => now;
  const day = parseDay(text);
  if (day !== null) return (timeZone) => timeZone.startOf(day);
  const instant = parseInstant(text);
  if (instant !== null) return () => instant;
  throw new UsageError(
    `--as-of ${text} is neither a date (2026-11-20) nor an instant with its offset ` +
      '(2026-11-20T09:00:00Z) that exists',
  );
}
