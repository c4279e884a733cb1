import type { ForgeCode } from '../../forge/bundle';
import { EmbeddedForge } from '../../forge/embedded-forge';
import type { StoredRow } from '../../forge/kvs/stored-row';
import { EmbeddedJira } from '../../jira/embedded-jira';
import { scopesOf } from '../../jira/rest/scopes';
import type { SiteData } from '../../jira/site-data';
import { APP_ACCOUNT_ID, appPermissions, withAppAccount } from './app-account';
import { appNameOf } from './app-view';
import { ProductCalls } from './product-calls';

export interface InstallationWish {
  readonly site: SiteData;
  /** What app storage holds already. */
  readonly storage: readonly StoredRow[];
  readonly siteUrl: string;
  /** The folder of manifest.yml. */
  readonly appRoot: string;
  readonly code: ForgeCode;
  readonly clock: () => number;
  readonly latencyMs: number;
}

export interface InstalledApp {
  /** The data the site was made from, with the app's account. */
  readonly site: SiteData;
  readonly jira: EmbeddedJira;
  readonly forge: EmbeddedForge;
  readonly calls: ProductCalls;
}

/**
 * A site with the app on it. The site knows the app as an account and by its permissions, the app knows
 * the site as a door, so the door is there first and opens last.
 */
export async function installApp(wish: InstallationWish): Promise<InstalledApp> {
  const { storage, siteUrl, appRoot, code, clock, latencyMs } = wish;
  const calls = new ProductCalls((request, caller) => jira.handle(request, caller), latencyMs);
  const forge = await EmbeddedForge.open({
    ...{ appRoot, code, scopesOf, siteUrl, clock, storage },
    product: calls.ask,
    appAccountId: APP_ACCOUNT_ID,
  });
  const site = withAppAccount(wish.site, appNameOf(forge));
  const jira = new EmbeddedJira(site, {
    baseUrl: siteUrl,
    clock,
    appPermissions: appPermissions(site, forge),
    searchAliases: forge.manifest.searchAliases,
  });
  return { site, jira, forge, calls };
}
