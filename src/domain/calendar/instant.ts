import type { Brand } from '../brand';
import { dayOf, type Day } from './day';

/** A point in time, milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

const ISO_INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads an ISO instant in the spellings Jira uses (`+0000`, `+00:00`, `Z`, with or without
 * milliseconds). Null for anything else, for a missing offset (an instant without one would depend
 * on the reader's zone) and for dates that do not exist.
 */
export function parseInstant(text: string): Instant | null {
  const match = ISO_INSTANT.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const hours = Number(match[4]);
  const minutes = Number(match[5]);
  const seconds = Number(match[6] ?? '0');
  if (day === null || hours > 24 || minutes > 59 || seconds > 59) return null;
  if (hours === 24 && (minutes > 0 || seconds > 0)) return null;
  const offset = offsetMinutes(match[8] ?? 'Z');
  if (offset === null) return null;
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000 + 1e-6);
  const minuteOfDay = hours * 60 + minutes - offset;
  return (day * 86_400_000 + minuteOfDay * 60_000 + seconds * 1000 + milliseconds) as Instant;
}

function offsetMinutes(text: string): number | null {
  if (text === 'Z') return 0;
  const digits = text.replace(':', '');
  const hours = Number(digits.slice(1, 3));
  const minutes = Number(digits.slice(3, 5));
  if (hours > 18 || minutes > 59) return null;
  return (digits.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

export function instantOf(date: Date): Instant {
  return date.getTime() as Instant;
}

export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** Days since 1970-01-01 of an instant whose wall clock is already the wanted zone's. */
export function dayOfWallClock(wallClockMs: number): Day {
  return Math.floor(wallClockMs / 86_400_000) as Day;
}
