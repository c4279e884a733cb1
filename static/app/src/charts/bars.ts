import { columnBetween, slots, type Box, type PlotArea, type Slot, type ValueAxis } from './plot';

/** Two counts of the same time: one stands above the line, the other hangs below it. */
export interface UpAndDown {
  readonly up: number;
  readonly down: number;
}

export interface BarPair {
  readonly slot: Slot;
  /** Null: nothing to draw. */
  readonly up: Box | null;
  readonly down: Box | null;
}

/** @param axis what hangs below the line lies at negative values */
export function barPairs(
  values: readonly UpAndDown[],
  area: PlotArea,
  axis: ValueAxis,
): readonly BarPair[] {
  const line = axis.at(0);
  const places = slots(values.length, area);
  return places.map((slot, at) => {
    const { up = 0, down = 0 } = values[at] ?? {};
    return {
      slot,
      up: up === 0 ? null : columnBetween(slot, line, axis.at(up)),
      down: down === 0 ? null : columnBetween(slot, line, axis.at(-down)),
    };
  });
}

export interface Column {
  readonly slot: Slot;
  /** Without height where the value is 0. */
  readonly box: Box;
}

export function columns(
  values: readonly number[],
  area: PlotArea,
  axis: ValueAxis,
): readonly Column[] {
  return slots(values.length, area).map((slot, at) => ({
    slot,
    box: columnBetween(slot, axis.at(0), axis.at(values[at] ?? 0)),
  }));
}
