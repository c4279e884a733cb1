import { good, type Result } from '../contract/result';
import type { SettingsAnswer } from '../contract/resolvers';
import type { SettingsStore } from './settings-store';

/** Port: the time zone of the site, which Jira tells and the app remembers. */
export type SiteTimeZone = () => Promise<string | null>;

/** Everybody may: figures are the same for all who look at them. */
export async function readSettings(
  store: SettingsStore,
  siteTimeZone: SiteTimeZone,
): Promise<Result<SettingsAnswer>> {
  const saved = store.read();
  const zone = siteTimeZone();
  // Both are waited for also where one fails: Forge cuts off what runs on after the answer.
  await Promise.allSettled([saved, zone]);
  return good({ saved: await saved, siteTimeZone: await zone });
}
