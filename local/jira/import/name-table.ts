import { IdCounter } from '../site/id-counter';

/**
 * Collects records that exports name by id, by name, or both. One without an id is the one of that name
 * or gets a free id; these are given last, in the order of first sight, so that they are the same in
 * every run.
 */
export class NameTable<T> {
  private readonly byId = new Map<string, T>();
  private readonly idOfName = new Map<string, string>();
  private readonly waiting = new Map<string, (id: string) => T>();

  constructor(private readonly firstId: number) {}

  /**
   * @param make makes the record, once
   * @returns what {@link idOf} takes
   */
  note(
    { id, name }: { readonly id: string | null; readonly name: string },
    make: (id: string) => T,
  ): string {
    if (id === null) {
      if (!this.idOfName.has(name) && !this.waiting.has(name)) this.waiting.set(name, make);
      return name;
    }
    if (!this.byId.has(id)) this.byId.set(id, make(id));
    if (!this.idOfName.has(name)) this.idOfName.set(name, id);
    return id;
  }

  /** Gives ids to what has none. */
  finish(): void {
    const ids = new IdCounter(this.firstId, this.byId.keys());
    for (const [name, make] of this.waiting) {
      if (this.idOfName.has(name)) continue;
      const id = ids.next();
      this.byId.set(id, make(id));
      this.idOfName.set(name, id);
    }
    this.waiting.clear();
  }

  idOf({ id, name }: { readonly id: string | null; readonly name: string }): string {
    return id ?? this.idOfName.get(name) ?? name;
  }

  records(): readonly T[] {
    return [...this.byId.values()];
  }
}
