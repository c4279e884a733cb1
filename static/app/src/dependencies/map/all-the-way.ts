import { daysBetween, type Day } from '../../../../../src/domain/calendar/day';
import { workingDay } from '../../../../../src/domain/calendar/work-calendar';
import { schedule } from '../../../../../src/domain/dependencies/critical-chain';
import { digraphOf } from '../../../../../src/domain/dependencies/digraph';
import { condense } from '../../../../../src/domain/dependencies/rings';
import type { MapFacts } from '../../analysis/map-facts';
import { linksTo, otherEnd, type MapGraph, type MapLink, type MapSide } from './map-graph';

/** What the chosen items wait for all the way back, and what breaks if they slip. */
export interface AllTheWay {
  /** Open items that they wait for, directly or not. */
  readonly behind: number;
  /** The items that decide when they can be finished, providers first, with the chosen ones themselves. */
  readonly chain: readonly number[];
  /** Until the chosen ones can be finished. */
  readonly workingDays: number;
  /** Null: nothing is left to do, or the calendar has too few working days. */
  readonly finish: Day | null;
  /** How many of the items behind them have no plan to tell how long they take. */
  readonly guesses: number;
  /** Open items that wait for them, directly or not. */
  readonly ahead: number;
  /** The link that breaks first. */
  readonly first: MapLink | null;
  /** Calendar days between its plan and its need; negative: it is late; null: a date is missing. */
  readonly buffer: number | null;
}

/** Definitions: docs/figures.md, "Critical chain" and "Hot spots". */
export function allTheWay(
  graph: MapGraph,
  chosen: readonly number[],
  { today, calendar }: Pick<MapFacts, 'today' | 'calendar'>,
): AllTheWay {
  const open = chosen.filter((item) => graph.items[item]?.isDone === false);
  const back = openFrom(graph, open, 'providers');
  const { chain, workingDays } = decidingChain(graph, back);
  const ahead = openFrom(graph, open, 'consumers').length - open.length;
  return {
    behind: back.length - open.length,
    chain,
    workingDays,
    finish: back.length === 0 ? null : workingDay(calendar, today, Math.max(0, workingDays - 1)),
    guesses: back.filter((item) => graph.items[item]?.remaining?.basis !== 'planned').length,
    ahead,
    ...firstToBreak(graph, open),
  };
}

/** Open items reached from the given ones over open items, these included; ascending. */
export function openFrom(
  graph: MapGraph,
  from: readonly number[],
  side: MapSide,
): readonly number[] {
  const reached = new Set(from);
  for (const item of reached) {
    // A set visits what is added to it on the way.
    for (const link of linksTo(graph, item, side)) {
      const other = otherEnd(graph, link, side);
      if (graph.items[other]?.isDone === false) reached.add(other);
    }
  }
  return [...reached].sort((a, b) => a - b);
}

function decidingChain(
  graph: MapGraph,
  items: readonly number[],
): Pick<AllTheWay, 'chain' | 'workingDays'> {
  const placeOf = new Map(items.map((item, place) => [item, place]));
  const edges = items.flatMap((item, target) =>
    linksTo(graph, item, 'providers').flatMap((link) => {
      const source = placeOf.get(otherEnd(graph, link, 'providers'));
      return source === undefined ? [] : [{ source, target }];
    }),
  );
  const waits = digraphOf(items.length, {
    sources: Int32Array.from(edges, ({ source }) => source),
    targets: Int32Array.from(edges, ({ target }) => target),
  });
  const durations = items.map((item) => graph.items[item]?.remaining?.days ?? 0);
  const { chain, duration } = schedule(condense(waits), durations);
  return { chain: chain.flatMap((place) => items[place] ?? []), workingDays: duration };
}

/** Of what waits for the chosen items the link with the least room; one without dates only where none has any. */
function firstToBreak(
  graph: MapGraph,
  chosen: readonly number[],
): Pick<AllTheWay, 'first' | 'buffer'> {
  const within = new Set(chosen);
  let first: MapLink | null = null;
  let buffer: number | null = null;
  for (const item of chosen) {
    for (const number of linksTo(graph, item, 'consumers')) {
      const link = graph.links[number];
      if (link === undefined || within.has(link.consumer)) continue;
      const { health, need, provide } = link.row.judgement;
      if (health === 'done') continue;
      const room = need === null || provide === null ? null : daysBetween(provide.day, need.day);
      const isCloser = room !== null && (buffer === null || room < buffer);
      if (first !== null && !isCloser) continue;
      first = link;
      buffer = room;
    }
  }
  return { first, buffer };
}
