import type {
  ChainItem,
  CriticalChain,
} from '../../../../src/domain/dependencies/critical-chain-to';
import { plannedDates, type PlannedDate } from '../../../../src/domain/dependencies/planned-dates';
import { byText, projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { DependencyEnd } from '../analysis/dependency-row';

/** An item of a plan, as the page shows it. */
export interface ChainRow extends Omit<ChainItem, 'node' | 'key'> {
  readonly end: DependencyEnd;
  readonly team: string | null;
  /** What a planned duration rests on. */
  readonly plannedEnd: PlannedDate | null;
  /** Whether a delay of it moves the end. */
  readonly isCritical: boolean;
}

export function chainRows(
  portfolio: Portfolio,
  { chain, items }: CriticalChain,
): { readonly critical: readonly ChainRow[]; readonly others: readonly ChainRow[] } {
  const onChain = new Set(chain.map(({ node }) => node));
  const least = Math.min(...chain.map(({ slack }) => slack));
  const rowOf = (item: ChainItem): ChainRow => chainRow(portfolio, item, least);
  return {
    critical: chain.map(rowOf),
    others: items
      .filter(({ node }) => !onChain.has(node))
      .map(rowOf)
      .sort((a, b) => a.slack - b.slack || byText(a.end.key, b.end.key)),
  };
}

function chainRow(
  { corpus, teamOf, policy }: Portfolio,
  { node, key, ...item }: ChainItem,
  leastSlack: number,
): ChainRow {
  return {
    ...item,
    end: {
      key,
      project: projectOfKey(key),
      summary: corpus.summaryOf(node),
      status: corpus.statusOf(node),
      holdsUp: 0,
    },
    team: teamOf(node),
    plannedEnd: plannedDates(corpus, node, policy.dates)[0] ?? null,
    isCritical: item.slack <= leastSlack,
  };
}
