import type { Settings } from '../../../../src/contract/settings';
import type { Instant } from '../../../../src/domain/calendar/instant';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { LinkType, WorkItem } from '../../../../src/domain/work-items/work-item';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import {
  analysePortfolio,
  UnknownLinkType,
  type Portfolio,
} from '../../../../src/use-cases/analyse-portfolio';
import type { Snapshot } from '../reading/reading-state';
import { withDependencyLinks } from '../reading/with-dependency-links';

export interface AnalysisQuestion {
  readonly settings: Settings;
  readonly siteTimeZone: string | null;
  /** Null: the whole site. */
  readonly project: string | null;
}

/** What the figures of a page rest on, and what they leave out. */
export interface Coverage {
  readonly asOf: Instant;
  /** IANA name. */
  readonly timeZone: string;
  /** Issues with dependency links that were read; what only has a contract is not counted. */
  readonly issues: number;
  /** Projects of these issues. */
  readonly projects: number;
  /** Names of link types that sound like waiting, but not which side waits. */
  readonly unsureTypes: readonly string[];
}

/** Why what was read could not be analysed. */
export interface AnalysisFailure {
  readonly kind: 'failed';
  readonly error: unknown;
  /** What in the settings does not fit the site, which an administrator can mend; null: something else. */
  readonly misfit: string | null;
}

/** What was read, analysed; or why that was not possible. */
export type Analysis = AnalysedPortfolio | AnalysisFailure;

export interface AnalysedPortfolio {
  readonly kind: 'portfolio';
  readonly portfolio: Portfolio;
  readonly coverage: Coverage;
  /** Null: a part of a reading. */
  readonly work: LinkedWork | null;
}

export function analyseSnapshot(snapshot: Snapshot, question: AnalysisQuestion): Analysis {
  try {
    const portfolio = portfolioOf(snapshot, question);
    const coverage = coverageOf(portfolio, snapshot, question);
    return { kind: 'portfolio', portfolio, coverage, work: snapshot.work };
  } catch (error) {
    return failureOf(error);
  }
}

type Facts = Pick<Snapshot, 'items' | 'linkTypes' | 'asOf'>;

/** @throws UnknownLinkType */
export function portfolioOf(
  { items, linkTypes, asOf }: Facts,
  { settings, siteTimeZone, project }: AnalysisQuestion,
): Portfolio {
  const inScope =
    project === null ? null : ({ key }: { readonly key: string }) => projectOfKey(key) === project;
  const reading = { items, linkTypes, inScope, timeZone: siteTimeZone };
  return analysePortfolio(reading, settings, () => asOf);
}

export function coverageOf(
  portfolio: Portfolio,
  facts: { readonly items: readonly WorkItem[]; readonly linkTypes: readonly LinkType[] },
  { settings }: AnalysisQuestion,
): Coverage {
  const linked = withDependencyLinks(facts, settings);
  return {
    asOf: portfolio.asOf,
    timeZone: portfolio.timeZone.name,
    issues: linked.length,
    projects: new Set(linked.map(({ key }) => projectOfKey(key))).size,
    unsureTypes: unsureTypesOf(portfolio),
  };
}

export function failureOf(error: unknown): AnalysisFailure {
  return { kind: 'failed', error, misfit: error instanceof UnknownLinkType ? error.message : null };
}

function unsureTypesOf({ corpus, linkMeanings }: Portfolio): readonly string[] {
  return corpus.linkTypes.all.flatMap(({ name }, type) =>
    linkMeanings[type]?.certainty === 'unsure' ? [name] : [],
  );
}
