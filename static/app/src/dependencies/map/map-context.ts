import { createContext, useContext } from 'react';
import type { MapSide, MapGraph } from './map-graph';

/** What every card needs to know of the map around it. */
export interface MapContext {
  readonly graph: MapGraph;
  readonly chosen: ReadonlySet<number>;
  /** The items that decide when the chosen ones can be finished. */
  readonly chain: ReadonlySet<number>;
  /** Not drawn neighbours of each item. */
  readonly hidden: ReadonlyMap<number, Readonly<Record<MapSide, number>>>;
  /** The item whose details are open. */
  readonly selected: number | null;
  /** What belongs together with it; null: nothing is selected. */
  readonly lit: ReadonlySet<number> | null;
  /** The one card that Tab leads to. */
  readonly current: number;
  readonly onSelect: (item: number) => void;
  readonly onMore: (item: number, side: MapSide) => void;
}

const Context = createContext<MapContext | null>(null);

export const MapOn = Context.Provider;

/** @throws outside of a map */
export function useMapContext(): MapContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a card stands on a map');
  return context;
}
