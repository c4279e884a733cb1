/** Deeper than anything the app writes. */
const DEEPEST = 24;

/** JSON with its keys in order, so that equal values have equal texts whatever became of their order. */
export function canonicalText(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === DEEPEST) return '"nested too deeply"';
  if (Array.isArray(value)) {
    return `[${value.map((part: unknown) => canonicalText(part, depth + 1)).join(',')}]`;
  }
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(
      ([key, part]: [string, unknown]) =>
        `${JSON.stringify(key)}:${canonicalText(part, depth + 1)}`,
    );
  return `{${parts.join(',')}}`;
}
