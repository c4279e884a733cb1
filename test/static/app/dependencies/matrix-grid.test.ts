import fc from 'fast-check';
import { dependencyMatrix } from '../../../../src/domain/dependencies/matrix';
import { GROUP_LEVELS, rollUp, type GroupLevel } from '../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../../../static/app/src/analysis/dependency-row';
import {
  filterOfCell,
  finerLevel,
  matrixGrid,
} from '../../../../static/app/src/dependencies/matrix/matrix-grid';
import {
  filteredRows,
  NO_FILTER,
  type RowFilter,
} from '../../../../static/app/src/dependencies/row-filter';
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
    expect(filteredRows(ROWS, filterOfCell(NO_FILTER, 'project', place))).toHaveLength(counted);
  }
});

it('keeps the other filters', () => {
  const filter = { ...NO_FILTER, linkType: 'Blocks', isCrossOnly: true };
  const opened = filterOfCell(filter, 'project', {
    kind: 'within',
    consumer: 'A',
    provider: 'A',
    cell: null,
  });
  expect(opened).toEqual({ ...NO_FILTER, linkType: 'Blocks', consumer: 'A', provider: 'A' });
});

describe('at every level', () => {
  const groupsOf = rollUp({
    trains: [
      { id: 't1', name: 'T1', teams: ['one', 'two'] },
      { id: 't2', name: 'T2', teams: ['three'] },
    ],
    valueStreams: [{ id: 's', name: 'S', trains: ['t2'] }],
  });
  const belonging = fc.record({
    project: fc.constantFrom('A', 'B'),
    team: fc.constantFrom('one', 'two', 'three', 'four', null),
  });
  const made = fc
    .record({
      from: belonging,
      to: belonging,
      health: fc.constantFrom('done', 'atRisk', 'healthy' as const),
    })
    .map(({ from, to, health }): DependencyRow =>
      row(`${from.project}-1`, `${to.project}-2`, {
        health,
        consumerIn: groupsOf(from),
        providerIn: groupsOf(to),
      }),
    );
  const ref = fc.option(
    fc.constantFrom(
      { level: 'team', name: 'one' } as const,
      { level: 'team', name: '' } as const,
      { level: 'train', name: 'T1' } as const,
      { level: 'train', name: '' } as const,
      { level: 'stream', name: 'S' } as const,
    ),
    { nil: null },
  );
  const filters: fc.Arbitrary<RowFilter> = fc.record({
    ...Object.fromEntries(
      Object.entries(NO_FILTER).map(([key, value]) => [key, fc.constant(value)]),
    ),
    consumerIn: ref,
    providerIn: ref,
    crossing: fc.constantFrom(null, 'team', 'train', 'stream' as const),
    isCrossOnly: fc.boolean(),
    isOpenOnly: fc.boolean(),
  }) as fc.Arbitrary<RowFilter>;

  it.each(GROUP_LEVELS)(
    'opens at the level %s exactly what a cell counts, whatever the filter',
    (level) => {
      fc.assert(
        fc.property(fc.array(made, { maxLength: 20 }), filters, (rows, filter) => {
          for (const place of gridAt(level, filteredRows(rows, filter)).flat()) {
            if (place.cell === null) continue;
            const counted = place.cell.open === 0 ? place.cell.total : place.cell.open;
            expect(filteredRows(rows, filterOfCell(filter, level, place))).toHaveLength(counted);
          }
        }),
      );
    },
  );

  it('leads from value streams to trains to teams, as far as there are any', () => {
    expect(finerLevel('stream', GROUP_LEVELS)).toBe('train');
    expect(finerLevel('train', GROUP_LEVELS)).toBe('team');
    expect(finerLevel('team', GROUP_LEVELS)).toBeNull();
    expect(finerLevel('project', GROUP_LEVELS)).toBe('team');
    expect(finerLevel('project', ['project'])).toBeNull();
  });

  function gridAt(level: GroupLevel, rows: readonly DependencyRow[]) {
    const edges = rows.map(({ consumerIn, providerIn, judgement }) => ({
      consumer: consumerIn[level],
      provider: providerIn[level],
      health: judgement.health,
    }));
    return matrixGrid(dependencyMatrix(edges, { order: 'clusters', limit: 150 }));
  }
});
