/** Columns that hold words; all others hold numbers. */
const TEXT_COLUMNS: ReadonlySet<string> = new Set(['Figure', 'Alternative']);

/** Milliseconds, as many digits as they are worth. */
export function ms(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value < 10 ? value.toFixed(2) : whole(Math.round(value));
}

export function whole(value: number): string {
  return value.toLocaleString('en-US');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((name) => (TEXT_COLUMNS.has(name) ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
