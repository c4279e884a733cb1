import { daysBetween, type Day } from '../../../../src/domain/calendar/day';
import type { PlotArea } from './plot';

/** Where the middle of a day lies when all days from the first to the last have equal room. */
export function dayAxis(from: Day, to: Day, { left, right }: PlotArea): (day: Day) => number {
  const days = daysBetween(from, to) + 1;
  return (day) => left + ((daysBetween(from, day) + 0.5) / days) * (right - left);
}
