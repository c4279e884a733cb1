import type { Settings } from '../../../../src/contract/settings';
import { rollUp } from '../../../../src/domain/organisation/roll-up';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import { analysePortfolio, type Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { Snapshot } from '../reading/reading-state';
import { withDependencyLinks } from '../reading/with-dependency-links';
import {
  dependencyEnds,
  dependencyRows,
  type DependencyEnd,
  type DependencyRow,
} from './dependency-row';

/** What was read, analysed; or why that was not possible. */
export type Analysis = AnalysedPortfolio | { readonly kind: 'failed'; readonly error: unknown };

export interface AnalysedPortfolio {
  readonly kind: 'portfolio';
  readonly portfolio: Portfolio;
  readonly rows: readonly DependencyRow[];
  readonly ends: readonly DependencyEnd[];
  /** Issues with dependency links that were read; what only has a contract is not counted. */
  readonly issues: number;
  /** Projects of these issues. */
  readonly projects: number;
  /** Names of link types that sound like waiting, but not which side waits. */
  readonly unsureTypes: readonly string[];
  /** Null: a part of a reading. */
  readonly work: LinkedWork | null;
}

export interface AnalysisQuestion {
  readonly settings: Settings;
  readonly siteTimeZone: string | null;
  /** Null: the whole site. */
  readonly project: string | null;
}

export function analyseSnapshot(
  { items, linkTypes, asOf, work }: Snapshot,
  { settings, siteTimeZone, project }: AnalysisQuestion,
): Analysis {
  const inScope =
    project === null ? null : ({ key }: { readonly key: string }) => projectOfKey(key) === project;
  try {
    const reading = { items, linkTypes, inScope, timeZone: siteTimeZone };
    const portfolio = analysePortfolio(reading, settings, () => asOf);
    const isComplete = work !== null && work.problem === null;
    const linked = withDependencyLinks({ items, linkTypes }, settings);
    return {
      kind: 'portfolio',
      portfolio,
      rows: dependencyRows(portfolio, rollUp(settings.organisation), isComplete),
      ends: dependencyEnds(portfolio),
      issues: linked.length,
      projects: new Set(linked.map(({ key }) => projectOfKey(key))).size,
      unsureTypes: unsureTypesOf(portfolio),
      work,
    };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function unsureTypesOf({ corpus, linkMeanings }: Portfolio): readonly string[] {
  return corpus.linkTypes.all.flatMap(({ name }, type) =>
    linkMeanings[type]?.certainty === 'unsure' ? [name] : [],
  );
}
