import type { CashFlowLine, QuarterAmount } from '../../src/domain/business-case/money/cash-flow';
import type { ScoredEpic } from '../../src/domain/business-case/priority/ranking';
import type { Scores } from '../../src/domain/business-case/priority/scores';

/** Scores in the order of the columns. */
export function scores(
  value: number | null,
  timeCriticality: number | null,
  riskOrOpportunity: number | null,
  jobSize: number | null,
): Scores {
  return { value, timeCriticality, riskOrOpportunity, jobSize };
}

export function epic(key: string, ...columns: Parameters<typeof scores>): ScoredEpic {
  return { key, scores: scores(...columns) };
}

export function cost(
  id: string,
  amounts: readonly QuarterAmount[],
  isForMvp = false,
): CashFlowLine {
  return { id, kind: 'cost', isForMvp, amounts };
}

export function benefit(id: string, amounts: readonly QuarterAmount[]): CashFlowLine {
  return { id, kind: 'benefit', isForMvp: false, amounts };
}
