/**
 * Matches a path with a pattern: `:name` stands for one part, `*` at the end for all that follow, none
 * included. Null where it does not match or a part is not properly encoded.
 */
export function matchPattern(
  pattern: string,
  pathname: string,
): ReadonlyMap<string, string> | null {
  const wanted = partsOf(pattern);
  const given = partsOf(pathname);
  const hasRest = wanted.at(-1) === '*';
  const fixed = hasRest ? wanted.slice(0, -1) : wanted;
  if (given.length < fixed.length || (!hasRest && given.length > fixed.length)) return null;
  const places = new Map<string, string>();
  for (const [position, part] of fixed.entries()) {
    const value = decoded(given[position] ?? '');
    if (value === null) return null;
    if (part.startsWith(':')) places.set(part.slice(1), value);
    else if (part !== value) return null;
  }
  // What belongs to the app stays encoded: only the app knows what its parts mean.
  if (hasRest) places.set('*', given.slice(fixed.length).join('/'));
  return places;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
