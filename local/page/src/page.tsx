import { AppProvider } from '@atlaskit/app-provider/app-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { JiraRefusal } from './rest/jira-refusal';
import { AtlaskitLink } from './router/atlaskit-link';
import { RouterProvider } from './router/router';
import type { PageServices } from './shell/page-services';
import { ServicesProvider } from './shell/services-context';
import { Site } from './shell/site';

const TEN_SECONDS = 10_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: TEN_SECONDS,
      refetchOnWindowFocus: false,
      retry: (failures, error) => !(error instanceof JiraRefusal) && failures < 2,
    },
  },
});

/** The page around the app. */
export function Page({ services }: { readonly services: PageServices }) {
  return (
    <AppProvider UNSAFE_isThemingDisabled routerLinkComponent={AtlaskitLink}>
      <QueryClientProvider client={queries}>
        <ServicesProvider value={services}>
          <RouterProvider history={services.history}>
            <Site />
          </RouterProvider>
        </ServicesProvider>
      </QueryClientProvider>
    </AppProvider>
  );
}
