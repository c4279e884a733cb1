import type { Settings } from '../../../../src/contract/settings';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { Ancestor } from '../../../../src/domain/work-items/ancestor';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { LinkType, WorkItem } from '../../../../src/domain/work-items/work-item';
import {
  analysePortfolio,
  UnknownLinkType,
  type Portfolio,
} from '../../../../src/use-cases/analyse-portfolio';
import { withDependencyLinks } from '../reading/with-dependency-links';

export interface AnalysisQuestion {
  readonly settings: Settings;
  readonly siteTimeZone: string | null;
  /** Null: the whole site. */
  readonly project: string | null;
}

/** What was read beside the issues. */
export interface ReadingFacts {
  readonly linkTypes: readonly LinkType[];
  readonly asOf: Instant;
  /** Whether nothing is missing: only then an end that is not there is one Jira does not show. */
  readonly isComplete: boolean;
}

/** What stands above the issues that were read. */
export interface Above {
  readonly ancestors: readonly Ancestor[];
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

/** Of the same issues in the same list, the last one stays: most questions ask for another part of it. */
const lastOf = new WeakMap<
  readonly WorkItem[],
  { readonly asked: string; readonly portfolio: Portfolio }
>();

/** @throws UnknownLinkType */
export function portfolioOf(
  items: readonly WorkItem[],
  { linkTypes, asOf, settings, siteTimeZone, project }: AnalysisQuestion & ReadingFacts,
): Portfolio {
  const asked = JSON.stringify({ linkTypes, asOf, settings, siteTimeZone, project });
  const last = lastOf.get(items);
  if (last?.asked === asked) return last.portfolio;
  const inScope =
    project === null ? null : ({ key }: { readonly key: string }) => projectOfKey(key) === project;
  const reading = { items, linkTypes, inScope, timeZone: siteTimeZone };
  const portfolio = analysePortfolio(reading, settings, () => asOf);
  lastOf.set(items, { asked, portfolio });
  return portfolio;
}

export function coverageOf(
  portfolio: Portfolio,
  items: readonly WorkItem[],
  { linkTypes, settings }: AnalysisQuestion & ReadingFacts,
): Coverage {
  const linked = withDependencyLinks({ items, linkTypes }, settings);
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
