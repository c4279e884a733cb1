import { ResolverRefusal } from '../bridge/resolver-refusal';

/** Whether the same may well be saved later without anybody changing anything. */
export function passesByItself(error: unknown): boolean {
  if (!(error instanceof ResolverRefusal)) return true;
  const { code } = error.refusal;
  return code === 'rate-limited' || code === 'unavailable';
}

/** Jira asks to slow down: whatever is asked next would be refused as well. */
export function isSlowDown(error: unknown): boolean {
  return error instanceof ResolverRefusal && error.refusal.code === 'rate-limited';
}
