import { addEstimates, type Estimate } from './estimate';

/** One cost or benefit of a case. All of its amounts turn out high or low together. */
export interface CashFlowLine {
  /** Never used twice in a case. */
  readonly id: string;
  readonly kind: 'cost' | 'benefit';
  /** Whether a cost has to be met for the MVP already; of no meaning for a benefit. */
  readonly isForMvp: boolean;
  readonly amounts: readonly QuarterAmount[];
}

export interface QuarterAmount extends Estimate {
  /** Counted from the first quarter of the case, which is 0. One-off amounts at the start are of 0. */
  readonly quarter: number;
}

/** Ten years: further away every amount is a guess. */
export const MOST_QUARTERS = 40;

/** Amounts of a line that is paid or earned once, at the start if no quarter is named. */
export function once(estimate: Estimate, quarter = 0): readonly QuarterAmount[] {
  return [{ quarter, ...estimate }];
}

/** The same amount in each quarter from one to another, both included. */
export function everyQuarter(
  estimate: Estimate,
  from: number,
  to: number,
): readonly QuarterAmount[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => ({
    quarter: from + offset,
    ...estimate,
  }));
}

/** How many quarters the lines reach; amounts before the first quarter or after the last are none. */
export function horizonOf(lines: readonly CashFlowLine[]): number {
  const quarters = lines.flatMap(({ amounts }) => amounts.map(({ quarter }) => quarter));
  return quarters.filter(isQuarter).reduce((most, quarter) => Math.max(most, quarter + 1), 0);
}

export function isQuarter(quarter: number): boolean {
  return Number.isInteger(quarter) && quarter >= 0 && quarter < MOST_QUARTERS;
}

/**
 * Which amounts to take: the likely ones; `all-low`, the poorest outcome (each benefit low, each cost
 * high); `all-high`, the best one. Thus the likely outcome always lies between the other two.
 */
export type Outlook = 'all-low' | 'likely' | 'all-high';

/** Benefits less costs of each quarter. */
export function flowsOf(lines: readonly CashFlowLine[], outlook: Outlook = 'likely'): Float64Array {
  const flows = new Float64Array(horizonOf(lines));
  for (const { kind, amounts } of lines) {
    const sign = kind === 'benefit' ? 1 : -1;
    for (const amount of amounts) {
      if (!isQuarter(amount.quarter)) continue;
      const before = flows[amount.quarter] ?? 0;
      flows[amount.quarter] = before + sign * amount[boundOf(kind, outlook)];
    }
  }
  return flows;
}

function boundOf(kind: CashFlowLine['kind'], outlook: Outlook): keyof Estimate {
  if (outlook === 'likely') return 'likely';
  return (outlook === 'all-high') === (kind === 'benefit') ? 'high' : 'low';
}

/** Sums over the horizon, not discounted. */
export interface CashTotals {
  readonly mvpCost: Estimate;
  /** Of the whole, the MVP included. */
  readonly cost: Estimate;
  readonly benefit: Estimate;
}

export function totalsOf(lines: readonly CashFlowLine[]): CashTotals {
  const sumOf = (chosen: (line: CashFlowLine) => boolean): Estimate =>
    addEstimates(
      lines
        .filter(chosen)
        .flatMap(({ amounts }) => amounts.filter(({ quarter }) => isQuarter(quarter))),
    );
  return {
    mvpCost: sumOf(({ kind, isForMvp }) => kind === 'cost' && isForMvp),
    cost: sumOf(({ kind }) => kind === 'cost'),
    benefit: sumOf(({ kind }) => kind === 'benefit'),
  };
}
