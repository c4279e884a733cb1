/** Marks the branch a closed union cannot reach; the only exception the domain throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
