import { WORST_FIRST, type Health } from '../../../../../../src/domain/dependencies/health';
import type { DependencyMatrix } from '../../../../../../src/domain/dependencies/matrix';

/** How much of its place a cell fills in the small picture, so that the worst show without colours. */
const FILL: Readonly<Record<Health, number>> = {
  inConflict: 1,
  atRisk: 0.9,
  unplanned: 0.7,
  healthy: 0.55,
  done: 0.3,
};

export interface OverviewPath {
  readonly health: Health;
  /** Of an SVG in which a cell has the size 1. */
  readonly path: string;
  readonly cells: number;
}

/** The cells of a matrix as one path for each health, the worst last and so on top; those within a group too. */
export function overviewPaths(matrix: DependencyMatrix): readonly OverviewPath[] {
  const squares = new Map<Health, string[]>();
  matrix.groups.forEach((consumer, row) => {
    matrix.groups.forEach((provider, column) => {
      const cell = matrix.cell(consumer, provider);
      if (cell === null) return;
      const side = FILL[cell.worst];
      const gap = (1 - side) / 2;
      const square = `M${short(column + gap)} ${short(row + gap)}h${short(side)}v${short(side)}h-${short(side)}z`;
      const others = squares.get(cell.worst);
      if (others === undefined) squares.set(cell.worst, [square]);
      else others.push(square);
    });
  });
  return WORST_FIRST.toReversed().flatMap((health) => {
    const found = squares.get(health);
    return found === undefined ? [] : [{ health, path: found.join(''), cells: found.length }];
  });
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
