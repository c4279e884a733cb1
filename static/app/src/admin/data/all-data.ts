import type { DeleteProgress, Page, StoredRecord } from '../../../../../src/contract/resolvers';

/** Everything the app stores on the site, read page after page. */
export async function readAllRecords(
  readPage: (cursor: string | null) => Promise<Page<StoredRecord>>,
  onProgress: (records: number) => void,
): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  let cursor: string | null = null;
  do {
    const page = await readPage(cursor);
    records.push(...page.rows);
    onProgress(records.length);
    cursor = page.next;
  } while (cursor !== null);
  return records;
}

export function exportText(records: readonly StoredRecord[], at: Date): string {
  const document = { app: 'Agile PMO for Jira', exportedAt: at.toISOString(), records };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Storage says there is more, but deletes none of it. */
export class DeletionStuck extends Error {
  override readonly name = 'DeletionStuck';
}

const IDLE_CALLS = 3;

/**
 * Deletes until nothing is left.
 *
 * @returns how many records were deleted
 * @throws DeletionStuck
 */
export async function deleteAllRecords(
  deleteSome: () => Promise<DeleteProgress>,
  onProgress: (deleted: number) => void,
): Promise<number> {
  let deleted = 0;
  let idle = 0;
  for (;;) {
    const progress = await deleteSome();
    deleted += progress.deleted;
    onProgress(deleted);
    if (progress.isDone) return deleted;
    idle = progress.deleted === 0 ? idle + 1 : 0;
    if (idle >= IDLE_CALLS) throw new DeletionStuck();
  }
}
