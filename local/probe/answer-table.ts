import type { ProbeResult } from './run-probe';

/** The answers of the embedded Jira, and beside them those of a real site, as a table in markdown. */
export function answerTable(
  embedded: readonly ProbeResult[],
  real: readonly ProbeResult[] | null,
): string {
  const realAnswers = new Map(real?.map(({ id, answer }) => [id, answer]));
  const rows = embedded.map(({ id, question, answer }) =>
    row([question, answer, realAnswers.get(id) ?? 'unknown']),
  );
  return [
    row(['question', 'embedded Jira', 'real site']),
    row(['---', '---', '---']),
    ...rows,
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
