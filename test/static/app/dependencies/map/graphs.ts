import { mapGraph, type MapGraph } from '../../../../../static/app/src/dependencies/map/map-graph';
import type { ItemFacts, MapFacts } from '../../../../../static/app/src/analysis/map-facts';
import { day } from '../../../../builders/work-item';
import { row, type RowFacts } from '../rows';

export const TODAY = day('2026-11-20');

/** Monday to Friday. */
export const SCHEDULE: Pick<MapFacts, 'today' | 'calendar'> = {
  today: TODAY,
  calendar: { workingWeekdays: new Set([1, 2, 3, 4, 5]), holidays: new Set() },
};

export interface TestLink extends RowFacts {
  /** "A-1 < B-1": A-1 waits for B-1. */
  readonly pair: string;
  readonly isWanted?: boolean;
}

/** @param facts of items that are not open for one day */
export function graphOf(
  links: readonly (TestLink | string)[],
  facts: Readonly<Record<string, Partial<ItemFacts>>> = {},
): MapGraph {
  const told = links.map((link) => (typeof link === 'string' ? { pair: link } : link));
  const rows = told.map(({ pair, ...rest }) => {
    const [consumer = '', provider = ''] = pair.split(' < ');
    return row(consumer, provider, rest);
  });
  const unwanted = new Set(
    told.flatMap(({ isWanted }, at) => (isWanted === false ? [rows[at]?.id] : [])),
  );
  const keys = rows.flatMap(({ consumer, provider }) => [consumer.key, provider.key]);
  const items = new Map(
    keys.map((key): [string, ItemFacts] => [
      key,
      {
        team: null,
        isDone: false,
        planned: null,
        remaining: { days: 1, basis: 'planned' },
        ...facts[key],
      },
    ]),
  );
  return mapGraph(
    rows,
    { items, contracts: new Map() },
    { isDrawn: () => true, isWanted: ({ id }) => !unwanted.has(id) },
  );
}

export function numbersOf(graph: MapGraph, ...keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => graph.numberOf.get(key) ?? []);
}

export function keysOf(graph: MapGraph, items: readonly number[]): readonly string[] {
  return items.map((item) => graph.items[item]?.key ?? '');
}
