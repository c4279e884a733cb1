/** Where the marks of a chart lie, in pixels from its top left; around it is room for labels. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As SVG's `rect` takes it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Values along one side of a chart. */
export interface ValueAxis {
  /** Where a value lies, in pixels. */
  readonly at: (value: number) => number;
  /** Round values, ascending. */
  readonly ticks: readonly number[];
}

/** The room of one of several marks that stand side by side. */
export interface Slot {
  readonly start: number;
  readonly width: number;
  readonly middle: number;
}

/** Of the room of each mark. */
const GAP = 0.25;
const WIDEST_GAP = 16;

/** Equal room for each of `count` marks from left to right, with a gap between any two. */
export function slots(count: number, { left, right }: PlotArea): readonly Slot[] {
  const step = Math.max(0, right - left) / Math.max(1, count);
  const gap = Math.min(step * GAP, WIDEST_GAP);
  return Array.from({ length: count }, (_, at) => ({
    start: left + at * step + gap / 2,
    width: step - gap,
    middle: left + (at + 0.5) * step,
  }));
}

/** From one height to another, whichever is above. */
export function columnBetween({ start, width }: Slot, one: number, other: number): Box {
  return { x: start, y: Math.min(one, other), width, height: Math.abs(other - one) };
}

/** Those that lie at least `gap` after the one kept before, so that their labels do not touch. */
export function apart<Mark extends { readonly at: number }>(
  marks: readonly Mark[],
  gap: number,
): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    if (before === undefined || mark.at - before.at >= gap) kept.push(mark);
  }
  return kept;
}
