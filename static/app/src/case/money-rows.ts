import type { IntlShape } from 'react-intl';
import type { Appraisal, Figure } from '../../../../src/domain/business-case/money/appraisal';
import type { Estimate } from '../../../../src/domain/business-case/money/estimate';
import type { InternalRate } from '../../../../src/domain/business-case/money/internal-rate';
import type { MoneyRange } from '../../../../src/domain/business-case/money/money-range';
import type { Payback } from '../../../../src/domain/business-case/money/payback';
import { moneyResultMessages, NO_FIGURE_MESSAGES } from '../messages/case-money';
import { moneyInWords } from './money-words';

/** A figure in words, with what it may turn out to be. */
export interface ResultRow {
  readonly name: string;
  readonly likely: string;
  readonly range: string;
  readonly poorest: string;
  readonly best: string;
  readonly isLikelyOutside: boolean;
}

export function resultRows(
  { totals, npv, roi, irr, payback, costOfDelayPerWeek }: Appraisal,
  currency: string,
  intl: IntlShape,
): readonly ResultRow[] {
  const nothing = intl.formatMessage(moneyResultMessages.nothing);
  const money = (amount: number): string => moneyInWords(amount, currency, intl);
  const percent = (share: number): string =>
    intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
  const name = (of: keyof typeof moneyResultMessages): string =>
    intl.formatMessage(moneyResultMessages[of]);
  const between = (range: MoneyRange | null, words: (value: number) => string): string => {
    if (range === null) return nothing;
    const [from, to] = [words(range.p10), words(range.p90)];
    return from === to ? from : intl.formatMessage(moneyResultMessages.fromTo, { from, to });
  };
  const quarters = (value: number): string =>
    Number.isFinite(value)
      ? intl.formatMessage(moneyResultMessages.quarters, { quarters: value })
      : intl.formatMessage(NO_FIGURE_MESSAGES['not-within-horizon']);
  const rate = (found: InternalRate): string =>
    'rate' in found ? percent(found.rate) : intl.formatMessage(NO_FIGURE_MESSAGES[found.none]);
  const back = (found: Payback): string =>
    'quarters' in found
      ? quarters(found.quarters)
      : intl.formatMessage(NO_FIGURE_MESSAGES[found.none]);
  const figure = (title: string, of: Figure, words: (value: number) => string): ResultRow => ({
    ...{ name: title, likely: words(of.likely), range: between(of.range, words) },
    ...{ poorest: words(of.allLow), best: words(of.allHigh) },
    isLikelyOutside: of.isLikelyOutside,
  });
  /** Of a benefit the low amount is the poorest outcome, of a cost the high one. */
  const estimate = (title: string, of: Estimate, isCost: boolean): ResultRow => ({
    ...{ name: title, likely: money(of.likely), range: nothing, isLikelyOutside: false },
    ...{ poorest: money(isCost ? of.high : of.low), best: money(isCost ? of.low : of.high) },
  });
  return [
    figure(name('npv'), npv, money),
    ...(roi === null ? [] : [figure(name('roi'), roi, percent)]),
    {
      ...{ name: name('irr'), likely: rate(irr.likely), range: between(irr.range, percent) },
      ...{ poorest: rate(irr.allLow), best: rate(irr.allHigh) },
      isLikelyOutside: irr.isLikelyOutside,
    },
    {
      ...{ name: name('payback'), likely: back(payback.likely) },
      ...{ range: between(payback.range, quarters), poorest: back(payback.allLow) },
      ...{ best: back(payback.allHigh), isLikelyOutside: payback.isLikelyOutside },
    },
    ...(costOfDelayPerWeek === null
      ? []
      : [estimate(name('costOfDelay'), costOfDelayPerWeek, false)]),
    ...(totals.mvpCost.high > 0 ? [estimate(name('mvpCost'), totals.mvpCost, true)] : []),
    estimate(name('cost'), totals.cost, true),
    estimate(name('benefit'), totals.benefit, false),
  ];
}
