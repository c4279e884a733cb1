/** Taking over what a worker sends takes the page's time: so many entries take some 10 ms. */
const ENTRIES_AT_ONCE = 500;

/** Some entries of a long list or map. */
export interface Part {
  readonly list: number;
  readonly entries: readonly unknown[];
}

/** A picture without its long lists, and where these belong. */
export interface Frame {
  readonly picture: unknown;
  readonly places: readonly Place[];
}

interface Place {
  /** Names of properties. */
  readonly path: readonly string[];
  /** The same where the same list stands in several places. */
  readonly list: number;
  readonly isMap: boolean;
}

/** Takes a picture apart, so that the page can answer the person between one message and the next. */
export function takenApart(picture: object): {
  readonly parts: readonly Part[];
  readonly frame: Frame;
} {
  const lists = new Map<object, number>();
  const parts: Part[] = [];
  const places: Place[] = [];
  const without = (value: unknown, path: readonly string[]): unknown => {
    if (isLong(value)) {
      const list = lists.get(value) ?? lists.size;
      if (!lists.has(value)) parts.push(...partsOf([...value], list));
      lists.set(value, list);
      places.push({ path, list, isMap: value instanceof Map });
      return null;
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, without(inner, [...path, name])]),
    );
  };
  return { frame: { picture: without(picture, []), places }, parts };
}

/** @param parts in the order in which they were sent */
export function putTogether({ picture, places }: Frame, parts: readonly Part[]): unknown {
  const entries = new Map<number, unknown[]>();
  for (const part of parts) {
    const list = entries.get(part.list);
    if (list === undefined) entries.set(part.list, [...part.entries]);
    else list.push(...part.entries);
  }
  for (const { path, list, isMap } of places) {
    const all = entries.get(list) ?? [];
    put(picture, path, isMap ? new Map(all as [unknown, unknown][]) : all);
  }
  return picture;
}

function partsOf(entries: readonly unknown[], list: number): readonly Part[] {
  return Array.from({ length: Math.ceil(entries.length / ENTRIES_AT_ONCE) }, (_, part) => ({
    list,
    entries: entries.slice(part * ENTRIES_AT_ONCE, (part + 1) * ENTRIES_AT_ONCE),
  }));
}

function put(picture: unknown, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (!isRecord(picture)) return;
  if (rest.length === 0) picture[name] = value;
  else put(picture[name], rest, value);
}

function isLong(value: unknown): value is readonly unknown[] | ReadonlyMap<unknown, unknown> {
  if (Array.isArray(value)) return value.length > ENTRIES_AT_ONCE;
  return value instanceof Map && value.size > ENTRIES_AT_ONCE;
}

/** Maps and numbers in typed arrays are none. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
