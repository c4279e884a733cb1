import { byText } from '../work-items/issue-key';

/** How strongly two groups are tied, whichever of them waits. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/**
 * Groups in an order in which strongly tied ones stand next to each other: ties are taken strongest
 * first, and each joins the two rows of groups its ends stand in, turned so that the ends come close.
 * Rows that no tie joins follow by their ties, the heaviest first. Equal ties go by name, so that the
 * order depends on nothing but its input.
 */
export function clusteredOrder(groups: readonly string[], ties: readonly Tie[]): readonly string[] {
  const rowOf = new Map<string, readonly string[]>(groups.map((group) => [group, [group]]));
  const strongestFirst = ties
    .filter(({ a, b, weight }) => a !== b && weight > 0 && rowOf.has(a) && rowOf.has(b))
    .map((tie) => (tie.a < tie.b ? tie : { ...tie, a: tie.b, b: tie.a }))
    .sort((x, y) => y.weight - x.weight || byText(x.a, y.a) || byText(x.b, y.b));
  const weightOf = new Map<string, number>();
  for (const { a, b, weight } of strongestFirst) {
    for (const end of [a, b]) weightOf.set(end, (weightOf.get(end) ?? 0) + weight);
    const left = rowOf.get(a) ?? [];
    const right = rowOf.get(b) ?? [];
    if (left === right) continue;
    const joined = joinedRows(left, right, { a, b });
    for (const group of joined) rowOf.set(group, joined);
  }
  const heaviness = (row: readonly string[]): number =>
    row.reduce((sum, group) => sum + (weightOf.get(group) ?? 0), 0);
  return [...new Set(rowOf.values())]
    .map((row) => ({ row, weight: heaviness(row) }))
    .sort((x, y) => y.weight - x.weight || byText(x.row[0] ?? '', y.row[0] ?? ''))
    .flatMap(({ row }) => row);
}

function joinedRows(
  left: readonly string[],
  right: readonly string[],
  { a, b }: Pick<Tie, 'a' | 'b'>,
): readonly string[] {
  const isNearEnd = left.indexOf(a) >= left.length / 2;
  const isNearStart = right.indexOf(b) < right.length / 2;
  return [...(isNearEnd ? left : left.toReversed()), ...(isNearStart ? right : right.toReversed())];
}
