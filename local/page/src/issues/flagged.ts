/** Whether an issue is flagged as an impediment: its Flagged field holds an option. */
export function isFlagged(
  fields: Readonly<Record<string, unknown>>,
  flaggedId: string | null,
): boolean {
  const value = flaggedId === null ? null : fields[flaggedId];
  return Array.isArray(value) && value.length > 0;
}
