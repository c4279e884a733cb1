import { good, type Result } from '../contract/result';
import type { DeletedEntry, DeleteProgress, Page, StoredRecord } from '../contract/resolvers';
import type { Viewer } from './viewer';

/** Port: everything the app keeps in its storage, whatever it means. */
export interface AppData {
  readonly page: (cursor: string | null) => Promise<Page<StoredRecord>>;
  /** Deletes some of it, as much as a call has time for. */
  readonly deleteSome: () => Promise<Deletion>;
  /** Begins the log anew, once everything is deleted. */
  readonly logDeletion: (entry: DeletedEntry) => Promise<void>;
}

export interface Deletion extends DeleteProgress {
  /** With the calls before it. */
  readonly inAll: number;
}

export async function exportData(
  data: AppData,
  cursor: string | null,
): Promise<Result<Page<StoredRecord>>> {
  return good(await data.page(cursor));
}

/** Deletes, and in the end notes who did: the one thing that stays. */
export async function deleteData(
  data: AppData,
  { accountId: actor }: Viewer,
  now: () => Date,
): Promise<Result<DeleteProgress>> {
  const { deleted, inAll, isDone } = await data.deleteSome();
  if (isDone) {
    await data.logDeletion({ at: now().toISOString(), actor, action: 'deleted', records: inAll });
  }
  return good({ deleted, isDone });
}
