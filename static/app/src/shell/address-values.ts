const LONGEST_NAME = 200;
const LAST_PAGE = 1_000_000;

/** A name out of an address: cut, and without characters that would only confuse; null: none. */
export function nameInAddress(value: string | null): string | null {
  const name = (value ?? '')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .slice(0, LONGEST_NAME)
    .trim();
  return name === '' ? null : name;
}

/** A page of a list, from 1; the first where the address names none. */
export function pageInAddress(value: string | null): number {
  if (value === null || !/^\d{1,7}$/.test(value)) return 1;
  return Math.min(Math.max(Number(value), 1), LAST_PAGE);
}
