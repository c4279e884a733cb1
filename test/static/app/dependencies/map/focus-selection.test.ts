import fc from 'fast-check';
import {
  focusSelection,
  MORE_STEP,
  MOST_CARDS,
  type FocusSelection,
  type MoreWish,
} from '../../../../../static/app/src/dependencies/map/focus-selection';
import { graphRings } from '../../../../../static/app/src/dependencies/map/graph-rings';
import {
  linksTo,
  otherEnd,
  type MapGraph,
} from '../../../../../static/app/src/dependencies/map/map-graph';
import { anyEdges } from '../../../../arbitraries/edges';
import { graphOf, keysOf, numbersOf } from './graphs';

interface Asked {
  readonly steps?: number;
  readonly chain?: readonly number[];
  readonly more?: readonly MoreWish[];
}

function selected(graph: MapGraph, chosen: readonly number[], asked: Asked = {}): FocusSelection {
  const { steps = 1, chain = [], more = [] } = asked;
  return focusSelection(graph, graphRings(graph), { chosen, steps, chain, more });
}

const key = (number: number): string => `K-${String(1000 + number)}`;

it('shows what the chosen item waits for and what waits for it, but not what waits for the same', () => {
  const graph = graphOf(['B-1 < A-1', 'C-1 < B-1', 'X-1 < A-1', 'C-1 < Y-1', 'D-1 < C-1']);
  const chosen = numbersOf(graph, 'B-1');
  expect(keysOf(graph, selected(graph, chosen).items)).toEqual(['A-1', 'B-1', 'C-1']);
  const two = selected(graph, chosen, { steps: 2 });
  expect(keysOf(graph, two.items)).toEqual(['A-1', 'B-1', 'C-1', 'D-1']);
});

it('tells how much is left out beside each card', () => {
  const graph = graphOf(['B-1 < A-1', 'X-1 < A-1', 'Y-1 < A-1']);
  const [a = -1] = numbersOf(graph, 'A-1');
  const { hidden } = selected(graph, numbersOf(graph, 'B-1'));
  expect(hidden.get(a)).toEqual({ providers: 0, consumers: 2 });
  expect(hidden.size).toBe(1);
});

it('keeps a hub of 325 links readable, worst first, and brings more when asked', () => {
  const graph = graphOf(
    Array.from({ length: 325 }, (_, number) => ({
      pair: `HUB-1 < ${key(number)}`,
      health: number % 100 === 99 ? ('inConflict' as const) : ('healthy' as const),
    })),
  );
  const [hub = -1] = numbersOf(graph, 'HUB-1');
  const first = selected(graph, [hub], { steps: 2 });
  expect(first.items.length).toBeLessThan(MOST_CARDS);
  expect(keysOf(graph, first.items)).toEqual(expect.arrayContaining([key(99), key(199), key(299)]));
  const left = first.hidden.get(hub)?.providers ?? 0;
  expect(first.items.length - 1 + left).toBe(325);
  const wish = { item: hub, side: 'providers' } as const;
  const more = selected(graph, [hub], { steps: 2, more: [wish, wish] });
  expect(more.items).toHaveLength(first.items.length + 2 * MORE_STEP);
  expect(more.hidden.get(hub)?.providers).toBe(left - 2 * MORE_STEP);
});

it('shows the end of a chain of 50, and goes on along it when more is asked for', () => {
  const pairs = Array.from({ length: 49 }, (_, at) => `${key(at + 1)} < ${key(at)}`);
  const graph = graphOf(pairs);
  const chain = Array.from({ length: 50 }, (_, at) => at);
  const first = selected(graph, [49], { chain });
  expect(first.items.length).toBeLessThanOrEqual(26);
  const [farthest = -1] = first.items;
  expect(first.hidden.get(farthest)).toEqual({ providers: 1, consumers: 0 });
  const wish = { item: farthest, side: 'providers' } as const;
  const more = selected(graph, [49], { chain, more: [wish] });
  expect(more.items).toHaveLength(first.items.length + MORE_STEP);
});

it('shows the whole of a ring of 30 around any of its members', () => {
  const graph = graphOf(
    Array.from({ length: 30 }, (_, at) => `${key((at + 1) % 30)} < ${key(at)}`),
  );
  for (const chosen of [0, 17]) {
    const { items, links, hidden } = selected(graph, [chosen]);
    expect([items.length, links.length, hidden.size]).toEqual([30, 30, 0]);
  }
});

it('shows the chosen ones, draws what is between those shown, and counts the rest', () => {
  const asked = anyEdges(40).chain(({ size, edges }) =>
    fc.record({
      edges: fc.constant(edges.map(([a, b]) => `${key(b)} < ${key(a)}`)),
      chosen: fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 4 }),
      steps: fc.constantFrom(1, 2, 5),
    }),
  );
  fc.assert(
    fc.property(asked, ({ edges, chosen, steps }) => {
      const graph = graphOf([...new Set(edges)]);
      const real = chosen.filter((item) => item < graph.items.length);
      const { items, links, hidden } = selected(graph, real, { steps });
      const shown = new Set(items);
      expect(items).toEqual(expect.arrayContaining([...real]));
      expect(items.length).toBeLessThanOrEqual(MOST_CARDS);
      for (const item of items) {
        for (const side of ['providers', 'consumers'] as const) {
          const others = linksTo(graph, item, side).map((link) => otherEnd(graph, link, side));
          const left = others.filter((other) => !shown.has(other)).length;
          expect(hidden.get(item)?.[side] ?? 0).toBe(left);
        }
      }
      const inside = graph.links.filter(
        ({ provider, consumer }) => shown.has(provider) && shown.has(consumer),
      );
      expect(links).toHaveLength(inside.length);
    }),
  );
});
