import type { MoneyAnswer, SavedMoney } from '../../contract/portfolio-facts';
import { TRIALS } from '../../domain/business-case/money/appraisal';
import { flowsOf, totalsOf, type CashFlowLine } from '../../domain/business-case/money/cash-flow';
import { rangeOf } from '../../domain/business-case/money/money-range';
import type { Estimate } from '../../domain/business-case/money/estimate';
import { netPresentValue } from '../../domain/business-case/money/present-value';
import { sampleFlows, type Sampling } from '../../domain/business-case/money/sampled-flows';

/** What lists show of the money of an epic; the case itself shows all of it. */
export interface MoneyOutlook {
  /** Of the whole. */
  readonly cost: Estimate;
  /** Net present value of the likely amounts. */
  readonly npv: number;
}

/** Null: there are no amounts, or not for the one who asks. */
export function moneyOutlook(answer: MoneyAnswer, rate: number): MoneyOutlook | null {
  if (answer.kind !== 'money' || answer.money.lines.length === 0) return null;
  const { lines } = answer.money;
  return { cost: totalsOf(lines).cost, npv: netPresentValue(flowsOf(lines), rate) };
}

/** Amounts are sampled once for as long as they stand: a list asks for them at every change. */
const sampled = new WeakMap<SavedMoney, { readonly rate: number; readonly losesMoney: boolean }>();

/**
 * Whether the 90th percentile of the net present value is below 0, with the draws of the case itself.
 * Where even the best or even the poorest outcome tells, nothing is drawn.
 */
export function losesMoney(issueId: string, answer: MoneyAnswer, rate: number): boolean | null {
  if (answer.kind !== 'money' || flowsOf(answer.money.lines).length === 0) return null;
  const { money } = answer;
  const known = sampled.get(money);
  if (known?.rate === rate) return known.losesMoney;
  const result = isLosing(issueId, money.lines, rate);
  sampled.set(money, { rate, losesMoney: result });
  return result;
}

/** So many trials tell of most cases that pay that they do. */
const FIRST_TRIALS = TRIALS / 5;
/** The 90th percentile is not below 0 as soon as more trials than these are not. */
const TRIALS_ABOVE = TRIALS / 10;

function isLosing(issueId: string, lines: readonly CashFlowLine[], rate: number): boolean {
  if (netPresentValue(flowsOf(lines, 'all-high'), rate) < 0) return true;
  if (netPresentValue(flowsOf(lines, 'all-low'), rate) >= 0) return false;
  // Draws are a sequence, so the first ones of many are those of few.
  const first = sampledValues(lines, { seed: issueId, trials: FIRST_TRIALS }, rate);
  if (first.filter((value) => value >= 0).length > TRIALS_ABOVE) return false;
  const all = sampledValues(lines, { seed: issueId, trials: TRIALS }, rate);
  return (rangeOf(all)?.p90 ?? 0) < 0;
}

function sampledValues(
  lines: readonly CashFlowLine[],
  sampling: Sampling,
  rate: number,
): Float64Array {
  const { trials, quarters, flows } = sampleFlows(lines, sampling);
  const values = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    values[trial] = netPresentValue(flows.subarray(trial * quarters, (trial + 1) * quarters), rate);
  }
  return values;
}
