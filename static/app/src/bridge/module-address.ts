import type { Address } from './address';
import { router } from './forge-bridge';

interface ModulePlace {
  readonly moduleKey: string;
  /** Key of the project a project page stands in. */
  readonly project: string | null;
}

/** The full address of a state of a page, for somebody else's browser. */
export async function moduleAddress(
  { moduleKey, project }: ModulePlace,
  { pathname, search }: Address,
): Promise<string> {
  const place = project === null ? {} : { projectKey: project };
  const url = await router.getUrl({ target: 'module', moduleKey, ...place });
  if (url === null) throw new Error('Jira told no address of this page.');
  const path = pathname.replace(/^\/+/, '');
  return `${url.href.replace(/\/+$/, '')}${path === '' ? '' : `/${path}`}${search}`;
}
