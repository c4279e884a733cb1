/**
 * Characters of a text as Unicode numbers them: 語 and 🙂 are one each; what is drawn as one but made of
 * several, as a family, is several. What people see as one has no upper bound of its own, and what is kept
 * has to have one.
 */
export function characterCount(text: string): number {
  return Array.from(text).length;
}
