import type { Health } from '../../../../src/domain/dependencies/health';
import type { Neighbour, Neighbourhood, Side } from '../../../../src/use-cases/neighbourhood';

/** Where the boxes and lines of the small map stand, in pixels. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
  /** What had no room, beside the column it would stand in. */
  readonly more: readonly { readonly x: number; readonly y: number; readonly count: number }[];
}

export interface MapBox {
  readonly id: string;
  /** Null: the person may not see it. */
  readonly key: string | null;
  readonly summary: string;
  readonly isFocus: boolean;
  readonly x: number;
  readonly y: number;
}

export interface MapLine {
  readonly health: Health;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export const BOX = { width: 144, height: 40 } as const;
const GAP = { x: 40, y: 10 } as const;
const MARGIN = 4;
const MOST_A_SIDE = 12;

/** Two levels to each side: what is waited for on the left, what waits on the right. */
export function mapLayout(view: Neighbourhood): MapLayout {
  const left = sideOf(view, 'providers');
  const right = sideOf(view, 'consumers', new Set(left.columns.flat().map(({ id }) => id)));
  const focus: Placed = {
    id: view.focusId,
    key: view.focus.key,
    summary: view.focus.summary ?? '',
  };
  const columns = [...[...left.columns].reverse(), [focus], ...right.columns];
  const tallest = Math.max(...columns.map((column) => column.length));
  const height = tallest * (BOX.height + GAP.y) - GAP.y + 2 * MARGIN;
  const focusColumn = left.columns.length;
  const boxes = columns.flatMap((column, at) =>
    column.map((placed, row) => ({
      ...placed,
      isFocus: placed.id === view.focusId,
      x: MARGIN + at * (BOX.width + GAP.x),
      y: rowTop(row, column.length, height),
    })),
  );
  const more = [
    { count: left.hidden, at: 0 },
    { count: right.hidden, at: columns.length - 1 },
  ].flatMap(({ count, at }) =>
    count === 0
      ? []
      : [
          {
            count,
            x: MARGIN + (at === focusColumn ? focusColumn : at) * (BOX.width + GAP.x),
            y: height,
          },
        ],
  );
  const MORE_HEIGHT = 20;
  return {
    width: columns.length * (BOX.width + GAP.x) - GAP.x + 2 * MARGIN,
    height: height + (more.length > 0 ? MORE_HEIGHT : 0),
    boxes,
    lines: linesOf(view, boxes),
    more: more.map((one) => ({ ...one, y: one.y + MORE_HEIGHT - MARGIN })),
  };
}

type Placed = Pick<MapBox, 'id' | 'key' | 'summary'>;

/** Nearer ones first, worst first; the farther ones have what room is left. */
function sideOf(
  view: Neighbourhood,
  side: Side,
  taken: ReadonlySet<string> = new Set(),
): { readonly columns: readonly (readonly Placed[])[]; readonly hidden: number } {
  const placed = new Set([view.focusId, ...taken]);
  const take = (neighbours: readonly Neighbour[]): readonly Neighbour[] =>
    neighbours.filter(({ id }) => {
      const isNew = !placed.has(id);
      placed.add(id);
      return isNew;
    });
  const near = take(view.of(view.focusId, side));
  const shownNear = near.slice(0, MOST_A_SIDE);
  const far = shownNear.flatMap(({ id }) => take(view.of(id, side)));
  const shownFar = far.slice(0, MOST_A_SIDE - shownNear.length);
  const unread = view.unread(view.focusId, side).length;
  return {
    columns: [shownNear, shownFar].filter((column) => column.length > 0).map(placedOf),
    hidden: near.length + far.length + unread - shownNear.length - shownFar.length,
  };
}

function placedOf(neighbours: readonly Neighbour[]): readonly Placed[] {
  return neighbours.map(({ id, item }) => ({
    id,
    key: item?.key ?? null,
    summary: item?.summary ?? '',
  }));
}

function rowTop(row: number, rows: number, height: number): number {
  const used = rows * (BOX.height + GAP.y) - GAP.y;
  return (height - used) / 2 + row * (BOX.height + GAP.y);
}

/** From each provider to what waits for it, where both are on the map. */
function linesOf(view: Neighbourhood, boxes: readonly MapBox[]): readonly MapLine[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = new Map<string, MapLine>();
  for (const box of boxes) {
    for (const side of ['providers', 'consumers'] as const) {
      for (const { id, judgement } of view.of(box.id, side)) {
        const other = byId.get(id);
        if (other === undefined) continue;
        const [from, to] = side === 'providers' ? [other, box] : [box, other];
        lines.set(`${from.id} ${to.id}`, {
          health: judgement.health,
          from: { x: from.x + BOX.width, y: from.y + BOX.height / 2 },
          to: { x: to.x, y: to.y + BOX.height / 2 },
        });
      }
    }
  }
  return [...lines.values()];
}
