import type { Guard, GuardStore, PropertyPlace } from '../use-cases/guarded-writing/ports';
import { Filter, FilterConditions, kvs, Sort } from './kvs-door';
import {
  AUDIT,
  GUARD,
  guardKey,
  guardOfRow,
  historyKey,
  recordOfRow,
  rowOfGuard,
  rowOfRecord,
  partitionOf,
  type GuardRow,
  type HistoryRow,
} from './stored-guards';
import { UnreadableStorage } from './stored-settings';

const HISTORY_PAGE = 25;

export const guardsInStorage: GuardStore = {
  guard: readGuard,

  async replaceGuard(place, { before, after, entry }) {
    const version = new Filter<GuardRow>().and(
      'version',
      before === null ? FilterConditions.notExists() : FilterConditions.equalTo(before.version),
    );
    const transaction = kvs
      .transact()
      .set(guardKey(place), rowOfGuard(after), { entityName: GUARD, conditions: version });
    if (entry !== null) {
      transaction.set(historyKey(entry), rowOfRecord(entry), { entityName: AUDIT });
    }
    try {
      await transaction.execute();
      return true;
    } catch (error) {
      // The code of a failed condition is not documented, and an answer can get lost after the change
      // was made: what stands now tells.
      const standing = await readGuard(place);
      if (standing?.stamp === after.stamp) return true;
      if (standing?.stamp !== before?.stamp) return false;
      throw error;
    }
  },

  async history(subject, issueId, cursor) {
    const query = kvs
      .entity<HistoryRow>(AUDIT)
      .query()
      .index('by-subject', { partition: [partitionOf(subject, issueId)] })
      .sort(Sort.DESC)
      .limit(HISTORY_PAGE);
    const { results, nextCursor } = await (
      cursor === null ? query : query.cursor(cursor)
    ).getMany();
    const rows = results
      .map(({ value }) => recordOfRow(issueId, value))
      .filter((row) => row !== null);
    return { rows, next: nextCursor ?? null };
  },
};

async function readGuard(place: PropertyPlace): Promise<Guard | null> {
  const stored: unknown = await kvs.entity<GuardRow>(GUARD).get(guardKey(place));
  if (stored === undefined) return null;
  const guard = guardOfRow(stored);
  if (guard !== null) return guard;
  throw new UnreadableStorage(
    `What the app noted of ${place.propertyKey} cannot be read. Nothing was changed. ` +
      'An administrator can export all data on the admin page.',
  );
}
