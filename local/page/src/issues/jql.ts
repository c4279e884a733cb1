/** A text as a JQL string: in quotes, with quotes and backslashes escaped and line breaks told. */
export function jqlString(text: string): string {
  const escaped = text
    .replace(/["\\]/gu, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

/** What the list of issues shows before anybody asked: open work, as a search needs a restriction. */
export const OPEN_WORK = 'statusCategory != Done ORDER BY updated DESC';

export function issuesOfProject(projectKey: string): string {
  return `project = ${jqlString(projectKey)} ORDER BY created DESC`;
}

export function issuesByPerson(accountId: string): string {
  return `assignee = ${jqlString(accountId)} AND statusCategory != Done ORDER BY updated DESC`;
}

/** `SHOP-12`, whatever its case; null for any other text. */
export function issueKeyIn(text: string): string | null {
  const key = text.trim().toUpperCase();
  return /^[A-Z][A-Z0-9_]+-\d+$/u.test(key) ? key : null;
}

/** Finds issues by the beginnings of words of their summaries; null where the text holds no word. */
export function issuesBySummary(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return null;
  const restrictions = words.map((word) => `summary ~ ${jqlString(`${word}*`)}`);
  return `${restrictions.join(' AND ')} ORDER BY updated DESC`;
}
