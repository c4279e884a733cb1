import { useCallback, useSyncExternalStore } from 'react';
import { view } from './forge-bridge';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** The part of Jira's address that belongs to this page: every state of a page is a link. */
export interface Address {
  readonly pathname: string;
  /** As in the address, with its question mark; empty where there is no query. */
  readonly search: string;
}

/** Follows the address and changes it. */
export class AddressBar {
  private current: Address;
  private readonly listeners = new Set<() => void>();

  private constructor(private readonly history: History) {
    this.current = addressOf(history.location);
    history.listen((location) => {
      this.current = addressOf(location);
      for (const changed of this.listeners) changed();
    });
  }

  static async open(): Promise<AddressBar> {
    return new AddressBar(await view.createHistory());
  }

  readonly read = (): Address => this.current;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  go({ pathname, search }: Address, how: 'push' | 'replace'): void {
    this.history[how](`${pathname}${search}`);
  }
}

function addressOf({ pathname, search }: { pathname: string; search: string }): Address {
  return { pathname, search };
}

/** The parameters of the address, and how to change them. */
export function useQuery(
  bar: AddressBar,
): readonly [URLSearchParams, (next: URLSearchParams, how?: 'push' | 'replace') => void] {
  const { pathname, search } = useSyncExternalStore(bar.subscribe, bar.read);
  const change = useCallback(
    (next: URLSearchParams, how: 'push' | 'replace' = 'push') => {
      const text = next.toString();
      bar.go({ pathname, search: text === '' ? '' : `?${text}` }, how);
    },
    [bar, pathname],
  );
  return [new URLSearchParams(search), change];
}
