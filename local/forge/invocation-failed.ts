const PREFIX = 'There was an error invoking the function - ';

/** An invocation that failed, with the message the frame gets. */
export class InvocationFailed extends Error {
  override readonly name = 'InvocationFailed';

  constructor(cause: unknown) {
    super(`${PREFIX}${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
