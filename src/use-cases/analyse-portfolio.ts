import type { Settings } from '../contract/settings';
import type { Instant } from '../domain/calendar/instant';
import { timeZoneNamed, type TimeZone } from '../domain/calendar/time-zone';
import {
  linkTypeMeanings,
  rulesWithoutType,
  type LinkTypeMeaning,
} from '../domain/dependencies/link-type-meaning';
import { dependencyGraph } from '../domain/dependencies/dependency-graph';
import {
  mapDependencies,
  type DependencyMap,
  type DependencyPolicy,
} from '../domain/dependencies/dependency-map';
import { narrowMap } from '../domain/dependencies/narrow-map';
import { FindingCollector, type Finding } from '../domain/findings/finding';
import { collectDependencyFindings } from '../domain/findings/dependency-findings';
import { collectItemFindings } from '../domain/findings/item-findings';
import { statusNamesOf, statusPolicy, type StatusPolicy } from '../domain/flow/status-policy';
import { surelyBlocked } from '../domain/impediments/propose-blocked';
import { catalogOf, type Catalog } from '../domain/work-items/catalog';
import { Corpus } from '../domain/work-items/corpus';
import { itemsAt } from '../domain/work-items/items-at';
import { projectOfKey } from '../domain/work-items/issue-key';
import { shownStatuses } from '../domain/work-items/shown-statuses';
import type { IssueRef, LinkType, WorkItem } from '../domain/work-items/work-item';
import type { SourceReading } from './work-item-source';

/** The portfolio as it stood at an instant. */
export interface Portfolio {
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  /** Everything that was read, as it stood then. */
  readonly items: readonly WorkItem[];
  readonly corpus: Corpus;
  /** Whether a node of the corpus is in the scope that was asked for. */
  readonly inScope: (node: number) => boolean;
  readonly isScoped: boolean;
  /** The team of a node; null where it is not known. */
  readonly teamOf: (node: number) => string | null;
  readonly linkMeanings: readonly LinkTypeMeaning[];
  /** What the dependencies were judged by. */
  readonly policy: DependencyPolicy;
  readonly map: DependencyMap;
  /** The same of everything that was read, whatever the scope. */
  readonly whole: DependencyMap;
  readonly findings: readonly Finding[];
}

/** The settings name a link type that the site does not have. */
export class UnknownLinkType extends Error {
  override readonly name = 'UnknownLinkType';

  constructor(wanted: string, known: readonly LinkType[]) {
    const names = known.map(({ name }) => JSON.stringify(name)).sort();
    super(
      `the settings name the link type ${wanted}, which the data does not have` +
        (names.length === 0 ? ' (it has no links)' : ` (it has ${names.join(', ')})`),
    );
  }
}

/** @throws UnknownLinkType */
export function analysePortfolio(
  reading: SourceReading,
  settings: Settings,
  chooseAsOf: (timeZone: TimeZone) => Instant,
): Portfolio {
  const timeZone = timeZoneNamed(settings.timeZone ?? reading.timeZone ?? 'UTC');
  const asOf = chooseAsOf(timeZone);
  const catalog = catalogOf(reading.items, reading.linkTypes);
  refuseUnknownTypes(settings, catalog.linkTypes);
  const items = itemsAt(reading.items, asOf, catalog);
  const status = statusPolicyOf(reading, settings, catalog);
  const corpus = new Corpus();
  for (const type of catalog.linkTypes) corpus.linkTypes.numberOf(type);
  corpus.merge(items);
  const linkMeanings = linkTypeMeanings(corpus.linkTypes.all, settings.linkTypes);
  const inScope = scopeOf(corpus, reading);
  const policy = policyOf(settings, status, timeZone, asOf);
  const whole = mapDependencies(corpus, dependencyGraph(corpus, linkMeanings), policy);
  const isScoped = reading.inScope !== null;
  const map = isScoped ? narrowMap(whole, dependencyGraph(corpus, linkMeanings, inScope)) : whole;
  const collector = new FindingCollector();
  collectFindings(items, reading, status, collector);
  collectDependencyFindings(corpus, map, collector);
  return {
    asOf,
    timeZone,
    items,
    corpus,
    inScope,
    isScoped,
    teamOf: teamReader(corpus, settings),
    linkMeanings,
    policy,
    map,
    whole,
    findings: collector.findings(),
  };
}

function refuseUnknownTypes({ linkTypes }: Settings, known: readonly LinkType[]): void {
  const [unknown] = rulesWithoutType(known, linkTypes ?? []);
  if (unknown) throw new UnknownLinkType(JSON.stringify(unknown.name ?? unknown.id), known);
}

/** In scope is what was asked for; an end that is only named is in nobody's scope. */
function scopeOf(corpus: Corpus, { inScope }: SourceReading): (node: number) => boolean {
  if (inScope === null) return (node) => corpus.isKnown(node);
  return (node) =>
    corpus.isKnown(node) && inScope({ id: corpus.idOf(node), key: corpus.keyOf(node) });
}

function statusPolicyOf(
  { items }: SourceReading,
  { flow, blocked }: Settings,
  catalog: Catalog,
): StatusPolicy {
  return statusPolicy(
    { ...flow, blocked: blocked.statuses ?? surelyBlocked(shownStatuses(items, catalog)) },
    catalog.statusCategories,
    statusNamesOf(items.map(({ status }) => status)),
  );
}

function policyOf(
  settings: Settings,
  status: StatusPolicy,
  timeZone: TimeZone,
  asOf: Instant,
): DependencyPolicy {
  const increments = settings.increments?.list ?? [];
  return {
    status,
    dates: { timeZone, incrementEnds: new Map(increments.map(({ name, end }) => [name, end])) },
    thresholds: { ...settings.health, stalledDays: settings.blocked.stalledDays },
    blocked: { byFlag: settings.blocked.flag, byLinks: settings.blocked.links },
    today: timeZone.dayAt(asOf),
  };
}

function collectFindings(
  items: readonly WorkItem[],
  { inScope }: SourceReading,
  status: StatusPolicy,
  collector: FindingCollector,
): void {
  const names = new Set(items.flatMap(({ id, key }) => (id === null ? [key] : [key, `id ${id}`])));
  for (const item of items) {
    if (inScope && !inScope(item)) continue;
    const isKnownParent = ({ id, key }: IssueRef): boolean =>
      names.has(key) || (id !== null && names.has(`id ${id}`));
    collectItemFindings(item, status, isKnownParent, collector);
  }
}

/** A key alone tells the project; other teams are known only of items that were read. */
function teamReader(corpus: Corpus, { team }: Settings): (node: number) => string | null {
  return team.from === 'project'
    ? (node) => projectOfKey(corpus.keyOf(node))
    : (node) => corpus.teamOf(node);
}
