import type { EmbeddedForge } from '../../forge/embedded-forge';
import type { AppPermission } from '../../jira/site/permissions';
import type { PersonData, SiteData } from '../../jira/site-data';

/** The account the app acts as by itself; site data holds at most this one. */
export const APP_ACCOUNT_ID = '712020:00000000-0000-4000-8000-a9137e000001';
/** Who manages the portfolio where a site has such a group: its admin has granted it the permission. */
const PORTFOLIO_MANAGERS = 'portfolio-managers';

export function isAppAccount({ accountId }: PersonData): boolean {
  return accountId === APP_ACCOUNT_ID;
}

/**
 * The site with the app as an account. Jira gives apps a role in every project, which its permission
 * schemes grant what people may do; here that means the groups that open a project, unless its
 * `appAccess` says otherwise.
 */
export function withAppAccount(site: SiteData, name: string): SiteData {
  const groups = site.projects.flatMap(({ browseGroups, editGroups, securityLevels }) => [
    ...(browseGroups ?? []),
    ...(editGroups ?? []),
    ...securityLevels.flatMap((level) => level.groups),
  ]);
  const account: PersonData = {
    accountId: APP_ACCOUNT_ID,
    displayName: name,
    email: 'app@example.invalid',
    isActive: true,
    groups: [...new Set(groups)].sort(),
    timeZone: 'Etc/UTC',
    locale: 'en_US',
    accountType: 'app',
  };
  return { ...site, people: [...site.people.filter((person) => !isAppAccount(person)), account] };
}

/** The global permissions the app brings along, granted as its manifest asks. */
export function appPermissions(
  { people }: SiteData,
  { manifest, installation }: EmbeddedForge,
): readonly AppPermission[] {
  const { appId, environmentId } = installation;
  const isGranted = people.some(({ groups }) => groups.includes(PORTFOLIO_MANAGERS));
  return manifest.globalPermissions.map(({ key, name, defaultGrants }) => ({
    key: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${key}`,
    name,
    groups: [...defaultGrants, ...(isGranted ? [PORTFOLIO_MANAGERS] : [])],
  }));
}
