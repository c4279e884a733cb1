import fc from 'fast-check';
import { dependencyMatrix, type MatrixEdge } from '../../../../src/domain/dependencies/matrix';
import { busiestGroup } from '../../../../static/app/src/dependencies/matrix/large/busiest-group';
import {
  CELL,
  centredOn,
  HEAD,
  scrolledTo,
  TOTAL,
  visibleCells,
  withOneMore,
} from '../../../../static/app/src/dependencies/matrix/large/layout';
import { namesWith } from '../../../../static/app/src/dependencies/matrix/large/names-with';
import { overviewPaths } from '../../../../static/app/src/dependencies/matrix/large/overview-paths';

const matrixOf = (edges: readonly MatrixEdge[]) =>
  dependencyMatrix(edges, { order: 'alphabetical', limit: 150 });

const viewport = fc.record({
  left: fc.integer({ min: 0, max: 6000 }),
  top: fc.integer({ min: 0, max: 4200 }),
  width: fc.integer({ min: 400, max: 1600 }),
  height: fc.integer({ min: 300, max: 900 }),
});
const place = fc.record({
  row: fc.integer({ min: 0, max: 149 }),
  column: fc.integer({ min: 0, max: 149 }),
});

it('makes the cells that are in sight after scrolling to one, that one among them', () => {
  fc.assert(
    fc.property(viewport, place, (standing, { row, column }) => {
      for (const scrolled of [
        scrolledTo({ row, column }, standing),
        centredOn({ row, column }, standing),
      ]) {
        const seen = visibleCells({ ...standing, ...scrolled }, 150);
        expect(row).toBeGreaterThanOrEqual(seen.firstRow);
        expect(row).toBeLessThan(seen.endRow);
        expect(column).toBeGreaterThanOrEqual(seen.firstColumn);
        expect(column).toBeLessThan(seen.endColumn);
        expect(seen.endRow).toBeLessThanOrEqual(150);
      }
    }),
  );
});

it('scrolls no further than needed, and clear of heads and totals', () => {
  const standing = { left: 400, top: 280, width: 1000, height: 600 };
  expect(scrolledTo({ row: 12, column: 12 }, standing)).toEqual({ left: 400, top: 280 });
  expect(scrolledTo({ row: 2, column: 3 }, standing)).toEqual({
    left: 3 * CELL.width,
    top: 2 * CELL.height,
  });
  expect(scrolledTo({ row: 100, column: 100 }, standing)).toEqual({
    left: 101 * CELL.width - (1000 - HEAD.width - TOTAL.width),
    top: 101 * CELL.height - (600 - HEAD.height - TOTAL.height),
  });
});

it('keeps one more line where it belongs', () => {
  expect(withOneMore(3, 6, 4)).toEqual([3, 4, 5]);
  expect(withOneMore(3, 6, 0)).toEqual([0, 3, 4, 5]);
  expect(withOneMore(3, 6, 9)).toEqual([3, 4, 5, 9]);
  expect(withOneMore(3, 3, 3)).toEqual([3]);
});

it('draws each filled cell once, the worst largest and on top', () => {
  const paths = overviewPaths(
    matrixOf([
      { consumer: 'A', provider: 'B', health: 'inConflict' },
      { consumer: 'B', provider: 'A', health: 'healthy' },
      { consumer: 'B', provider: 'B', health: 'done' },
    ]),
  );
  expect(paths.map(({ health, cells }) => [health, cells])).toEqual([
    ['done', 1],
    ['healthy', 1],
    ['inConflict', 1],
  ]);
  expect(paths.at(-1)?.path).toBe('M1 0h1v1h-1z');
  expect(overviewPaths(matrixOf([]))).toEqual([]);
});

it('opens at the group with the most open dependencies, else with the most', () => {
  const open: MatrixEdge = { consumer: 'A', provider: 'C', health: 'atRisk' };
  const done: MatrixEdge = { consumer: 'D', provider: 'B', health: 'done' };
  expect(busiestGroup(matrixOf([open, { ...open, consumer: 'B' }, done, done, done]))).toBe(2);
  expect(busiestGroup(matrixOf([done, { ...done, consumer: 'A' }]))).toBe(1);
  expect(busiestGroup(matrixOf([{ ...done, provider: 'D' }]))).toBe(0);
});

it('finds names by a part, whatever its case', () => {
  expect(namesWith(['Checkout', 'Payments', 'Check-in'], ' CHECK ')).toEqual([0, 2]);
  expect(namesWith(['Checkout'], ' ')).toEqual([]);
});
