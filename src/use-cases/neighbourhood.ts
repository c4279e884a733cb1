import type { Settings } from '../contract/settings';
import type { Day } from '../domain/calendar/day';
import type { Instant } from '../domain/calendar/instant';
import type { TimeZone } from '../domain/calendar/time-zone';
import { NO_CONTRACT, type Contract } from '../domain/dependencies/contract/contract';
import { WORST_FIRST, type HealthJudgement } from '../domain/dependencies/health';
import { rulesWithoutType } from '../domain/dependencies/link-type-meaning';
import { byText } from '../domain/work-items/issue-key';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import { analysePortfolio, type Portfolio } from './analyse-portfolio';
import type { FocusLink, NeighbourhoodReading } from './neighbourhood-reading';

/** `providers`: what an issue waits for. `consumers`: what waits for it. */
export type Side = 'providers' | 'consumers';

/** A dependency as one of its ends looks at it. */
export interface Neighbour {
  /** Id of the issue at the other end. */
  readonly id: string;
  /** Null where Jira names the issue but does not let the person see it. */
  readonly item: WorkItem | null;
  readonly judgement: HealthJudgement;
  readonly contract: Contract;
}

/** An issue with its dependencies, judged by the rules of the whole app. */
export interface Neighbourhood {
  readonly focus: WorkItem;
  readonly focusId: string;
  /** The issue and everything that was read around it. */
  readonly portfolio: Portfolio;
  readonly today: Day;
  /** The zone that `today` and all days are in. */
  readonly timeZone: TimeZone;
  /** The neighbours of an issue that were read, worst first. */
  readonly of: (id: string, side: Side) => readonly Neighbour[];
  /** Neighbours that links name with their status, but whose dates were not read. */
  readonly unread: (id: string, side: Side) => readonly Neighbour[];
  /** The types of the links between the issue and a neighbour, with the ids to remove them by. */
  readonly linksTo: (id: string, side: Side) => readonly DependencyLink[];
}

export interface DependencyLink extends FocusLink {
  readonly type: LinkType;
}

export interface Circumstances {
  readonly settings: Settings;
  /** IANA name; null where Jira did not tell it. */
  readonly siteTimeZone: string | null;
  readonly now: Instant;
}

export function neighbourhood(
  reading: NeighbourhoodReading,
  { settings, siteTimeZone, now }: Circumstances,
): Neighbourhood {
  const { focus, read, told } = reading;
  const items = [...read.values(), ...told.values()];
  const types = items.flatMap(({ links }) => links.map(({ type }) => type));
  const portfolio = analysePortfolio(
    { items, linkTypes: [], inScope: null, timeZone: siteTimeZone },
    // What few issues show is no proof that the site lacks a link type of the settings.
    { ...settings, linkTypes: settings.linkTypes && withoutAbsent(settings.linkTypes, types) },
    () => now,
  );
  const neighbours = new NeighbourTable(portfolio, reading);
  const focusId = focus.id ?? focus.key;
  return {
    focus,
    focusId,
    portfolio,
    today: portfolio.timeZone.dayAt(now),
    timeZone: portfolio.timeZone,
    of: (id, side) => neighbours.of(id, side).filter((end) => !told.has(end.id)),
    unread: (id, side) => neighbours.of(id, side).filter((end) => told.has(end.id)),
    linksTo: (id, side) => linksTo(reading, portfolio, id, side),
  };
}

function withoutAbsent<Rule extends NonNullable<Settings['linkTypes']>[number]>(
  rules: readonly Rule[],
  types: readonly LinkType[],
): Rule[] {
  const absent = new Set<unknown>(rulesWithoutType(types, rules));
  return rules.filter((rule) => !absent.has(rule));
}

type Between = Pick<Neighbour, 'judgement' | 'contract'>;

class NeighbourTable {
  private readonly sides = {
    providers: new Map<string, Neighbour[]>(),
    consumers: new Map<string, Neighbour[]>(),
  };

  constructor(
    private readonly portfolio: Portfolio,
    private readonly reading: NeighbourhoodReading,
  ) {
    const { map } = portfolio;
    const { providers, graph } = map.dependencies;
    graph.targets.forEach((consumer, row) => {
      const judgement = map.health[row];
      if (judgement === undefined) return;
      const contract = map.contracts[row] ?? NO_CONTRACT;
      this.add(providers[row] ?? 0, consumer, { judgement, contract });
    });
    for (const side of Object.values(this.sides)) {
      for (const list of side.values()) list.sort(worstFirst);
    }
  }

  of(id: string, side: Side): readonly Neighbour[] {
    return this.sides[side].get(id) ?? [];
  }

  private add(provider: number, consumer: number, between: Between): void {
    const giving = this.idOf(provider);
    const waiting = this.idOf(consumer);
    push(this.sides.providers, waiting, this.neighbour(giving, between));
    push(this.sides.consumers, giving, this.neighbour(waiting, between));
  }

  private neighbour(id: string, between: Between): Neighbour {
    const item = this.reading.read.get(id) ?? this.reading.told.get(id) ?? null;
    return { id, item, ...between };
  }

  private idOf(participant: number): string {
    const { corpus, map } = this.portfolio;
    const node = map.dependencies.nodes[participant] ?? 0;
    return corpus.idOf(node) ?? corpus.keyOf(node);
  }
}

function push(lists: Map<string, Neighbour[]>, id: string, neighbour: Neighbour): void {
  const list = lists.get(id);
  if (list) list.push(neighbour);
  else lists.set(id, [neighbour]);
}

function worstFirst(a: Neighbour, b: Neighbour): number {
  return (
    WORST_FIRST.indexOf(a.judgement.health) - WORST_FIRST.indexOf(b.judgement.health) ||
    dayOf(a) - dayOf(b) ||
    byText(a.item?.key ?? '', b.item?.key ?? '')
  );
}

function dayOf({ judgement: { need, provide } }: Neighbour): number {
  return (need ?? provide)?.day ?? Number.MAX_SAFE_INTEGER;
}

function linksTo(
  { links }: NeighbourhoodReading,
  { corpus, linkMeanings }: Portfolio,
  id: string,
  side: Side,
): readonly DependencyLink[] {
  return links.flatMap((link) => {
    if (link.otherId !== id) return [];
    const at = corpus.linkTypes.all.findIndex((type) => type.id === link.typeId);
    const type = corpus.linkTypes.all[at];
    const waits = linkMeanings[at]?.waits ?? 'none';
    if (type === undefined || waits === 'none') return [];
    const linkSide: Side = waits === link.direction ? 'providers' : 'consumers';
    return linkSide === side ? [{ ...link, type }] : [];
  });
}
