/** The command was called in a way it cannot carry out: exit status 2, one line on standard error. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
