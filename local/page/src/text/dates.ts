const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const DAY_HERE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** The day of an instant (`2026-11-20T09:41:00.000Z`) in the time of this browser. */
export function dayOfInstantText(instant: string): string {
  return DAY_HERE.format(Date.parse(instant));
}

/** A day `2026-11-20` as people read it; nothing for no day. */
export function dayText(day: string | null): string {
  if (day === null) return '';
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : DAY.format(time);
}

/** An instant of Jira's (`2026-11-20T09:41:00.000+0000`) in the time of this browser. */
export function momentText(instant: string): string {
  const time = Date.parse(instant.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2'));
  return Number.isNaN(time) ? instant : MOMENT.format(time);
}
