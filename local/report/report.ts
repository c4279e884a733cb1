import { formatDay } from '../../src/domain/calendar/day';
import { formatInstant } from '../../src/domain/calendar/instant';
import type { ContractState } from '../../src/domain/dependencies/contract/contract-state';
import { betweenGroups, type BetweenGroups } from '../../src/domain/dependencies/between-groups';
import {
  countHealth,
  type HealthJudgement,
  type HealthReason,
} from '../../src/domain/dependencies/health';
import { hotSpots } from '../../src/domain/dependencies/hot-spots';
import {
  NO_MEANING,
  type Certainty,
  type Waits,
} from '../../src/domain/dependencies/link-type-meaning';
import type { PlannedDate } from '../../src/domain/dependencies/planned-dates';
import type { Finding } from '../../src/domain/findings/finding';
import { countLinks } from '../../src/domain/work-items/count-links';
import { byText, projectOfKey } from '../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../src/use-cases/analyse-portfolio';
import type { Impediments } from '../../src/use-cases/impediments/impediment';
import { reportCases, type ReportCase } from './report-cases';
import { reportImpediments, type ReportImpediments } from './report-impediments';
import { countContracts, type ContractCounts } from './contract-counts';

/**
 * The report as JSON, version 1. Others check their figures against it: keys may be added, never
 * changed, and a new code in a closed list is a new version.
 */
export interface Report {
  readonly version: 1;
  readonly asOf: string;
  readonly scope: ReportScope;
  readonly findings: readonly Finding[];
  readonly dependencies: ReportDependencies;
  readonly impediments: ReportImpediments;
  readonly cases: readonly ReportCase[];
}

export interface ReportScope {
  readonly issues: number;
  readonly projects: readonly string[];
  readonly links: number;
  readonly partial: number;
}

export interface ReportDependencies {
  readonly issues: number;
  readonly edges: number;
  readonly crossProject: number;
  readonly crossTeam: number;
  readonly outside: number;
  readonly linkTypes: readonly ReportLinkType[];
  readonly cycles: readonly (readonly string[])[];
  readonly levels: readonly number[];
  readonly longestChain: number;
  /** The keys of one longest chain, providers first. */
  readonly chain: readonly string[];
  readonly redundant: readonly (readonly [string, string])[];
  readonly hotspots: readonly ReportHotSpot[];
  /** The same of open items alone: what holds up most today. */
  readonly openHotspots: readonly ReportHotSpot[];
  readonly betweenProjects: readonly BetweenGroups[];
  readonly betweenTeams: readonly BetweenGroups[];
  readonly health: ReturnType<typeof countHealth>;
  /** How many dependencies have a contract in each state. */
  readonly contracts: ContractCounts;
  readonly list: readonly ReportDependency[];
}

export interface ReportHotSpot {
  readonly key: string;
  readonly holdsUp: number;
}

/** How each link type was read, and how sure that is. */
export interface ReportLinkType {
  readonly name: string;
  /** How the type reads at the waiting end ("is blocked by"); null where nobody waits or unknown. */
  readonly wording: string | null;
  readonly waits: Waits;
  readonly certainty: Certainty;
}

export interface ReportDependency {
  readonly provider: string;
  readonly consumer: string;
  readonly types: readonly string[];
  readonly health: HealthJudgement['health'];
  readonly reasons: readonly HealthReason[];
  /** How what was asked and answered stands; `none` where nobody asked. */
  readonly contract: ContractState;
  /** The dates that were compared, and where each stands in Jira. */
  readonly provide: ReportDate | null;
  readonly need: ReportDate | null;
}

export interface ReportDate {
  readonly date: string;
  readonly source: PlannedDate['source'];
}

const HOT_SPOTS = 15;

export function reportOf(portfolio: Portfolio, impediments: Impediments): Report {
  return {
    version: 1,
    asOf: formatInstant(portfolio.asOf),
    scope: scopeOf(portfolio),
    findings: portfolio.findings,
    dependencies: dependenciesOf(portfolio),
    impediments: reportImpediments(impediments, portfolio.timeZone),
    cases: reportCases(portfolio),
  };
}

