import type { Settings } from '../../../../src/contract/settings';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import { analysePortfolio, type Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import { failureOf, type AnalysisFailure } from '../analysis/analysis';
import type { Snapshot } from '../reading/reading-state';
import {
  asTold,
  mergedItems,
  mergedTypes,
  type ImpedimentReadingState,
  type ImpedimentSnapshot,
} from './reading/impediment-reading';

export type ImpedimentAnalysis =
  { readonly kind: 'portfolio'; readonly portfolio: Portfolio } | AnalysisFailure;

export interface ImpedimentQuestion {
  readonly settings: Settings;
  readonly siteTimeZone: string | null;
  /** Key; null: the whole site. */
  readonly project: string | null;
}

/** What both readings brought, as one portfolio. Writes change it by `withTold`, not through here. */
export function analyseImpediments(
  linked: Snapshot | null,
  impeded: ImpedimentSnapshot,
  { settings, siteTimeZone, project }: ImpedimentQuestion,
): ImpedimentAnalysis {
  const inScope =
    project === null ? null : ({ key }: { readonly key: string }) => projectOfKey(key) === project;
  const reading = {
    items: mergedItems(linked?.items ?? [], impeded.items),
    linkTypes: mergedTypes(linked?.linkTypes ?? [], impeded.work),
    ...{ inScope, timeZone: siteTimeZone },
  };
  const asOf = linked !== null && linked.asOf > impeded.asOf ? linked.asOf : impeded.asOf;
  try {
    return { kind: 'portfolio', portfolio: analysePortfolio(reading, settings, () => asOf) };
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * The portfolio with what was written since. Records and flags leave dependencies as they are, so these
 * are not judged again.
 */
export function withTold(
  portfolio: Portfolio,
  state: Pick<ImpedimentReadingState, 'told' | 'expected' | 'toldAt'>,
): Portfolio {
  const { toldAt } = state;
  if (toldAt === null) return portfolio;
  const asOf = toldAt > portfolio.asOf ? toldAt : portfolio.asOf;
  return { ...portfolio, asOf, items: asTold(portfolio.items, state) };
}
