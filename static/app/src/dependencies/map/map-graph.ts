import { daysBetween } from '../../../../../src/domain/calendar/day';
import type { Contract } from '../../../../../src/domain/dependencies/contract/contract';
import { WORST_FIRST, type Health } from '../../../../../src/domain/dependencies/health';
import type { PlannedDate } from '../../../../../src/domain/dependencies/planned-dates';
import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { DependencyEnd, DependencyRow } from '../../analysis/dependency-row';
import { turnOf, type Duty } from '../../contract/turn';
import type { ItemFacts, MapFacts } from '../../analysis/map-facts';

/** What waits for what, as plain rows; items and links are named by their places. */
export interface MapGraph {
  /** By key. */
  readonly items: readonly MapItem[];
  readonly links: readonly MapLink[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** For each item the links to what it waits for, worst first. */
  readonly toProviders: readonly (readonly number[])[];
  /** For each item the links to what waits for it, worst first. */
  readonly toConsumers: readonly (readonly number[])[];
}

export type MapSide = 'providers' | 'consumers';

export interface MapItem extends DependencyEnd, ItemFacts {
  /** The worst of its dependencies; null: the filters leave none. */
  readonly health: Health | null;
  /** The day by which the first that waits for it needs it. */
  readonly need: PlannedDate | null;
  /** Calendar days it is planned for after it is needed; null: not late, or not known. */
  readonly daysLate: number | null;
  /** What its people owe others next. */
  readonly duty: Duty | null;
}

export interface MapLink {
  readonly provider: number;
  readonly consumer: number;
  readonly row: DependencyRow;
  /** Null: nobody has asked for it. */
  readonly contract: Contract | null;
  /** Whether the filters of the page keep it; others are faded. */
  readonly isWanted: boolean;
}

export interface GraphWish {
  /** What the person took away altogether: done work, implied links, other link types. */
  readonly isDrawn: (row: DependencyRow) => boolean;
  readonly isWanted: (row: DependencyRow) => boolean;
}

const NO_FACTS: ItemFacts = { team: null, isDone: false, planned: null, remaining: null };
const RANK = new Map<string, number>(WORST_FIRST.map((health, rank) => [health, rank]));

export function mapGraph(
  rows: readonly DependencyRow[],
  facts: Pick<MapFacts, 'items' | 'contracts'>,
  { isDrawn, isWanted }: GraphWish,
): MapGraph {
  const ends = new Map<string, DependencyEnd>();
  for (const { consumer, provider } of rows) {
    ends.set(consumer.key, consumer);
    ends.set(provider.key, provider);
  }
  const keys = [...ends.keys()].sort(byText);
  const numberOf = new Map(keys.map((key, item) => [key, item]));
  const links = rows
    .filter(isDrawn)
    .map((row): MapLink => ({
      provider: numberOf.get(row.provider.key) ?? 0,
      consumer: numberOf.get(row.consumer.key) ?? 0,
      row,
      contract: facts.contracts.get(row.id) ?? null,
      isWanted: isWanted(row),
    }))
    .sort(worstFirst);
  const toProviders: number[][] = keys.map(() => []);
  const toConsumers: number[][] = keys.map(() => []);
  links.forEach(({ provider, consumer }, link) => {
    toProviders[consumer]?.push(link);
    toConsumers[provider]?.push(link);
  });
  const items = [...ends]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, end], item): MapItem => {
      const given = [...(toConsumers[item] ?? [])].flatMap((link) => links[link] ?? []);
      const taken = [...(toProviders[item] ?? [])].flatMap((link) => links[link] ?? []);
      return {
        ...end,
        ...(facts.items.get(key) ?? NO_FACTS),
        health: worstHealth([...given, ...taken]),
        ...needOf(given),
        duty: dutyOf(given, taken),
      };
    });
  return { items, links, numberOf, toProviders, toConsumers };
}

/** Worst health, then what is needed first; of equal ones by key. */
export function worstFirst(a: MapLink, b: MapLink): number {
  const far = Number.MAX_SAFE_INTEGER;
  return (
    rankOf(a.row.judgement.health) - rankOf(b.row.judgement.health) ||
    (a.row.judgement.need?.day ?? far) - (b.row.judgement.need?.day ?? far) ||
    byText(a.row.consumer.key, b.row.consumer.key) ||
    byText(a.row.provider.key, b.row.provider.key)
  );
}

function rankOf(health: Health): number {
  return RANK.get(health) ?? WORST_FIRST.length;
}

/** What is done ends the wait, so it only counts where all is. */
function worstHealth(links: readonly MapLink[]): Health | null {
  const ranks = links.map(({ row }) => rankOf(row.judgement.health));
  return ranks.length === 0 ? null : (WORST_FIRST[Math.min(...ranks)] ?? null);
}

function needOf(given: readonly MapLink[]): Pick<MapItem, 'need' | 'daysLate'> {
  const open = given.filter(({ row }) => row.judgement.health !== 'done');
  let need: PlannedDate | null = null;
  let daysLate: number | null = null;
  for (const { row } of open) {
    const { judgement } = row;
    if (judgement.need === null) continue;
    if (need === null || judgement.need.day < need.day) need = judgement.need;
    if (judgement.provide === null) continue;
    const late = daysBetween(judgement.need.day, judgement.provide.day);
    if (late > 0 && late > (daysLate ?? 0)) daysLate = late;
  }
  return { need, daysLate };
}

/** In the order in which people should care; what is only to be delivered in time owes no word. */
const DUTIES_FIRST: readonly Duty[] = ['deliver-late', 'answer', 'decide', 'go-on', 'accept'];

function dutyOf(given: readonly MapLink[], taken: readonly MapLink[]): Duty | null {
  const duties = [
    ...given.map((link) => ({ link, half: 'answers' as const })),
    ...taken.map((link) => ({ link, half: 'asks' as const })),
  ].flatMap(({ link: { contract }, half }) => {
    const turn = contract === null ? null : turnOf({ half, contract });
    return turn?.isOurs === true ? [turn.duty] : [];
  });
  return DUTIES_FIRST.find((duty) => duties.includes(duty)) ?? null;
}

/** The item at the other end of a link. */
export function otherEnd({ links }: MapGraph, link: number, side: MapSide): number {
  const found = links[link];
  return (side === 'providers' ? found?.provider : found?.consumer) ?? 0;
}

/** The links of an item to one side, worst first. */
export function linksTo(graph: MapGraph, item: number, side: MapSide): readonly number[] {
  return (side === 'providers' ? graph.toProviders : graph.toConsumers)[item] ?? [];
}
