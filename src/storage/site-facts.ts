import type { KindIn } from '../contract/stored-kinds';
import { kvs } from './kvs-door';

const KEPT_DAYS = 7;

/** What Jira tells of a site as a whole. */
export type SiteFact = Extract<KindIn<'plain'>, `site-${string}`>;

/**
 * Facts of the site are needed often and change almost never, so each is asked once a week and site,
 * not once a page.
 */
export async function rememberedSiteFact(
  fact: SiteFact,
  ask: () => Promise<string | null>,
): Promise<string | null> {
  const kept = await kvs.get<unknown>(fact);
  if (typeof kept === 'string') return kept;
  const told = await ask();
  if (told !== null) await kvs.set(fact, told, { ttl: { value: KEPT_DAYS, unit: 'DAYS' } });
  return told;
}
