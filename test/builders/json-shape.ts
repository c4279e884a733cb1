/** The kinds of value at each place of a document: `values[].id` → `number`. Null says nothing. */
export type JsonShape = ReadonlyMap<string, ReadonlySet<string>>;

export function shapeOf(document: unknown): JsonShape {
  const shape = new Map<string, Set<string>>();
  const note = (value: unknown, place: string): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const entry of value) note(entry, `${place}[]`);
      return;
    }
    const kinds = shape.get(place) ?? new Set<string>();
    shape.set(place, kinds.add(typeof value));
    if (typeof value !== 'object') return;
    for (const [name, part] of Object.entries(value)) note(part, `${place}.${name}`);
  };
  note(document, '');
  return shape;
}

/** Places at which two documents hold values of different kinds. */
export function differentKinds(a: JsonShape, b: JsonShape): readonly string[] {
  return [...a].flatMap(([place, kinds]) => {
    const others = b.get(place);
    const isSame = others === undefined || [...kinds].some((kind) => others.has(kind));
    return isSame ? [] : [`${place}: ${[...kinds].join()} and ${[...others].join()}`];
  });
}

/** Places of the first document that the other one has not. */
export function placesWithout(a: JsonShape, b: JsonShape): readonly string[] {
  return [...a.keys()].filter((place) => !b.has(place));
}
