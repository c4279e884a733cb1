import type { Day } from '../../../../src/domain/calendar/day';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { SolvedImpediment } from '../../../../src/domain/impediments/memory';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { Impediments } from '../../../../src/use-cases/impediments/impediment';
import { impedimentsOf } from '../../../../src/use-cases/impediments/impediments-of';
import { solvedImpediments } from '../../../../src/use-cases/impediments/similar-impediments';
import {
  failureOf,
  portfolioOf,
  type AnalysisFailure,
  type AnalysisQuestion,
  type ReadingFacts,
} from '../analysis/analysis';
import type { Snapshot } from '../reading/reading-state';
import { mergedItems, mergedTypes, type ImpedimentSnapshot } from './reading/impediment-reading';
import { asTold, type ToldIssue } from './reading/told-issues';

/** What is stuck, as plain data: a worker computes it and hands it over. */
export interface ImpedimentsPicture {
  readonly kind: 'impediments';
  readonly asOf: Instant;
  /** IANA name. */
  readonly timeZone: string;
  readonly today: Day;
  readonly impediments: Impediments;
  /** Removed ones that tell how. */
  readonly solved: readonly SolvedImpediment[];
}

export interface ImpedimentsQuestion extends AnalysisQuestion {
  /** What was written since it was read. */
  readonly told: readonly ToldIssue[];
  /** When the last of it was; null: nothing was. */
  readonly toldAt: Instant | null;
}

export function drawImpediments(
  items: readonly WorkItem[],
  question: ImpedimentsQuestion & ReadingFacts,
): ImpedimentsPicture | AnalysisFailure {
  try {
    const portfolio = withTold(portfolioOf(items, question), question);
    return {
      kind: 'impediments',
      asOf: portfolio.asOf,
      timeZone: portfolio.timeZone.name,
      today: portfolio.policy.today,
      impediments: impedimentsOf(portfolio, question.settings),
      solved: solvedImpediments(portfolio),
    };
  } catch (error) {
    return failureOf(error);
  }
}

/** What both readings brought, without what was written since. */
export function bothReadings(linked: Snapshot | null, impeded: ImpedimentSnapshot): Snapshot {
  return {
    items: mergedItems(linked?.items ?? [], impeded.items),
    linkTypes: mergedTypes(linked?.linkTypes ?? [], impeded.work),
    asOf: linked !== null && linked.asOf > impeded.asOf ? linked.asOf : impeded.asOf,
    work: null,
  };
}

/**
 * The portfolio with what was written since. Records and flags leave dependencies as they are, so these
 * are not judged again.
 */
function withTold(
  portfolio: Portfolio,
  { told, toldAt }: Pick<ImpedimentsQuestion, 'told' | 'toldAt'>,
): Portfolio {
  if (toldAt === null) return portfolio;
  const asOf = toldAt > portfolio.asOf ? toldAt : portfolio.asOf;
  return { ...portfolio, asOf, items: asTold(portfolio.items, told) };
}
