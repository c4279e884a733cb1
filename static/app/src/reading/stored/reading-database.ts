import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ReadingOwner } from './reading-key';
import { STORED_SCHEMA } from './reading-key';

/** A page of issues as it was read; later chunks replace what earlier ones say of the same issue. */
export interface StoredChunk {
  readonly reading: string;
  /** When the reading began, in milliseconds since 1970. */
  readonly since: number;
  /** JSON of the rows: much faster to keep and to take than as many objects. */
  readonly rows: string;
  /** Ids of issues that are not among them any more. */
  readonly gone: readonly string[];
}

interface StoredReadingRow extends ReadingOwner {
  readonly reading: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly head: object;
}

/** What stands above the issues of a reading, always whole. */
export interface StoredAncestors {
  readonly reading: string;
  /** JSON of the rows. */
  readonly rows: string;
}

interface ReadingSchema extends DBSchema {
  readings: { key: string; value: StoredReadingRow };
  ancestors: { key: string; value: StoredAncestors };
  chunks: { key: number; value: StoredChunk; indexes: { reading: string } };
}

const ALL_STORES = ['readings', 'ancestors', 'chunks'] as const;

export const DATABASE = 'agile-pmo-reading';

/** Nobody comes back to it: everything would be read anew. */
const OLDEST_MS = 7 * 86_400_000;

/** The app's own database in this browser. Every method may throw what browsers throw. */
export class ReadingDatabase {
  private constructor(private readonly database: IDBPDatabase<ReadingSchema>) {}

  static async open(): Promise<ReadingDatabase> {
    const database = await openDB<ReadingSchema>(DATABASE, STORED_SCHEMA, {
      upgrade: (opened) => {
        for (const name of [...opened.objectStoreNames]) opened.deleteObjectStore(name);
        opened.createObjectStore('readings', { keyPath: 'reading' });
        opened.createObjectStore('ancestors', { keyPath: 'reading' });
        const chunks = opened.createObjectStore('chunks', { autoIncrement: true });
        chunks.createIndex('reading', 'reading');
      },
      // A newer version of the app, or who forgets it all, waits for this one to let go.
      blocking: () => {
        database.close();
      },
    });
    return new ReadingDatabase(database);
  }

  close(): void {
    this.database.close();
  }

  async head(reading: string): Promise<unknown> {
    return (await this.database.get('readings', reading))?.head ?? null;
  }

  chunks(reading: string): Promise<readonly StoredChunk[]> {
    return this.database.getAllFromIndex('chunks', 'reading', reading);
  }

  /** Empty where nothing is kept. */
  async ancestors(reading: string): Promise<string> {
    return (await this.database.get('ancestors', reading))?.rows ?? '';
  }

  async saveAncestors(row: StoredAncestors): Promise<void> {
    await this.database.put('ancestors', row);
  }

  /** @param isAnew whether the chunks that are there, and what stands above them, are deleted */
  async saveHead(row: StoredReadingRow, isAnew: boolean): Promise<void> {
    const change = this.database.transaction(ALL_STORES, 'readwrite');
    await change.objectStore('readings').put(row);
    if (isAnew) {
      await deleteChunks(change.objectStore('chunks'), row.reading);
      await change.objectStore('ancestors').delete(row.reading);
    }
    await change.done;
  }

  async append(chunk: StoredChunk): Promise<void> {
    await this.database.add('chunks', chunk);
  }

  /** Instead of all chunks of the reading. */
  async replace(reading: string, chunks: readonly StoredChunk[]): Promise<void> {
    const change = this.database.transaction('chunks', 'readwrite');
    await deleteChunks(change.store, reading);
    for (const chunk of chunks) await change.store.add(chunk);
    await change.done;
  }

  /**
   * Deletes what another person left, what this one read by other settings on this site, and what is so
   * old that nobody comes back to it.
   */
  async forgetOthers(own: ReadingOwner & { readonly reading: string }, now: number): Promise<void> {
    const change = this.database.transaction(ALL_STORES, 'readwrite');
    const kept = new Set<string>();
    for (const row of await change.objectStore('readings').getAll()) {
      const isOtherSite = row.accountId === own.accountId && row.cloudId !== own.cloudId;
      const isYoung = now - row.savedAt < OLDEST_MS;
      if (row.reading === own.reading || (isOtherSite && isYoung)) kept.add(row.reading);
      else await change.objectStore('readings').delete(row.reading);
    }
    const ancestors = change.objectStore('ancestors');
    for (const reading of await ancestors.getAllKeys()) {
      if (!kept.has(reading)) await ancestors.delete(reading);
    }
    const chunks = change.objectStore('chunks');
    const readings: string[] = [];
    let at = await chunks.index('reading').openKeyCursor(null, 'nextunique');
    while (at !== null) {
      readings.push(at.key);
      at = await at.continue();
    }
    for (const reading of readings) if (!kept.has(reading)) await deleteChunks(chunks, reading);
    await change.done;
  }

  async forgetAll(): Promise<void> {
    const change = this.database.transaction(ALL_STORES, 'readwrite');
    for (const name of ALL_STORES) await change.objectStore(name).clear();
    await change.done;
  }
}

interface ChunkStore {
  readonly index: (name: 'reading') => {
    readonly getAllKeys: (reading: string) => Promise<readonly number[]>;
  };
  readonly delete: (key: number) => Promise<void>;
}

async function deleteChunks(chunks: ChunkStore, reading: string): Promise<void> {
  const keys = await chunks.index('reading').getAllKeys(reading);
  await Promise.all(keys.map((key) => chunks.delete(key)));
}

/** Also what another version left. Other tabs let go of it. */
export async function deleteReadingDatabase(): Promise<void> {
  await deleteDB(DATABASE);
}
