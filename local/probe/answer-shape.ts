const MOST_DEPTH = 6;
/** Texts under these names are Jira's own words and no content of the site. */
const ERROR_NAMES = new Set(['errorMessages', 'errors', 'detail', 'title']);

/**
 * What an answer looks like, without what it says: names and types, the first entry of a list, and the
 * texts of errors. A recording made of it can be shown to others.
 */
export function shapeOf(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : [shapeOf(value[0], depth + 1)];
  }
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  if (depth >= MOST_DEPTH) return 'object';
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      ERROR_NAMES.has(name) ? inner : shapeOf(inner, depth + 1),
    ]),
  );
}

/** A path without ids, keys and values of the query. */
export function pathShape(path: string): string {
  const [pathname = '', query] = path.split('?');
  const places = pathname
    .replace(/\/(issue|issueLink|project)\/(?!bulkfetch)[^/]+/u, '/$1/{name}')
    .replace(/\/properties\/[^/]+/u, '/properties/{name}');
  const names = [...new Set(new URLSearchParams(query).keys())];
  return names.length === 0 ? places : `${places}?${names.join('&')}`;
}
