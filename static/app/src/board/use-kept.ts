import { useState } from 'react';

/** What somebody moved or looked at stays in sight as long as the board does. */
export function useKept(keys: readonly (string | null)[]): ReadonlySet<string> {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const added = keys.filter((key): key is string => key !== null && !kept.has(key));
  if (added.length === 0) return kept;
  const all = new Set([...kept, ...added]);
  setKept(all);
  return all;
}
