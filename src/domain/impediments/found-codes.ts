/** How an impediment was found: a closed list, in the order in which reports tell it. */
export const FOUND_CODES = [
  'flagged',
  'blocked-status',
  'dependency-conflict',
  'stalled',
  'impediment-type',
  'recorded',
] as const;

export type FoundCode = (typeof FOUND_CODES)[number];
