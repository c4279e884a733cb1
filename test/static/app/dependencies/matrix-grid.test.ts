import fc from 'fast-check';
import { dependencyMatrix } from '../../../../src/domain/dependencies/matrix';
import {
  GROUP_LEVELS,
  NO_GROUP,
  ORGANISATION_LEVELS,
  rollUp,
  UNKNOWN_GROUP,
  type GroupLevel,
} from '../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../../../static/app/src/analysis/dependency-row';
import {
  filterOfCell,
  filterOfGroups,
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
  const placed = fc.constantFrom(
    { epic: 'E-1', above: 'I-1' },
    { epic: 'E-2', above: 'I-1' },
    { epic: 'E-3', above: 'I-2' },
    { epic: 'I-2', above: 'I-2' },
    { epic: 'E-4', above: NO_GROUP },
    { epic: 'E-5', above: UNKNOWN_GROUP },
    { epic: NO_GROUP, above: NO_GROUP },
    { epic: UNKNOWN_GROUP, above: UNKNOWN_GROUP },
  );
  const belonging = fc.record({
    project: fc.constantFrom('A', 'B'),
    team: fc.constantFrom('one', 'two', 'three', 'four', null),
  });
  const made = fc
    .record({
      from: belonging,
      to: belonging,
      fromUnder: placed,
      toUnder: placed,
      health: fc.constantFrom('done', 'atRisk', 'healthy' as const),
    })
    .map(({ from, to, fromUnder, toUnder, health }): DependencyRow =>
      row(`${from.project}-1`, `${to.project}-2`, {
        health,
        consumerIn: { ...groupsOf(from), ...fromUnder },
        providerIn: { ...groupsOf(to), ...toUnder },
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
  const under = fc.constantFrom(
    null,
    { level: 'epic', name: 'E-1' } as const,
    { level: 'epic', name: NO_GROUP } as const,
    { level: 'above', name: 'I-2' } as const,
    { level: 'above', name: UNKNOWN_GROUP } as const,
  );
  const filters: fc.Arbitrary<RowFilter> = fc.record({
    ...Object.fromEntries(
      Object.entries(NO_FILTER).map(([key, value]) => [key, fc.constant(value)]),
    ),
    consumerIn: ref,
    providerIn: ref,
    crossing: fc.constantFrom(null, 'team', 'train', 'stream' as const),
    consumerUnder: under,
    providerUnder: under,
    crossingUnder: fc.constantFrom(null, 'epic', 'above' as const),
    hasTeams: fc.boolean(),
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

  it.each(GROUP_LEVELS)('parts a cell of the level %s into the cells of its parts', (level) => {
    const finer = finerLevel(level, GROUP_LEVELS);
    if (finer === null) return;
    fc.assert(
      fc.property(fc.array(made, { maxLength: 20 }), (rows) => {
        for (const place of gridAt(level, rows).flat()) {
          if (place.cell === null || place.kind.endsWith('total')) continue;
          const parts = filteredRows(rows, filterOfGroups(NO_FILTER, level, place));
          const within = gridAt(finer, parts)
            .flat()
            .filter(({ kind }) => kind === 'pair' || kind === 'within');
          const sum = within.reduce((so, { cell }) => so + (cell?.total ?? 0), 0);
          expect(sum).toBe(place.cell.total);
        }
      }),
    );
  });

  it('leads from value streams to trains to teams, as far as there are any', () => {
    expect(finerLevel('stream', GROUP_LEVELS)).toBe('train');
    expect(finerLevel('train', GROUP_LEVELS)).toBe('team');
    expect(finerLevel('team', GROUP_LEVELS)).toBe('epic');
    expect(finerLevel('team', ORGANISATION_LEVELS)).toBeNull();
    expect(finerLevel('above', GROUP_LEVELS)).toBe('epic');
    expect(finerLevel('epic', GROUP_LEVELS)).toBeNull();
    expect(finerLevel('project', ['project', 'epic'])).toBe('epic');
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
