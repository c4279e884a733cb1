import {
  createContext,
  use,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { PageHistory, PageLocation } from './page-history';
import { routeOf, type Route } from './route';

const HistoryContext = createContext<PageHistory | null>(null);

export function RouterProvider(props: {
  readonly history: PageHistory;
  readonly children: ReactNode;
}) {
  return <HistoryContext value={props.history}>{props.children}</HistoryContext>;
}

export function usePageHistory(): PageHistory {
  const history = use(HistoryContext);
  if (history === null) throw new Error('There is no RouterProvider around this component.');
  return history;
}

export function usePageLocation(): PageLocation {
  const history = usePageHistory();
  return useSyncExternalStore(history.listen, history.location);
}

/** The page to show; the same object as long as the path stays. */
export function useRoute(): Route {
  const { pathname } = usePageLocation();
  return useMemo(() => routeOf(pathname), [pathname]);
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Local Jira`;
  }, [title]);
}
