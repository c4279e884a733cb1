import type { WorkClock } from './work-clock';

/** Increments are calendar quarters and told as labels: `PI-2026.3` (a label takes no space). */
export function incrementLabel(clock: WorkClock, workdays: number): string {
  const [year = '', month = ''] = clock.day(workdays).split('-');
  return `PI-${year}.${String(Math.ceil(Number(month) / 3))}`;
}
