/** Decided by administrators, or on the page of the kanban. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'cases.types',
  'cases.numberField',
  'cases.kanban',
]);

/** Whether portfolio managers decide something about cases here, by its place in the settings. */
export function isCaseLimit(key: string): boolean {
  return key.startsWith('cases.') && !ELSEWHERE.has(key);
}
