/** The places of the names that have a text in them, whatever its case; none for an empty text. */
export function namesWith(names: readonly string[], text: string): readonly number[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return names.flatMap((name, at) => (name.toLowerCase().includes(wanted) ? [at] : []));
}
