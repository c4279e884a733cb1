import { asUser, assumeTrustedRoute, getAppContext } from '@forge/api';
import type { Transport } from './transport';

/** The one door to `@forge/api`: Jira as the person who called the resolver. */
export const userTransport: Transport = async ({ method, path, body }) => {
  // Paths are made by `callJira` from the table of endpoints, with every place encoded.
  const response = await asUser().requestJira(assumeTrustedRoute(path), {
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
