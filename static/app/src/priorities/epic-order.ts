import {
  SCORE_COLUMNS,
  type ScoreColumn,
} from '../../../../src/domain/business-case/priority/scores';
import { STATUS_REASONS } from '../../../../src/domain/business-case/portfolio/epic-status';
import { byText } from '../../../../src/domain/work-items/issue-key';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';

export const EPIC_SORT_KEYS = ['rank', 'epic', 'cost', 'status', ...SCORE_COLUMNS] as const;
export type EpicSortKey = (typeof EPIC_SORT_KEYS)[number];

export interface EpicOrder {
  readonly by: EpicSortKey;
  readonly isDescending: boolean;
}

export const BY_RANK: EpicOrder = { by: 'rank', isDescending: false };

/** Pressed for the first time, these begin with the largest. */
export const LARGEST_FIRST: ReadonlySet<EpicSortKey> = new Set<EpicSortKey>([
  'cost',
  ...SCORE_COLUMNS,
]);

/**
 * Epics in the chosen order; what has no value there comes last either way, and ties stay by rank.
 *
 * @param epics ranked ones first
 * @param rankOf of an epic now; null: none
 */
export function orderedEpics(
  epics: readonly PortfolioEpic[],
  { by, isDescending }: EpicOrder,
  rankOf: (epic: PortfolioEpic) => number | null,
): readonly PortfolioEpic[] {
  const sign = isDescending ? -1 : 1;
  const byRank = (a: PortfolioEpic, b: PortfolioEpic): number =>
    lastIfNull(rankOf(a), rankOf(b), 1) || byText(a.item.key, b.item.key);
  if (by === 'epic') return epics.toSorted((a, b) => sign * byText(a.item.key, b.item.key));
  if (by === 'rank') {
    return epics.toSorted(
      (a, b) => lastIfNull(rankOf(a), rankOf(b), sign) || byText(a.item.key, b.item.key),
    );
  }
  const valueOf = VALUES[by];
  return epics.toSorted((a, b) => lastIfNull(valueOf(a), valueOf(b), sign) || byRank(a, b));
}

const VALUES: Readonly<
  Record<Exclude<EpicSortKey, 'rank' | 'epic'>, (epic: PortfolioEpic) => number | null>
> = {
  cost: ({ money }) => money?.cost.likely ?? null,
  status: ({ judgement: { reasons } }) => {
    const [worst] = reasons;
    return worst === undefined ? STATUS_REASONS.length : STATUS_REASONS.indexOf(worst);
  },
  value: scoreOf('value'),
  timeCriticality: scoreOf('timeCriticality'),
  riskOrOpportunity: scoreOf('riskOrOpportunity'),
  jobSize: scoreOf('jobSize'),
};

function scoreOf(column: ScoreColumn): (epic: PortfolioEpic) => number | null {
  return ({ counting }) => counting.scores[column];
}

function lastIfNull(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
