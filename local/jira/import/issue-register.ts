import { IdCounter } from '../site/id-counter';
import { recordOf, textAt } from './raw-values';

/** An issue that the data names without holding it. */
export interface Placeholder {
  readonly id: string;
  readonly key: string;
}

/** Knows the id of each issue, gives ids to those without, and keeps the ends that were not exported. */
export class IssueRegister {
  private readonly idOfKey = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly placeholdersByKey = new Map<string, Placeholder>();
  private ids: IdCounter | null = null;

  constructor(issues: readonly unknown[]) {
    const withoutId: string[] = [];
    for (const issue of issues) {
      const record = recordOf(issue);
      const key = textAt(record, 'key');
      const id = textAt(record, 'id');
      if (key === null) continue;
      if (id === null) withoutId.push(key);
      else this.take(id, key);
    }
    for (const key of withoutId) this.take(this.nextId(), key);
  }

  idOf(key: string): string | null {
    return this.idOfKey.get(key) ?? null;
  }

  /** The id of an issue that another one names; unknown ones become placeholders. */
  resolve(raw: unknown): string | null {
    const record = recordOf(raw);
    const id = textAt(record, 'id');
    const key = textAt(record, 'key');
    const known = key === null ? undefined : this.idOfKey.get(key);
    if (known !== undefined) return known;
    if (id !== null && this.taken.has(id)) return id;
    if (key === null) return null;
    const placeholder = { id: id ?? this.nextId(), key };
    this.take(placeholder.id, key);
    this.placeholdersByKey.set(key, placeholder);
    return placeholder.id;
  }

  placeholders(): readonly Placeholder[] {
    return [...this.placeholdersByKey.values()];
  }

  private take(id: string, key: string): void {
    this.idOfKey.set(key, id);
    this.taken.add(id);
  }

  private nextId(): string {
    this.ids ??= new IdCounter(10_000, this.taken);
    const id = this.ids.next();
    return this.taken.has(id) ? this.nextId() : id;
  }
}
