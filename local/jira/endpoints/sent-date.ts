/** A date after an edit: kept where none is sent, cleared by null and by an empty text. */
export function dateAfter(present: string | null, sent: string | null | undefined): string | null {
  if (sent === undefined) return present;
  return sent === '' ? null : sent;
}
