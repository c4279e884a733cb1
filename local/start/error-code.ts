/** Whether an error of the system is of a kind, as `ENOENT`; such errors may be of another realm. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
