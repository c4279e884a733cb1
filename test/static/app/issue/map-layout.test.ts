import { BOX, mapLayout } from '../../../../static/app/src/issue/map-layout';
import { neighbourhoodOf, readingAround } from '../../../builders/neighbourhood';

function layoutOf(pairs: readonly (readonly [string, string])[]) {
  return mapLayout(neighbourhoodOf(readingAround('A-1', pairs)));
}

it('puts providers to the left and consumers to the right, two levels each', () => {
  const { boxes, lines, more, width } = layoutOf([
    ['P-2', 'P-1'],
    ['P-1', 'A-1'],
    ['A-1', 'C-1'],
    ['C-1', 'C-2'],
    ['C-2', 'C-3'],
  ]);
  const byPlace = [...boxes].sort((a, b) => a.x - b.x).map(({ key }) => key);
  expect(byPlace).toEqual(['P-2', 'P-1', 'A-1', 'C-1', 'C-2']);
  expect(lines).toHaveLength(4);
  expect(more).toEqual([]);
  expect(Math.max(...boxes.map(({ x }) => x)) + BOX.width).toBeLessThanOrEqual(width);
});

it('shows an issue once, also in a ring', () => {
  const { boxes, lines } = layoutOf([
    ['A-1', 'B-1'],
    ['B-1', 'A-1'],
  ]);
  expect(boxes.map(({ key }) => key).sort()).toEqual(['A-1', 'B-1']);
  expect(lines).toHaveLength(2);
});

it('shows at most twelve a side and counts the others', () => {
  const consumers = Array.from({ length: 15 }, (_, at) => ['A-1', `C-${String(at)}`] as const);
  const { boxes, more, height } = layoutOf([...consumers, ['C-1', 'D-1']]);
  expect(boxes).toHaveLength(13);
  expect(more.map(({ count }) => count)).toEqual([expect.any(Number)]);
  expect(more[0]?.count).toBeGreaterThanOrEqual(3);
  for (const { y } of [...boxes, ...more]) expect(y).toBeLessThanOrEqual(height);
});
