/** Named under one reason, before it only counts. */
const MOST_NAMED = 3;
/** One more is named rather than counted. */
const NAMED_OF_MORE = 2;

/**
 * Which rows to name under each reason: those that no earlier reason names, so that few lines tell of many
 * issues; where all of them stand above already, the first ones again.
 *
 * @param groups keys under each reason, the most important first
 * @returns for each group the places of the rows to name, in their order
 */
export function namedExamples(
  groups: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const named = new Set<string>();
  return groups.map((keys) => {
    const room = keys.length > MOST_NAMED ? NAMED_OF_MORE : MOST_NAMED;
    const places = keys.map((_, place) => place);
    const fresh = places.filter((place) => !named.has(keys[place] ?? ''));
    const rest = places.filter((place) => named.has(keys[place] ?? ''));
    const chosen = [...fresh, ...rest].slice(0, room).sort((a, b) => a - b);
    for (const place of chosen) named.add(keys[place] ?? '');
    return chosen;
  });
}
