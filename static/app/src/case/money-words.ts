import type { IntlShape } from 'react-intl';

/** Whole units of the site's currency: estimates are no more exact than that. */
export function moneyInWords(amount: number, currency: string, intl: IntlShape): string {
  return intl.formatNumber(amount, { style: 'currency', currency, maximumFractionDigits: 0 });
}
