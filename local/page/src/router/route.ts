import { matchPattern } from './match-pattern';

/** A page of the site. `rest` is the part of the path that belongs to the app, with its slash. */
export type Route =
  | { readonly page: 'projects' }
  | { readonly page: 'project-issues'; readonly projectKey: string }
  | { readonly page: 'issues' }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'person'; readonly accountId: string }
  | ({ readonly page: 'global-app' } & AppPlace)
  | ({ readonly page: 'project-app'; readonly projectKey: string } & AppPlace)
  | { readonly page: 'settings' }
  | ({ readonly page: 'admin-app'; readonly moduleKey: string } & AppPlace)
  | { readonly page: 'missing' };

interface AppPlace {
  readonly appId: string;
  readonly environmentId: string;
  readonly rest: string;
}

interface RouteRow {
  readonly pattern: string;
  readonly route: (place: (name: string) => string) => Route;
}

const appPlace = (place: (name: string) => string): AppPlace => ({
  appId: place('appId'),
  environmentId: place('environmentId'),
  rest: `/${place('*')}`,
});

const ROUTES: readonly RouteRow[] = [
  { pattern: '/', route: () => ({ page: 'projects' }) },
  { pattern: '/projects', route: () => ({ page: 'projects' }) },
  {
    pattern: '/projects/:projectKey',
    route: (place) => ({ page: 'project-issues', projectKey: place('projectKey') }),
  },
  {
    pattern: '/projects/:projectKey/issues',
    route: (place) => ({ page: 'project-issues', projectKey: place('projectKey') }),
  },
  {
    pattern: '/projects/:projectKey/apps/:appId/:environmentId/*',
    route: (place) => ({
      page: 'project-app',
      projectKey: place('projectKey'),
      ...appPlace(place),
    }),
  },
  { pattern: '/issues', route: () => ({ page: 'issues' }) },
  {
    pattern: '/browse/:issueKey',
    route: (place) => ({ page: 'issue', issueKey: place('issueKey') }),
  },
  {
    pattern: '/jira/people/:accountId',
    route: (place) => ({ page: 'person', accountId: place('accountId') }),
  },
  {
    pattern: '/jira/apps/:appId/:environmentId/*',
    route: (place) => ({ page: 'global-app', ...appPlace(place) }),
  },
  { pattern: '/jira/settings/apps', route: () => ({ page: 'settings' }) },
  {
    pattern: '/jira/settings/apps/:appId/:environmentId/:moduleKey/*',
    route: (place) => ({ page: 'admin-app', moduleKey: place('moduleKey'), ...appPlace(place) }),
  },
];

/** The page a path leads to. */
export function routeOf(pathname: string): Route {
  for (const { pattern, route } of ROUTES) {
    const places = matchPattern(pattern, pathname);
    if (places !== null) return route((name) => places.get(name) ?? '');
  }
  return { page: 'missing' };
}
