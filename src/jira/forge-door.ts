import { asApp, asUser, assumeTrustedRoute, getAppContext } from '@forge/api';
import type { Transport } from './transport';

/** The one door to `@forge/api`: Jira as the person who called the resolver. */
export const userTransport: Transport = transportOf(asUser);

/** Jira as the app itself: what it may do so, and what is checked first, is told in docs/decisions. */
export const appTransport: Transport = transportOf(asApp);

function transportOf(as: typeof asUser | typeof asApp): Transport {
  return async ({ method, path, body }) => {
    // Paths are made by `callJira` from the table of endpoints, with every place encoded.
    const response = await as().requestJira(assumeTrustedRoute(path), {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: parsedOrText(text),
    };
  };
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The key under which Jira knows a global permission of this app. */
export function appPermissionKey(moduleKey: string): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${moduleKey}`;
}

/** Where a page of this app stands below the address of the site, as Jira writes addresses of apps. */
export function appPagePath({
  route,
  query,
}: {
  readonly route: string;
  readonly query: string;
}): string {
  const { appAri, environmentAri } = getAppContext();
  return `/jira/apps/${appAri.appId}/${environmentAri.environmentId}/${route}?${query}`;
}
