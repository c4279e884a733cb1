import { dependencyMatrix } from '../../../../src/domain/dependencies/matrix';
import {
  filterOfCell,
  matrixGrid,
} from '../../../../static/app/src/dependencies/matrix/matrix-grid';
import { filteredRows, NO_FILTER } from '../../../../static/app/src/dependencies/row-filter';
import { row } from './rows';

const ROWS = [
  row('A-1', 'B-1', { health: 'inConflict' }),
  row('A-2', 'A-3'),
  row('B-2', 'C-1', { health: 'done' }),
  row('A-4', 'C-2', { health: 'atRisk' }),
];

const GRID = matrixGrid(
  dependencyMatrix(
    ROWS.map(({ consumer, provider, judgement }) => ({
      consumer: consumer.project,
      provider: provider.project,
      health: judgement.health,
    })),
    { order: 'alphabetical', limit: 10 },
  ),
);

it('has the totals behind the groups, in the last column and the last row', () => {
  expect(GRID.map((cells) => cells.map(({ cell }) => cell?.total ?? 0))).toEqual([
    [1, 1, 1, 2],
    [0, 0, 1, 1],
    [0, 0, 0, 0],
    [0, 1, 2, 0],
  ]);
});

it('opens a list of exactly what a cell counts', () => {
  for (const place of GRID.flat()) {
    if (place.cell === null) continue;
    const counted = place.cell.open === 0 ? place.cell.total : place.cell.open;
    expect(filteredRows(ROWS, filterOfCell(NO_FILTER, place))).toHaveLength(counted);
  }
});

it('keeps the other filters', () => {
  const filter = { ...NO_FILTER, linkType: 'Blocks', isCrossOnly: true };
  const opened = filterOfCell(filter, {
    kind: 'within',
    consumer: 'A',
    provider: 'A',
    cell: null,
  });
  expect(opened).toEqual({ ...NO_FILTER, linkType: 'Blocks', consumer: 'A', provider: 'A' });
});
