/** A text as JQL takes it: every name and every word of a person goes into a query through here. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, (character) => `\\${character}`)}"`;
}
