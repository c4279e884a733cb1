/** An instant in Jira's spelling, `2026-11-20T09:41:00.000+0000`. */
export function jiraInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}

/** Milliseconds since 1970; null for what is no instant. Offsets come with and without a colon. */
export function parseJiraInstant(text: string): number | null {
  const milliseconds = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2'));
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** Whether a text is a day that exists, `2026-11-20`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
