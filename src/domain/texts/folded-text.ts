/** A text as it is compared: case, accents and the ways a sign can be written do not matter. */
export function foldedText(text: string): string {
  // Upwards first: some signs have no capital of their own ("ß" and "ss" are one).
  const folded = text.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  return folded.replace(/\p{M}/gu, '');
}
