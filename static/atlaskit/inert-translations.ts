/**
 * Stands in for `@forge/i18n`, of which `@forge/bridge` calls `ensureLocale` only, as long as nobody asks
 * it for translations: the app has its own. Left in, it costs 4 kB, gzipped.
 */
export class TranslationsGetter {
  reset(): void {
    throw new Error('The texts of the app are translated by react-intl.');
  }
}

/** `Intl` understands a language without a region, and regions Forge has no texts for. */
export function ensureLocale(locale: string): string {
  return locale.replace('_', '-');
}
