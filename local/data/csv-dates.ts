/**
 * Dates of Jira's CSV export. They stand in the exporting person's format and zone and name neither;
 * the formats below are Jira's own, and times are read as UTC.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// 20/Nov/26 9:41 AM (Jira's default), 20/Nov/2026 09:41
const NAMED_MONTH = /^(\d{1,2})[/\-. ]([A-Za-z]{3})[A-Za-z]*[/\-. ](\d{4}|\d{2})(?:,? (.+))?$/;
// 2026-11-20, 2026/11/20 09:41, 2026-11-20T09:41:00.000+0000
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](.+))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(AM|PM)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** As Jira's REST writes an instant; null for a text in no known format. */
export function parseCsvDateTime(text: string): string | null {
  const parts = splitDate(text);
  const time = parts && readTime(parts.time ?? '00:00');
  return time ? `${parts.date}T${time}` : null;
}

/** `YYYY-MM-DD`; a time behind it is dropped. */
export function parseCsvDate(text: string): string | null {
  return splitDate(text)?.date ?? null;
}

function splitDate(text: string): { date: string; time: string | undefined } | null {
  const named = NAMED_MONTH.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    const year = (named[3] ?? '').padStart(4, '20');
    return month === 0 ? null : { date: isoDate(year, String(month), named[1]), time: named[4] };
  }
  const numeric = YEAR_FIRST.exec(text);
  return numeric && { date: isoDate(numeric[1], numeric[2], numeric[3]), time: numeric[4] };
}

function isoDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readTime(text: string): string | null {
  const match = TIME.exec(text.trim());
  if (!match) return null;
  const half = match[4]?.toUpperCase();
  const clock = Number(match[1]);
  if (half !== undefined && (clock < 1 || clock > 12)) return null;
  const hours = half === undefined ? clock : (clock % 12) + (half === 'PM' ? 12 : 0);
  const seconds = match[3] ?? '00';
  return `${String(hours).padStart(2, '0')}:${match[2] ?? '00'}:${seconds}.000${match[5] ?? '+0000'}`;
}
