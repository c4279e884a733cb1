const LONGEST_TEXT = 200;

/** Cut and without characters that would only confuse: none of them is in a name or a summary. */
export function plainText(value: string | null, longest = LONGEST_TEXT): string {
  return (value ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, longest);
}

/** Null where nothing is named. */
export function nameOf(value: string | null): string | null {
  const name = plainText(value).trim();
  return name === '' ? null : name;
}
