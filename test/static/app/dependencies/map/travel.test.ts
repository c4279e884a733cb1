import { firstSight } from '../../../../../static/app/src/dependencies/map/first-sight';
import { findItems } from '../../../../../static/app/src/dependencies/map/find-items';
import { highlightOf } from '../../../../../static/app/src/dependencies/map/highlight';
import { mapLayout } from '../../../../../static/app/src/dependencies/map/layout/map-layout';
import { travel } from '../../../../../static/app/src/dependencies/map/travel';
import { graphOf, keysOf, numbersOf } from './graphs';

function layoutOf(pairs: readonly string[]) {
  const links = pairs.map((pair) => {
    const [consumer = '', provider = ''] = pair.split(' < ');
    return { consumer, provider };
  });
  const keys = [...new Set(links.flatMap(({ consumer, provider }) => [consumer, provider]))];
  return mapLayout({ cards: keys.map((key) => ({ key, height: 90 })), links });
}

describe('Arrow keys', () => {
  const layout = layoutOf(['B-1 < A-1', 'C-1 < B-1', 'C-2 < B-1', 'C-3 < B-1']);

  it('lead left to what an item waits for, and right to what waits for it', () => {
    expect(travel(layout, 'B-1', 'ArrowLeft')).toBe('A-1');
    expect(travel(layout, 'B-1', 'ArrowRight')).toBe('C-2');
    expect(travel(layout, 'A-1', 'ArrowLeft')).toBeNull();
    expect(travel(layout, 'C-3', 'ArrowRight')).toBeNull();
  });

  it('lead up and down the column, and stop at its ends', () => {
    const column = ['C-1', 'C-2', 'C-3'].toSorted(
      (a, b) => (layout.cards.get(a)?.y ?? 0) - (layout.cards.get(b)?.y ?? 0),
    );
    const [first = '', second = '', third = ''] = column;
    expect(travel(layout, first, 'ArrowDown')).toBe(second);
    expect(travel(layout, third, 'ArrowUp')).toBe(second);
    expect(travel(layout, first, 'ArrowUp')).toBeNull();
    expect(travel(layout, 'gone', 'ArrowUp')).toBeNull();
  });

  it('lead to every member of a ring and back', () => {
    const ring = layoutOf(['B-1 < A-1', 'C-1 < B-1', 'A-1 < C-1']);
    expect(travel(ring, 'A-1', 'ArrowRight')).toBe('B-1');
    expect(travel(ring, 'C-1', 'ArrowRight')).toBe('A-1');
    expect(travel(ring, 'A-1', 'ArrowLeft')).toBe('C-1');
  });
});

describe('First sight', () => {
  const frame = { width: 1000, height: 600 };

  it('shows all of a small map, not larger than it is drawn', () => {
    const sight = firstSight({ width: 400, height: 200 }, [], frame);
    expect(sight).toEqual({ x: 300, y: 200, zoom: 1 });
  });

  it('shows the chosen item of a large map, without emptiness beside it', () => {
    const chosen = { x: 0, y: 2000, width: 240, height: 90 };
    const { x, y, zoom } = firstSight({ width: 8000, height: 4000 }, [chosen], frame);
    expect(zoom).toBeGreaterThan(0.5);
    expect(x).toBe(32);
    expect((chosen.y + 45) * zoom + y).toBeCloseTo(300);
  });
});

it('finds by key before summary, and no more than can be looked through', () => {
  const items = Array.from({ length: 30 }, (_, at) => ({
    key: `PAY-${String(at + 1)}`,
    summary: at === 20 ? 'Refund of PAY-2' : 'Pay',
  }));
  expect(findItems(items, ' pay-2 ').map(({ key }) => key)[0]).toBe('PAY-2');
  expect(findItems(items, 'refund').map(({ key }) => key)).toEqual(['PAY-21']);
  expect(findItems(items, 'pay')).toHaveLength(8);
  expect(findItems(items, ' ')).toEqual([]);
});

it('lights up all the way back and all the way on, not what only waits for the same', () => {
  const graph = graphOf(['B-1 < A-1', 'C-1 < B-1', 'X-1 < A-1', 'C-1 < Y-1']);
  const [b = -1] = numbersOf(graph, 'B-1');
  const all = new Set(graph.items.keys());
  const { items, links } = highlightOf(graph, b, all);
  expect(keysOf(graph, [...items]).toSorted()).toEqual(['A-1', 'B-1', 'C-1']);
  expect(links.size).toBe(2);
});
