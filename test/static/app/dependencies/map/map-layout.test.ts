import fc from 'fast-check';
import { mapLayout } from '../../../../../static/app/src/dependencies/map/layout/map-layout';
import {
  CARD_WIDTH,
  type Box,
  type LayoutWish,
  type MapLayout,
} from '../../../../../static/app/src/dependencies/map/layout/shapes';
import { anyEdges, type EdgeList } from '../../../../arbitraries/edges';

const keyOf = (node: number): string => `K-${String(100 + node)}`;

function wish(
  size: number,
  edges: EdgeList['edges'],
  heightOf: (node: number) => number = () => 100,
): LayoutWish {
  return {
    cards: Array.from({ length: size }, (_, node) => ({
      key: keyOf(node),
      height: heightOf(node),
    })),
    links: edges.map(([provider, consumer]) => ({
      provider: keyOf(provider),
      consumer: keyOf(consumer),
    })),
  };
}

const anyWish = fc
  .tuple(anyEdges(30), fc.array(fc.constantFrom(90, 120, 150), { minLength: 30, maxLength: 30 }))
  .map(([{ size, edges }, heights]) => wish(size, edges, (node) => heights[node] ?? 100));

function boxOf(layout: MapLayout, key: string): Box {
  const box = layout.cards.get(key);
  if (box === undefined) throw new Error(`no card ${key}`);
  return box;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.01 &&
    b.x < a.x + a.width - 0.01 &&
    a.y < b.y + b.height - 0.01 &&
    b.y < a.y + a.height - 0.01
  );
}

function overlapping(boxes: readonly Box[]): number {
  return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b))).length;
}

it('draws every line outside a ring from left to right, whole columns apart', () => {
  fc.assert(
    fc.property(anyWish, (wanted) => {
      const layout = mapLayout(wanted);
      for (const { isInRing, points, provider, consumer } of layout.lines) {
        if (isInRing) continue;
        const [from, to] = [boxOf(layout, provider), boxOf(layout, consumer)];
        expect(from.x + from.width).toBeLessThan(to.x);
        for (const [at, point] of points.entries()) {
          expect(point.x).toBeGreaterThanOrEqual(points[at - 1]?.x ?? 0);
        }
      }
    }),
  );
});

it('lets no two cards overlap, and no card a ring it is not of', () => {
  fc.assert(
    fc.property(anyWish, (wanted) => {
      const layout = mapLayout(wanted);
      expect(layout.cards.size).toBe(wanted.cards.length);
      expect(overlapping([...layout.cards.values()])).toBe(0);
      expect(overlapping(layout.rings)).toBe(0);
      for (const ring of layout.rings) {
        for (const [key, card] of layout.cards) {
          expect(overlap(card, ring)).toBe(ring.members.includes(key));
        }
      }
    }),
  );
});

it('keeps everything inside what it says it measures', () => {
  fc.assert(
    fc.property(anyWish, (wanted) => {
      const layout = mapLayout(wanted);
      for (const box of [...layout.cards.values(), ...layout.rings]) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(-0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.01);
      }
    }),
  );
});

it('lets no line pass behind a card, rings aside', () => {
  const acyclic = anyWish.map(({ cards, links }) => ({
    cards,
    links: links.filter(({ provider, consumer }) => provider < consumer),
  }));
  fc.assert(
    fc.property(acyclic, (wanted) => {
      const layout = mapLayout(wanted);
      for (const { points } of layout.lines) {
        // Between the first and the last point a line passes columns level, from one side to the other.
        for (let at = 1; at + 1 < points.length - 1; at += 2) {
          const [a, b] = [points[at], points[at + 1]];
          if (a === undefined || b === undefined) continue;
          const stretch = { x: a.x, y: a.y, width: b.x - a.x, height: 0.5 };
          for (const card of layout.cards.values()) expect(overlap(card, stretch)).toBe(false);
        }
      }
    }),
  );
});

it('gives the same picture whatever the order it is told in', () => {
  const shuffled = anyWish.chain(({ cards, links }) =>
    fc.record({
      wanted: fc.constant({ cards, links }),
      cards: fc.shuffledSubarray([...cards], { minLength: cards.length }),
      links: fc.shuffledSubarray([...links], { minLength: links.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ wanted, cards, links }) => {
      const [layout, again] = [mapLayout(wanted), mapLayout({ cards, links })];
      expect([...again.cards].sort()).toEqual([...layout.cards].sort());
      expect(again.rings).toEqual(layout.rings);
      expect(again.lines).toEqual(layout.lines);
    }),
  );
});

it('sets a chain in a row, at one height', () => {
  const size = 50;
  const edges = Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const);
  const layout = mapLayout(wish(size, edges));
  const boxes = Array.from({ length: size }, (_, node) => boxOf(layout, keyOf(node)));
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  expect(boxes.map(({ x }) => x)).toEqual(boxes.map(({ x }) => x).sort((a, b) => a - b));
});

it('puts members of a ring one after the other around it', () => {
  const size = 30;
  const edges = Array.from({ length: size }, (_, node) => [node, (node + 1) % size] as const);
  const { rings, lines } = mapLayout(wish(size, edges));
  expect(rings).toHaveLength(1);
  const members = rings[0]?.members ?? [];
  const next = members.map((key, at) => `${key} ${String(members[(at + 1) % size])}`);
  expect(new Set(lines.map(({ provider, consumer }) => `${provider} ${consumer}`))).toEqual(
    new Set(next),
  );
  // So wide that it can be seen as one.
  expect((rings[0]?.width ?? 0) / CARD_WIDTH).toBeGreaterThan(3);
});

it('sets what would be a column of hundreds in several, and the lines between the cards', () => {
  const size = 326;
  const layout = mapLayout(
    wish(
      size,
      Array.from({ length: size - 1 }, (_, node) => [node + 1, 0] as const),
    ),
  );
  const rows = new Map<number, number>();
  for (const { x } of layout.cards.values()) rows.set(x, (rows.get(x) ?? 0) + 1);
  expect(Math.max(...rows.values())).toBeLessThanOrEqual(22);
  expect(layout.lines).toHaveLength(size - 1);
});

it('needs no card', () => {
  expect(mapLayout({ cards: [], links: [] })).toMatchObject({ width: 0, height: 0, lines: [] });
});
