/** Later rounds change little. */
const MOST_ROUNDS = 3;

/**
 * Moves each group in turn to the place where ties are shortest in all (the sum of weight times distance
 * in the order), until none moves any more or a few rounds are over.
 *
 * @param weights row by row, symmetric
 */
export function shortenedOrder(
  order: readonly number[],
  weights: readonly Float64Array[],
): readonly number[] {
  const neighbours = weights.map((row) => {
    const tied: number[] = [];
    row.forEach((weight, other) => {
      if (weight > 0) tied.push(other);
    });
    return tied;
  });
  const ties = { weights, neighbours };
  let standing = order;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = standing;
    for (const group of order) standing = withBestPlace(standing, group, ties);
    if (standing === before) break;
  }
  return standing;
}

interface Ties {
  readonly weights: readonly Float64Array[];
  readonly neighbours: readonly (readonly number[])[];
}

/** The same array where the group already stands best. */
function withBestPlace(
  order: readonly number[],
  group: number,
  { weights, neighbours }: Ties,
): readonly number[] {
  const at = order.indexOf(group);
  const others = order.toSpliced(at, 1);
  const placeOf = new Int32Array(weights.length);
  others.forEach((other, place) => {
    placeOf[other] = place;
  });
  const row = weights[group];
  const lengthAt = (gap: number): number => {
    let length = 0;
    for (const other of neighbours[group] ?? []) {
      const place = placeOf[other] ?? 0;
      length += (row?.[other] ?? 0) * (place >= gap ? place - gap + 1 : gap - place);
    }
    return length;
  };
  const crossing = crossingWeights(others, { placeOf, group, weights, neighbours });
  let best = at;
  let shortest = (crossing[at] ?? 0) + lengthAt(at);
  crossing.forEach((weight, gap) => {
    if (weight >= shortest) return;
    const length = weight + lengthAt(gap);
    if (length >= shortest) return;
    best = gap;
    shortest = length;
  });
  return best === at ? order : others.toSpliced(best, 0, group);
}

/** For the gap before each place, and the last one, the ties of others that a group there would stretch. */
function crossingWeights(
  others: readonly number[],
  {
    placeOf,
    group,
    weights,
    neighbours,
  }: Ties & { readonly placeOf: Int32Array; readonly group: number },
): Float64Array {
  const crossing = new Float64Array(others.length + 1);
  let weight = 0;
  others.forEach((one, place) => {
    crossing[place] = weight;
    for (const other of neighbours[one] ?? []) {
      if (other === group) continue;
      const tie = weights[one]?.[other] ?? 0;
      weight += (placeOf[other] ?? 0) > place ? tie : -tie;
    }
  });
  return crossing;
}
