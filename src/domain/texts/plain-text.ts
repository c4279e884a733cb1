/** What would change how the text around it is shown: control characters, overrides of direction, halves of characters. */
const UNPLAIN = /[^\P{Cc}\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** A text that people typed as it is kept: plain characters, one kind of line break, nothing around it. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(UNPLAIN, '').trim();
}

/** The same on one line. */
export function plainLine(text: string): string {
  // What was taken out may have stood between two spaces.
  return plainText(text.replace(/\s+/gu, ' ')).replace(/ {2,}/gu, ' ');
}
