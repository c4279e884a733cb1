const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that occurs most in the first line of a file, outside of quotes. */
export function delimiterOf(head: string): string {
  const header = head.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
