import type {
  DependencyMatrix,
  MatrixCell,
} from '../../../../../../src/domain/dependencies/matrix';

/** The place of the group with the most open dependencies on others, in both directions; else with the most. */
export function busiestGroup({ groups, waitsFor, waitedForBy }: DependencyMatrix): number {
  const both = groups.map((group) => [waitsFor(group), waitedForBy(group)]);
  const most = (count: (cell: MatrixCell) => number): number => {
    const counts = both.map((cells) =>
      cells.reduce((sum, cell) => sum + (cell === null ? 0 : count(cell)), 0),
    );
    const highest = Math.max(...counts);
    return highest > 0 ? counts.indexOf(highest) : -1;
  };
  const busiest = most(({ open }) => open);
  return busiest >= 0
    ? busiest
    : Math.max(
        most(({ total }) => total),
        0,
      );
}