function scopeOf({ corpus, inScope, isScoped, map }: Portfolio): ReportScope {
  const { graph, nodes, providers } = map.dependencies;
  const projects = new Set<string>();
  let issues = 0;
  for (let node = 0; node < corpus.nodeCount; node += 1) {
    if (!inScope(node)) continue;
    issues += 1;
    projects.add(projectOfKey(corpus.keyOf(node)));
  }
  const isLeftOut = (item: number): boolean => {
    const node = nodes[item] ?? 0;
    return corpus.isKnown(node) && !inScope(node);
  };
  const partial = count(graph.targets, (consumer, row) => {
    return isLeftOut(consumer) || isLeftOut(providers[row] ?? 0);
  });
  return {
    issues,
    projects: [...projects].sort(byText),
    links: countLinks(corpus, isScoped ? inScope : undefined),
    partial,
  };
}

function dependenciesOf(portfolio: Portfolio): ReportDependencies {
  const { corpus, map, teamOf } = portfolio;
  const { graph, nodes, keys, providers } = map.dependencies;
  const keyOf = (item: number): string => keys[item] ?? '';
  const isOutside = (item: number): boolean => !corpus.isKnown(nodes[item] ?? 0);
  const hotSpotsOf = (counts: Float64Array): readonly ReportHotSpot[] =>
    hotSpots(counts, HOT_SPOTS).map(({ item, holdsUp }) => ({ key: keyOf(item), holdsUp }));
  const betweenProjects = betweenGroups(map.dependencies, (item) => projectOfKey(keyOf(item)));
  const betweenTeams = betweenGroups(map.dependencies, (item) => teamOf(nodes[item] ?? 0));
  return {
    issues: graph.size,
    edges: graph.targets.length,
    crossProject: total(betweenProjects),
    crossTeam: total(betweenTeams),
    outside: count(
      graph.targets,
      (consumer, row) => isOutside(consumer) || isOutside(providers[row] ?? 0),
    ),
    linkTypes: linkTypesOf(portfolio),
    cycles: map.rings,
    levels: map.levels.sizes,
    longestChain: map.levels.sizes.length,
    chain: map.longestChain.map(keyOf),
    redundant: map.implied.map(({ provider, consumer }) => [keyOf(provider), keyOf(consumer)]),
    hotspots: hotSpotsOf(map.holdsUp),
    openHotspots: hotSpotsOf(map.open.holdsUp),
    betweenProjects,
    betweenTeams,
    health: countHealth(map.health),
    contracts: countContracts(map.contracts),
    list: listOf(portfolio),
  };
}

function linkTypesOf({ corpus, linkMeanings }: Portfolio): readonly ReportLinkType[] {
  const types = corpus.linkTypes.all.map((type, number): ReportLinkType => {
    const { waits, certainty } = linkMeanings[number] ?? NO_MEANING;
    return { name: type.name, waits, wording: waits === 'none' ? null : type[waits], certainty };
  });
  return types.sort((a, b) => byText(a.name, b.name));
}

function listOf({ corpus, map }: Portfolio): readonly ReportDependency[] {
  const { graph, keys, providers, types, typeStarts } = map.dependencies;
  return Array.from(graph.targets, (consumer, row): ReportDependency => {
    const edgeTypes = types.subarray(typeStarts[row], typeStarts[row + 1]);
    const names = Array.from(edgeTypes, (type) => corpus.linkTypes.all[type]?.name ?? '');
    const judgement = map.health[row];
    return {
      provider: keys[providers[row] ?? 0] ?? '',
      consumer: keys[consumer] ?? '',
      types: [...new Set(names)].sort(byText),
      health: judgement?.health ?? 'unplanned',
      reasons: [...(judgement?.reasons ?? [])].sort(byText),
      contract: map.contracts[row]?.state ?? 'none',
      provide: dateOf(judgement?.provide ?? null),
      need: dateOf(judgement?.need ?? null),
    };
  });
}

function dateOf(date: PlannedDate | null): ReportDate | null {
  return date && { date: formatDay(date.day), source: date.source };
}

function total(pairs: readonly BetweenGroups[]): number {
  return pairs.reduce((sum, pair) => sum + pair.count, 0);
}

function count(targets: Int32Array, test: (consumer: number, row: number) => boolean): number {
  let found = 0;
  targets.forEach((consumer, row) => {
    if (test(consumer, row)) found += 1;
  });
  return found;
}
