import type { Place, StoredRow, StoreName } from './stored-row';

interface Change {
  readonly at: number;
  readonly id: string;
  readonly before: StoredRow | undefined;
}

/**
 * The rows of one installation. `get` is strictly consistent; what queries see may lag behind, as
 * Forge's do.
 */
export class RowTable {
  private readonly rows = new Map<string, StoredRow>();
  /** What queries do not know yet, in the order it happened. */
  private recent: Change[] = [];

  constructor(
    rows: readonly StoredRow[],
    private readonly clock: () => number,
    private readonly queryLagMs: number,
  ) {
    for (const row of rows) this.rows.set(idOf(row), row);
  }

  /** A row whose time to live is over is gone. */
  get(place: Place): StoredRow | undefined {
    const row = this.rows.get(idOf(place));
    return row !== undefined && this.isAlive(row) ? row : undefined;
  }

  put(row: StoredRow): void {
    this.note(row);
    this.rows.set(idOf(row), row);
  }

  remove(place: Place): void {
    this.note(place);
    this.rows.delete(idOf(place));
  }

  /** Rows as a query finds them now, in no order. */
  seenByQueries(store: StoreName, entityName: string | null): readonly StoredRow[] {
    return [...this.asQueriesSee().values()].filter(
      (row) => row.store === store && row.entityName === entityName && this.isAlive(row),
    );
  }

  all(): readonly StoredRow[] {
    return [...this.rows.values()].filter((row) => this.isAlive(row));
  }

  private asQueriesSee(): ReadonlyMap<string, StoredRow> {
    this.forgetSettled();
    if (this.recent.length === 0) return this.rows;
    const seen = new Map(this.rows);
    for (const { id, before } of this.recent.toReversed()) {
      if (before === undefined) seen.delete(id);
      else seen.set(id, before);
    }
    return seen;
  }

  private note(place: Place): void {
    this.forgetSettled();
    if (this.queryLagMs === 0) return;
    const id = idOf(place);
    this.recent.push({ at: this.clock(), id, before: this.rows.get(id) });
  }

  private forgetSettled(): void {
    const settled = this.clock() - this.queryLagMs;
    this.recent = this.recent.filter(({ at }) => at > settled);
  }

  private isAlive({ expiresAt }: StoredRow): boolean {
    return expiresAt === null || expiresAt > this.clock();
  }
}

function idOf({ store, entityName, key }: Place): string {
  return JSON.stringify([store, entityName, key]);
}
