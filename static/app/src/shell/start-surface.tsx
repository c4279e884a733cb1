import '@atlaskit/css-reset';
import 'virtual:atlaskit-themes.css';
import './page.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { view } from '../bridge/forge-bridge';
import { readSurface, type Surface } from '../bridge/surface';
import { ErrorBoundary } from '../states/error-boundary';

const queries = new QueryClient({
  defaultOptions: {
    // Jira and the resolvers are tried again where that helps; a refusal stays one.
    queries: { staleTime: 60_000, retry: false, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});

/** Shows one surface of the app, once Jira has told the theme and who looks. */
export async function startSurface(render: (surface: Surface) => ReactNode): Promise<void> {
  const [surface] = await Promise.all([readSurface(), view.theme.enable()]);
  const root = document.getElementById('root');
  if (root === null) throw new Error('The document has no root element.');
  document.documentElement.lang = 'en';
  createRoot(root).render(
    <IntlProvider locale={surface.locale} defaultLocale="en-US" onError={ignoreMissing}>
      <QueryClientProvider client={queries}>
        <ErrorBoundary>{render(surface)}</ErrorBoundary>
      </QueryClientProvider>
    </IntlProvider>,
  );
}

/** English is in the code; a language without translation shows it. */
function ignoreMissing(): void {
  return undefined;
}
