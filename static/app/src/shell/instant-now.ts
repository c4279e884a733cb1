import { parseInstant, type Instant } from '../../../../src/domain/calendar/instant';

export function instantNow(): Instant {
  const now = parseInstant(new Date().toISOString());
  if (now === null) throw new Error('The clock of this browser tells no date.');
  return now;
}
