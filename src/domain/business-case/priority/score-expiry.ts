import { addDays, daysBetween, type Day } from '../../calendar/day';

export interface ScoreExpiry {
  /** From this day on the scores no longer hold: value, urgency and size have moved on. */
  readonly expiresOn: Day;
  readonly isExpired: boolean;
  /** Calendar days until then; 0 or less: expired. */
  readonly daysLeft: number;
}

/** Expired scores still rank: an order that changed overnight by itself would help nobody. */
export function scoreExpiry(scoredOn: Day, validDays: number, today: Day): ScoreExpiry {
  const expiresOn = addDays(scoredOn, validDays);
  const daysLeft = daysBetween(today, expiresOn);
  return { expiresOn, isExpired: daysLeft <= 0, daysLeft };
}
