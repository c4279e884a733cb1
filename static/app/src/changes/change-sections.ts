import type { ChangeRow } from './change-row';

/** The parts in which changes are told; named as their titles. */
export interface ChangeSection {
  readonly name: 'worseSection' | 'otherSection' | 'removedSection';
  readonly rows: readonly ChangeRow[];
}

/** Worse first, removed last, each in the order of the rows; parts without rows are left out. */
export function changeSections(rows: readonly ChangeRow[]): readonly ChangeSection[] {
  const nameOf = ({ health, isWorse }: ChangeRow): ChangeSection['name'] =>
    health === null ? 'removedSection' : isWorse ? 'worseSection' : 'otherSection';
  return (['worseSection', 'otherSection', 'removedSection'] as const).flatMap((name) => {
    const some = rows.filter((row) => nameOf(row) === name);
    return some.length === 0 ? [] : [{ name, rows: some }];
  });
}
