import type { ForgeCode } from '../../forge/bundle';
import { EmbeddedForge } from '../../forge/embedded-forge';
import type { DeliverySettings } from '../../forge/events/delivery-conditions';
import type { EventState } from '../../forge/events/waiting-event';
import type { StoredRow } from '../../forge/kvs/stored-row';
import { EmbeddedJira } from '../../jira/embedded-jira';
import { Faults } from '../../jira/faults/faults';
import { RateLimits, type RateLimitSettings } from '../../jira/limits/rate-limits';
import { scopesOf } from '../../jira/rest/scopes';
import type { SiteData } from '../../jira/site-data';
import type { SiteEvent } from '../../jira/site/site-event';
import { APP_ACCOUNT_ID, appPermissions, withAppAccount } from './app-account';
import { appNameOf } from './app-view';
import { ProductCalls } from './product-calls';

export interface InstallationWish {
  readonly site: SiteData;
  /** What app storage holds already. */
  readonly storage: readonly StoredRow[];
  /** Events that are on their way already; none, if left out. */
  readonly events?: EventState | null;
  readonly siteUrl: string;
  /** The folder of manifest.yml. */
  readonly appRoot: string;
  readonly code: ForgeCode;
  readonly clock: () => number;
  readonly latencyMs: number;
  /** How events travel: at once and once, if left out, in no order. */
  readonly delivery?: Partial<DeliverySettings>;
  /** How long searches do not see what was written; at once, if left out. */
  readonly searchLagMs?: number;
  /** Points are counted and nothing is limited, if left out. */
  readonly limits?: RateLimitSettings;
}

export interface InstalledApp {
  /** The data the site was made from, with the app's account. */
  readonly site: SiteData;
  readonly jira: EmbeddedJira;
  readonly forge: EmbeddedForge;
  readonly calls: ProductCalls;
  /** What goes wrong between the app and Jira; nothing, until a test says so. */
  readonly faults: Faults;
}

const NO_LIMITS: RateLimitSettings = { quota: null, burst: null };

/**
 * A site with the app on it. The site knows the app as an account and by its permissions, the app knows
 * the site as a door, so the door is there first and opens last.
 */
export async function installApp(wish: InstallationWish): Promise<InstalledApp> {
  const { storage, siteUrl, appRoot, code, clock, latencyMs } = wish;
  const faults = new Faults();
  const limits = new RateLimits(wish.limits ?? NO_LIMITS, clock);
  const calls = new ProductCalls((request, caller) => jira.handle(request, caller), {
    ...{ latencyMs, limits, faults },
  });
  const forge = await EmbeddedForge.open({
    ...{ appRoot, code, scopesOf, siteUrl, clock, storage },
    product: calls.ask,
    appAccountId: APP_ACCOUNT_ID,
    events: wish.events ?? null,
    delivery: wish.delivery ?? {},
  });
  const site = withAppAccount(wish.site, appNameOf(forge));
  const jira = new EmbeddedJira(site, {
    baseUrl: siteUrl,
    clock,
    appPermissions: appPermissions(site, forge),
    searchAliases: forge.manifest.searchAliases,
    searchLagMs: wish.searchLagMs ?? 0,
    ...(forge.manifest.eventTriggers.length === 0
      ? {}
      : {
          onEvent: (event: SiteEvent) => {
            forge.noteProductEvent(event);
          },
        }),
  });
  return { site, jira, forge, calls, faults };
}
