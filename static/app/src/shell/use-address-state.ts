import { useCallback, useMemo } from 'react';
import { useQuery, type AddressBar } from '../bridge/address';

export type ChangeState<T> = (next: T, how?: 'push' | 'replace') => void;

/**
 * The state of a page as its address has it: the same object until the address changes.
 *
 * @param parse the same function in every call
 * @param format the same function in every call
 */
export function useAddressState<T>(
  bar: AddressBar,
  parse: (query: URLSearchParams) => T,
  format: (state: T) => URLSearchParams,
): readonly [T, ChangeState<T>] {
  const [query, setQuery] = useQuery(bar);
  const address = query.toString();
  const state = useMemo(() => parse(new URLSearchParams(address)), [parse, address]);
  const change = useCallback<ChangeState<T>>(
    (next, how) => {
      setQuery(format(next), how);
    },
    [format, setQuery],
  );
  return [state, change];
}
