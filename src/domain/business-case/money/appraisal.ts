import { flowsOf, totalsOf, type CashFlowLine, type CashTotals, type Outlook } from './cash-flow';
import { costOfDelayPerWeek } from './cost-of-delay';
import type { Estimate } from './estimate';
import { internalRateOfReturn, type InternalRate } from './internal-rate';
import { isOutside, rangeOf, type MoneyRange } from './money-range';
import { paybackOf, type Payback } from './payback';
import { netPresentValue, netPresentValueInExcel } from './present-value';
import { returnOnInvestment } from './return-on-investment';
import { sampleFlows, type SampledFlows, type Sampling } from './sampled-flows';

/** Whether a case pays. Definitions: docs/figures.md, "Money". Amounts in the site's currency. */
export interface Appraisal {
  readonly totals: CashTotals;
  /** Benefits less costs of each quarter, likely values. */
  readonly flows: Float64Array;
  readonly npv: Figure;
  /** The likely value as Excel's NPV gives it. */
  readonly npvInExcel: number;
  /** Null where nothing is spent, or may be: the best outcome would have no bound. */
  readonly roi: Figure | null;
  readonly irr: IrrFigure;
  readonly payback: PaybackFigure;
  readonly costOfDelayPerWeek: Estimate | null;
}

/** A figure with its uncertainty. */
export interface Figure {
  readonly likely: number;
  readonly range: MoneyRange;
  readonly allLow: number;
  readonly allHigh: number;
  readonly isLikelyOutside: boolean;
}

export interface IrrFigure {
  readonly likely: InternalRate;
  readonly allLow: InternalRate;
  readonly allHigh: InternalRate;
  /** Null as soon as one trial has no internal rate: the rest would tell too bright a tale. */
  readonly range: MoneyRange | null;
  readonly isLikelyOutside: boolean;
}

export interface PaybackFigure {
  readonly likely: Payback;
  readonly allLow: Payback;
  readonly allHigh: Payback;
  /** Quarters; `Infinity`: not within the horizon. Null where nothing is spent in some trial. */
  readonly range: MoneyRange | null;
  readonly isLikelyOutside: boolean;
}

export interface AppraisalTerms extends Sampling {
  /** Annual and effective, above -1. */
  readonly rate: number;
}

export const TRIALS = 10_000;

/** Null for a case without any amount. */
export function appraise(lines: readonly CashFlowLine[], terms: AppraisalTerms): Appraisal | null {
  const flows = flowsOf(lines);
  if (flows.length === 0 || terms.trials < 1) return null;
  const sampled = sampleFlows(lines, terms);
  const totals = totalsOf(lines);
  const npvOf = (trial: ArrayLike<number>): number => netPresentValue(trial, terms.rate);
  const npv = figureOf(
    { likely: npvOf(flows), allLow: npvOf(flowsOf(lines, 'all-low')) },
    npvOf(flowsOf(lines, 'all-high')),
    perTrial(sampled, npvOf),
  );
  if (npv === null) return null;
  return {
    totals,
    flows,
    npv,
    npvInExcel: netPresentValueInExcel(flows, terms.rate),
    roi: roiOf(totals, sampled),
    irr: irrOf(lines, sampled),
    payback: paybackFigure(lines, sampled),
    costOfDelayPerWeek: costOfDelayPerWeek(lines),
  };
}

function figureOf(
  { likely, allLow }: { readonly likely: number; readonly allLow: number },
  allHigh: number,
  values: Float64Array,
): Figure | null {
  const range = rangeOf(values);
  if (range === null) return null;
  return { likely, range, allLow, allHigh, isLikelyOutside: isOutside(likely, range) };
}

function roiOf({ cost, benefit }: CashTotals, sampled: SampledFlows): Figure | null {
  const likely = returnOnInvestment(benefit.likely, cost.likely);
  const allLow = returnOnInvestment(benefit.low, cost.high);
  const allHigh = returnOnInvestment(benefit.high, cost.low);
  if (likely === null || allLow === null || allHigh === null) return null;
  const values = sampled.benefits.map(
    (earned, trial) => returnOnInvestment(earned, sampled.costs[trial] ?? 0) ?? NaN,
  );
  return figureOf({ likely, allLow }, allHigh, values);
}

function irrOf(lines: readonly CashFlowLine[], sampled: SampledFlows): IrrFigure {
  const [allLow, likely, allHigh] = OUTLOOKS.map((outlook) =>
    internalRateOfReturn(flowsOf(lines, outlook)),
  ) as [InternalRate, InternalRate, InternalRate];
  const rateOf = (flows: Float64Array): number => {
    const found = internalRateOfReturn(flows);
    return 'rate' in found ? found.rate : NaN;
  };
  const range = 'rate' in likely ? rangeIfAll(perTrial(sampled, rateOf)) : null;
  const isLikelyOutside = range !== null && 'rate' in likely && isOutside(likely.rate, range);
  return { likely, allLow, allHigh, range, isLikelyOutside };
}

function paybackFigure(lines: readonly CashFlowLine[], sampled: SampledFlows): PaybackFigure {
  const [allLow, likely, allHigh] = OUTLOOKS.map((outlook) =>
    paybackOf(flowsOf(lines, outlook)),
  ) as [Payback, Payback, Payback];
  const range = rangeIfAll(perTrial(sampled, (flows) => quartersOf(paybackOf(flows))));
  const isLikelyOutside = range !== null && isOutside(quartersOf(likely), range);
  return { likely, allLow, allHigh, range, isLikelyOutside };
}

const OUTLOOKS: readonly Outlook[] = ['all-low', 'likely', 'all-high'];

function quartersOf(payback: Payback): number {
  if ('quarters' in payback) return payback.quarters;
  return payback.none === 'not-within-horizon' ? Infinity : NaN;
}

function rangeIfAll(values: Float64Array): MoneyRange | null {
  return values.some(Number.isNaN) ? null : rangeOf(values);
}

function perTrial(
  { trials, quarters, flows }: SampledFlows,
  figure: (flows: Float64Array) => number,
): Float64Array {
  const values = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    values[trial] = figure(flows.subarray(trial * quarters, (trial + 1) * quarters));
  }
  return values;
}
