import { good, type Result } from '../contract/result';
import type { DeleteProgress, Page, StoredRecord } from '../contract/resolvers';

/** Port: everything the app keeps in its storage, whatever it means. */
export interface AppData {
  readonly page: (cursor: string | null) => Promise<Page<StoredRecord>>;
  /** Deletes some of it, as much as a call has time for. */
  readonly deleteSome: () => Promise<DeleteProgress>;
}

export async function exportData(
  data: AppData,
  cursor: string | null,
): Promise<Result<Page<StoredRecord>>> {
  return good(await data.page(cursor));
}

export async function deleteData(data: AppData): Promise<Result<DeleteProgress>> {
  return good(await data.deleteSome());
}
