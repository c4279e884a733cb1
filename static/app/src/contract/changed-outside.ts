/** Refusals for which it does not matter what stands there, nor who wrote it. */
const OUT_OF_REACH: ReadonlySet<string> = new Set(['not-editable', 'no-issue']);

/** Whether a refusal tells that something else than the app has changed what stands there. */
export function tellsChangedOutside({
  because,
  changedOutside,
}: {
  readonly because: string;
  readonly changedOutside: boolean;
}): boolean {
  return changedOutside && !OUT_OF_REACH.has(because);
}
