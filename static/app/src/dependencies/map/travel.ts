import type { Box, MapLayout } from './layout/shapes';

export type TravelKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isTravelKey(key: string): key is TravelKey {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
}

/**
 * Where an arrow key leads from a card: left to what it waits for, right to what waits for it, up and down
 * to the next card of the column; of several the nearest, then the first by key. Null: there is none.
 */
export function travel(
  { cards, lines }: Pick<MapLayout, 'cards' | 'lines'>,
  from: string,
  key: TravelKey,
): string | null {
  const here = cards.get(from);
  if (here === undefined) return null;
  const isAlong = key === 'ArrowLeft' || key === 'ArrowRight';
  const reached = isAlong
    ? lines.flatMap(({ provider, consumer }) => {
        if (key === 'ArrowLeft') return consumer === from ? [provider] : [];
        return provider === from ? [consumer] : [];
      })
    : columnOf(cards, from, here, key === 'ArrowUp');
  let best: string | null = null;
  let nearest = Infinity;
  for (const other of reached) {
    const box = cards.get(other);
    if (box === undefined) continue;
    const away = distance(here, box);
    if (away > nearest || (away === nearest && best !== null && best < other)) continue;
    best = other;
    nearest = away;
  }
  return best;
}

function columnOf(
  cards: ReadonlyMap<string, Box>,
  from: string,
  here: Box,
  isUp: boolean,
): readonly string[] {
  return [...cards].flatMap(([key, box]) => {
    const isBeside = box.x >= here.x + here.width || here.x >= box.x + box.width;
    const isThere = isUp ? middle(box) < middle(here) : middle(box) > middle(here);
    return key === from || isBeside || !isThere ? [] : [key];
  });
}

function distance(a: Box, b: Box): number {
  return Math.abs(middle(a) - middle(b)) + Math.abs(a.x - b.x) / 4;
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}
