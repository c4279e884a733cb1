import type { EntitySchema } from './entity-schema';
import { checkKey } from './key-rules';
import { KvsRefusal } from './refusals';
import type { SetOptions, Ttl } from './requests';
import type { RowTable } from './row-table';
import type { Place, StoredRow } from './stored-row';
import { checkEntityValue, checkValue } from './value-rules';

const SECONDS_OF = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 } as const;
const LONGEST_TTL_SECONDS = 365 * SECONDS_OF.DAYS;

/** Reading and writing single rows by the rules of their store. */
export class RowStore {
  constructor(
    readonly table: RowTable,
    private readonly schemas: ReadonlyMap<string, EntitySchema>,
    private readonly clock: () => number,
  ) {}

  /** @throws KvsRefusal */
  schemaOf(entityName: string): EntitySchema {
    const schema = this.schemas.get(entityName);
    if (schema !== undefined) return schema;
    throw new KvsRefusal('unknownEntity', 'The schema provided does not exist');
  }

  /** @throws KvsRefusal for keys and entities that cannot be */
  checkPlace(place: Place): void {
    if (place.entityName !== null) this.schemaOf(place.entityName);
    checkKey(place);
  }

  /** @throws KvsRefusal where there is none */
  read(place: Place): StoredRow {
    this.checkPlace(place);
    const row = this.table.get(place);
    if (row !== undefined) return row;
    throw new KvsRefusal('keyNotFound', 'Provided key does not exist');
  }

  /**
   * The row as it would stand after a write, checked but not yet written.
   *
   * @throws KvsRefusal
   */
  draft(place: Place, value: unknown, options: SetOptions): StoredRow {
    this.checkPlace(place);
    checkValue(value);
    if (place.entityName !== null) checkEntityValue(this.schemaOf(place.entityName), value);
    const now = this.clock();
    const { store, entityName, key } = place;
    return {
      store,
      entityName,
      key,
      value,
      createdAt: this.table.get(place)?.createdAt ?? now,
      updatedAt: now,
      expiresAt: options?.ttl === undefined ? null : now + 1000 * secondsOf(options.ttl),
    };
  }

  /**
   * @returns the row that stood before
   * @throws KvsRefusal
   */
  write(row: StoredRow, options: SetOptions): StoredRow | undefined {
    const before = this.table.get(row);
    if (before !== undefined && options?.keyPolicy === 'FAIL_IF_EXISTS') {
      throw new KvsRefusal('keyConflict', 'Provided key already exists and cannot be overwritten');
    }
    this.table.put(row);
    return before;
  }
}

/** A plain key or, with an entity's name, a custom entity. */
export function placeOf({ key, entityName }: { key: string; entityName?: string | undefined }) {
  return entityName === undefined
    ? ({ store: 'key', entityName: null, key } satisfies Place)
    : ({ store: 'entity', entityName, key } satisfies Place);
}

function secondsOf({ value, unit }: Ttl): number {
  if (!Number.isInteger(value) || value < 1) {
    throw new KvsRefusal(
      'invalidTtl',
      `TTL value must be a positive integer, received: ${String(value)}`,
    );
  }
  const seconds = value * SECONDS_OF[unit];
  if (seconds > LONGEST_TTL_SECONDS) throw new KvsRefusal('ttlTooLong', 'TTL is at most one year');
  return seconds;
}
