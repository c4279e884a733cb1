/**
 * Reads a number as people type it: with spaces or apostrophes between thousands, with a comma or a
 * point before decimals. "12,000" and "12.000" are twelve thousand; "12,5" and "12.50" are decimals.
 *
 * @returns null for any other text
 */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/[\s\u2019']/gu, '').replace('\u2212', '-');
  const sign = plain.startsWith('-') ? -1 : 1;
  const digits = plain.replace(/^[+-]/u, '');
  if (/^\d+$/u.test(digits)) return sign * Number(digits);
  if (/^[1-9]\d{0,2}([.,]\d{3})(\1|[.,]\d{3})*$/u.test(digits)) {
    return sign * Number(digits.replace(/[.,]/gu, ''));
  }
  if (/^\d+[.,]\d+$/u.test(digits)) return sign * Number(digits.replace(',', '.'));
  return null;
}

/** As it is shown in a field that takes it back. */
export function numberToType(value: number | null): string {
  return value === null ? '' : String(value);
}
