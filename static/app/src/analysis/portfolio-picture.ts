import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import {
  coverageOf,
  failureOf,
  portfolioOf,
  type AnalysisFailure,
  type AnalysisQuestion,
  type Coverage,
  type Above,
  type ReadingFacts,
} from './analysis';
import {
  dependencyEnds,
  dependencyRows,
  type DependencyEnd,
  type DependencyRow,
} from './dependency-row';
import { foundTeams, type FoundTeams } from './found-teams';
import { grouping, hierarchyNames, hierarchyOfAll, type HierarchyNames } from './hierarchy-names';
import { mapFacts, type MapFacts } from './map-facts';
import { teamSpots, type TeamSpots } from './team-spots';

/**
 * Everything the views of the dependencies show, as plain data: a worker computes it and hands it over.
 * Numbers of items lead into `ends`.
 */
export interface PortfolioPicture {
  readonly kind: 'picture';
  readonly coverage: Coverage;
  readonly rows: readonly DependencyRow[];
  readonly ends: readonly DependencyEnd[];
  /** Keys of the items that wait for each other. */
  readonly rings: readonly (readonly string[])[];
  /** Items of one longest chain, providers first. */
  readonly longestChain: readonly number[];
  /** For each item how many open ones wait for it, directly or not. */
  readonly holdsUp: Float64Array;
  readonly teams: TeamSpots;
  readonly foundTeams: FoundTeams;
  /** Epics and what stands above them, as far as rows belong to them. */
  readonly hierarchy: HierarchyNames;
  /** What only the map around an item needs; null: it was not asked for. */
  readonly map: MapMaterial | null;
}

export interface MapMaterial {
  readonly facts: MapFacts;
  /** Whatever the scope: what is waited for may lie beside it. */
  readonly rows: readonly DependencyRow[];
}

export type Picture = PortfolioPicture | AnalysisFailure;

export interface DependenciesQuestion extends AnalysisQuestion {
  readonly wantsMap: boolean;
}

export function pictureOf(
  items: readonly WorkItem[],
  question: DependenciesQuestion & ReadingFacts & Above,
): Picture {
  try {
    const portfolio = portfolioOf(items, question);
    const { rings, longestChain, open } = portfolio.map;
    const hierarchy = hierarchyOfAll(items, question.ancestors);
    const groupsOf = grouping(question.settings.organisation, hierarchy);
    const rows = dependencyRows(portfolio, groupsOf, question.isComplete);
    return {
      kind: 'picture',
      coverage: coverageOf(portfolio, items, question),
      rows,
      ends: dependencyEnds(portfolio),
      ...{ rings, longestChain, holdsUp: open.holdsUp },
      teams: teamSpots(portfolio),
      foundTeams: foundTeams(portfolio),
      hierarchy: hierarchyNames(rows, hierarchy),
      map: question.wantsMap ? mapMaterial(portfolio, groupsOf, question, rows) : null,
    };
  } catch (error) {
    return failureOf(error);
  }
}

function mapMaterial(
  portfolio: Portfolio,
  groupsOf: ReturnType<typeof grouping>,
  { settings, isComplete }: DependenciesQuestion & ReadingFacts,
  rows: readonly DependencyRow[],
): MapMaterial {
  const { corpus, whole, teamOf, isScoped } = portfolio;
  return {
    facts: mapFacts(portfolio, settings),
    rows: isScoped ? dependencyRows({ corpus, map: whole, teamOf }, groupsOf, isComplete) : rows,
  };
}
