import { useMemo } from 'react';

/**
 * The same object as long as it says the same, however often a page has read its data anew.
 *
 * @param value plain data, as JSON keeps it
 */
export function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
