import type { FrameNavigation } from '../../bridge/bridge-host';
import type { HostApp } from '../../host-api';
import { issuePath, modulePath, personPath } from '../router/paths';

/**
 * The absolute address a navigation of the app leads to.
 *
 * @throws Error for a module without a page, and for an address that would run a script
 */
export function navigationUrl(
  to: FrameNavigation,
  { app, origin }: { readonly app: HostApp; readonly origin: string },
): URL {
  if ('url' in to) return webUrl(to.url, origin);
  switch (to.target) {
    case 'issue':
      return new URL(issuePath(to.issueKey), origin);
    case 'userProfile':
      return new URL(personPath(to.accountId), origin);
    case 'module': {
      const module = app.modules.find(({ key }) => key === to.moduleKey);
      const path = module === undefined ? null : modulePath(app, module, to.projectKey);
      if (path === null) {
        throw new Error(`There is no page of the module "${to.moduleKey}" to go to.`);
      }
      return new URL(`${path}${below(to.path)}`, origin);
    }
  }
}

function below(path: string | undefined): string {
  if (path === undefined || path === '') return '';
  return /^[/?#]/u.test(path) ? path : `/${path}`;
}

const PROTOCOLS = ['https:', 'http:', 'mailto:'];

/** No `javascript:` address: it would run as the site itself. */
function webUrl(text: string, origin: string): URL {
  const url = new URL(text, origin);
  if (PROTOCOLS.includes(url.protocol)) return url;
  throw new Error(`An address that begins with "${url.protocol}" cannot be opened.`);
}
