import { dependencyMatrix, type MatrixEdge } from '../../../src/domain/dependencies/matrix';

const edge = (
  consumer: string,
  provider: string,
  health: MatrixEdge['health'] = 'healthy',
): MatrixEdge => ({ consumer, provider, health });

const matrixOf = (edges: readonly MatrixEdge[], limit = 10) =>
  dependencyMatrix(edges, { order: 'alphabetical', limit });

it('counts who waits for whom, and tells the worst of what is open', () => {
  const matrix = matrixOf([
    edge('A', 'B', 'healthy'),
    edge('A', 'B', 'atRisk'),
    edge('A', 'B', 'done'),
    edge('B', 'A', 'inConflict'),
  ]);
  expect(matrix.cell('A', 'B')).toEqual({
    counts: { done: 1, inConflict: 0, atRisk: 1, unplanned: 0, healthy: 1 },
    total: 3,
    open: 2,
    worst: 'atRisk',
  });
  expect(matrix.cell('B', 'A')).toMatchObject({ worst: 'inConflict', total: 1 });
  expect(matrix.cell('A', 'A')).toBeNull();
});

it('is done only where nothing is open', () => {
  const matrix = matrixOf([edge('A', 'B', 'done')]);
  expect(matrix.cell('A', 'B')).toMatchObject({ worst: 'done', open: 0, total: 1 });
});

it('leaves what is within a group out of the totals', () => {
  const matrix = matrixOf([edge('A', 'A'), edge('A', 'B'), edge('A', 'C'), edge('C', 'B')]);
  expect(matrix.cell('A', 'A')?.total).toBe(1);
  expect(matrix.waitsFor('A')?.total).toBe(2);
  expect(matrix.waitedForBy('B')?.total).toBe(2);
  expect(matrix.waitedForBy('A')).toBeNull();
});

it('keeps the groups with the most dependencies on others, and tells how many it left out', () => {
  const edges = [edge('A', 'A'), edge('A', 'A'), edge('A', 'A'), edge('B', 'C'), edge('D', 'B')];
  const matrix = matrixOf(edges, 3);
  expect(matrix.groups).toEqual(['B', 'C', 'D']);
  expect(matrix.leftOut).toBe(1);
});

it('stands in the order of its clusters, or of its names', () => {
  const edges = [edge('A', 'D'), edge('D', 'A'), edge('B', 'C'), edge('A', 'B')];
  expect(matrixOf(edges).groups).toEqual(['A', 'B', 'C', 'D']);
  expect(dependencyMatrix(edges, { order: 'clusters', limit: 10 }).groups).toEqual([
    'D',
    'A',
    'B',
    'C',
  ]);
});

it('takes names that objects have of their own for names', () => {
  const matrix = matrixOf([edge('__proto__', 'constructor', 'atRisk')]);
  expect(matrix.cell('__proto__', 'constructor')?.worst).toBe('atRisk');
});

it('has no groups without dependencies', () => {
  expect(matrixOf([])).toMatchObject({ groups: [], leftOut: 0 });
});
