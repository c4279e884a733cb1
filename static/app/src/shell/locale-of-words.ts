/** The English that stands in the code. */
export const OWN_LOCALE = 'en-US';

/**
 * The locale of numbers, dates and lists: that of the words around them, so that no sentence mixes two
 * languages. The words are English, so another English than the code's own is the only choice a person has.
 *
 * @param locale of who looks, as a BCP 47 tag
 */
export function localeOfWords(locale: string): string {
  try {
    const [known] = Intl.getCanonicalLocales(locale);
    return known !== undefined && /^en(-|$)/u.test(known) ? known : OWN_LOCALE;
  } catch (error) {
    if (error instanceof RangeError) return OWN_LOCALE;
    throw error;
  }
}
