/** There is one in a document. */
export const SECTION_ID = 'impediment';

/**
 * Puts the keyboard back once what was saved is shown: on the button that opened a form, or, where that
 * means nothing any more, on what is said about the impediment.
 */
export function focusSection(opener: () => HTMLElement | null = () => null): void {
  setTimeout(() => {
    (opener() ?? document.getElementById(SECTION_ID))?.focus();
  });
}
