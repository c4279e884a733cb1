import { kvs } from './kvs-door';

const KEY = 'site-time-zone';
const KEPT_DAYS = 7;

/**
 * The site's time zone is needed by every figure and changes almost never, so it is asked once a week
 * and site, not once a page.
 */
export async function rememberedTimeZone(
  ask: () => Promise<string | null>,
): Promise<string | null> {
  const kept = await kvs.get<unknown>(KEY);
  if (typeof kept === 'string') return kept;
  const zone = await ask();
  if (zone !== null) await kvs.set(KEY, zone, { ttl: { value: KEPT_DAYS, unit: 'DAYS' } });
  return zone;
}
