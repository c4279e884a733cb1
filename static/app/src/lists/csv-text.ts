/**
 * Rows as CSV (RFC 4180) that spreadsheets read as UTF-8. What a spreadsheet would take for a formula is
 * neutralised by an apostrophe: texts are typed by people.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(cellText).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The wide signs of East Asian keyboards begin a formula too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function cellText(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
