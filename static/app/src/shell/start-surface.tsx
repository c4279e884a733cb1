import '@atlaskit/css-reset';
import 'virtual:atlaskit-themes.css';
import './page.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { view } from '../bridge/forge-bridge';
import { readSurface, type Surface } from '../bridge/surface';
import { forgetWithOthers } from '../browser-storage/forget-values';
import { ErrorBoundary } from '../states/error-boundary';
import { FailedState } from '../states/failed-state';
import { localeOfWords, OWN_LOCALE } from './locale-of-words';
import { Words } from './words';

const queries = new QueryClient({
  defaultOptions: {
    // Jira and the resolvers are tried again where that helps; a refusal stays one.
    queries: { staleTime: 60_000, retry: false, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});

export type RenderSurface = (surface: Surface) => ReactNode;

/**
 * Shows one surface of the app, once Jira has told the theme and who looks.
 *
 * @param render a promise where the surface needs more of Jira before it can begin
 */
export async function startSurface(render: RenderSurface | Promise<RenderSurface>): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root element.');
  forgetWithOthers();
  const show = (locale: string, content: ReactNode): void => {
    document.documentElement.lang = locale;
    createRoot(root).render(
      <QueryClientProvider client={queries}>
        <Words locale={locale}>
          <ErrorBoundary>{content}</ErrorBoundary>
        </Words>
      </QueryClientProvider>,
    );
  };
  try {
    const [surface, rendered] = await Promise.all([readSurface(), render, view.theme.enable()]);
    show(localeOfWords(surface.locale), rendered(surface));
  } catch (error) {
    // Jira did not even tell where the page stands: better a word than a blank page.
    const reload = (): void => {
      window.location.reload();
    };
    show(OWN_LOCALE, <FailedState error={error} onRetry={reload} />);
  }
}
