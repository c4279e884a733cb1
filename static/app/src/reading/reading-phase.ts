/** How far a reading from Jira is, in items of whatever is read. */
export type ReadingPhase =
  /** For another reading to end. */
  | { readonly name: 'waiting' }
  /** `total` is null until Jira has told how many there are. */
  | { readonly name: 'reading'; readonly read: number; readonly total: number | null }
  | { readonly name: 'cancelled'; readonly read: number; readonly total: number | null }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'done' };

/** Stopped by the person; what has ended already stays as it ended. */
export function cancelled(phase: ReadingPhase): ReadingPhase {
  return phase.name === 'reading' ? { ...phase, name: 'cancelled' } : phase;
}
