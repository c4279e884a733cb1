import type { EmbeddedForge } from '../../forge/embedded-forge';
import type { ResourceFile } from '../../forge/manifest/forge-manifest';
import type { HostApp, HostPerson } from '../../page/host-api';
import type { PersonData } from '../../jira/site-data';
import { isAdministrator } from './people';

/** The app as the page around it needs to know it. */
export function hostAppOf({ manifest, installation }: EmbeddedForge, origin: string): HostApp {
  const address = ({ resource, file }: ResourceFile) =>
    new URL(`/${resource}/${file}`, origin).href;
  return {
    appId: installation.appId,
    environmentId: installation.environmentId,
    name: appNameOf({ manifest }),
    origin,
    modules: [...manifest.modules.values()].map((module) => ({
      key: module.key,
      type: module.type,
      title: module.title,
      label: module.label,
      src: address(module.document),
      icon: module.icon === null ? null : address(module.icon),
      viewportSize: module.viewportSize,
      pages: module.pages.map(({ route, title }) => ({ route, title })),
      isConfigure: module.isConfigure,
    })),
  };
}

/** A manifest names no app, only its modules; the page in Jira's own navigation bears the app's name. */
export function appNameOf({ manifest }: Pick<EmbeddedForge, 'manifest'>): string {
  const modules = [...manifest.modules.values()];
  const page = modules.find(({ type }) => type === 'jira:globalPage') ?? modules[0];
  return page?.title ?? 'App';
}

export function hostPersonOf(person: PersonData): HostPerson {
  const { accountId, displayName, groups } = person;
  return { accountId, displayName, groups, isAdmin: isAdministrator(person) };
}
