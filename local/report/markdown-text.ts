/** Text typed by people, so that it cannot become markup or break out of a table cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A table; the cells are markdown already. Columns of figures are set right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const isFigure = columns.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  );
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? inEnglish(cell) : cell)).join(' | ')} |`;
  const rule = `| ${isFigure.map((figure) => (figure ? '---:' : '---')).join(' | ')} |`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}

/** 29,057 */
export function inEnglish(count: number): string {
  return count.toLocaleString('en-US');
}

/** "1 dependency", "3 dependencies" */
export function counted(count: number, one: string, many: string): string {
  return `${inEnglish(count)} ${count === 1 ? one : many}`;
}

/** Whole percents; below one and not none: "under 1 %". */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  const share = (part / whole) * 100;
  return share < 1 ? 'under 1 %' : `${String(Math.round(share))} %`;
}
