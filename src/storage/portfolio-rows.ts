import type { KindIn } from '../contract/stored-kinds';
import type { FactEntry } from '../use-cases/cases/case-ports';
import { Filter, FilterConditions, kvs, Sort } from './kvs-door';
import {
  auditKeyOf,
  auditRowOf,
  PORTFOLIO,
  stampOf,
  type AuditSubject,
  type PortfolioAuditRow,
  type PortfolioRow,
} from './stored-portfolio';
import { UnreadableStorage } from './stored-settings';

/** How rows of the entity `portfolio` are read and saved, whatever they mean. */

const AUDIT = 'audit';
/** As many keys as storage reads at once. */
const BATCH = 25;
const PAGE = 100;

export async function readRow(key: string): Promise<unknown> {
  return kvs.entity<unknown>(PORTFOLIO).get(key);
}

/** As they stand now, by key; those that are not there are left out. */
export async function readRows(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, at) =>
    readBatch(keys.slice(at * BATCH, (at + 1) * BATCH)),
  );
  // All are waited for also where one fails: Forge cuts off what runs on after the answer.
  await Promise.allSettled(batches);
  return new Map((await Promise.all(batches)).flat());
}

async function readBatch(
  keys: readonly string[],
): Promise<readonly (readonly [string, unknown])[]> {
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(
    keys.map((key) => ({ key, entityName: PORTFOLIO })),
  );
  const found = successfulKeys.map(({ key, value }) => [key, value] as const);
  // A key that is not there fails as well; any other failure is no reason to tell that there is nothing.
  const doubtful = failedKeys.filter(({ error }) => error.code !== 'KEY_NOT_FOUND');
  for (const { key } of doubtful) {
    const value = await readRow(key);
    if (value !== undefined) found.push([key, value]);
  }
  return found;
}

/** All rows of a kind, by their sort keys, as a search of storage finds them: a moment ago. */
export async function listRows(kind: KindIn<'portfolio'>): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<unknown>(PORTFOLIO)
      .query()
      .index('by-kind', { partition: [kind] });
    const page = query.limit(PAGE);
    const { results, nextCursor } = await (cursor ? page.cursor(cursor) : page).getMany();
    rows.push(...results.map(({ value }) => value));
    cursor = nextCursor;
  } while (cursor);
  return rows;
}

/** The last rows of a kind. */
export async function lastRows(
  kind: KindIn<'portfolio'>,
  count: number,
): Promise<readonly unknown[]> {
  const { results } = await kvs
    .entity<unknown>(PORTFOLIO)
    .query()
    .index('by-kind', { partition: [kind] })
    .sort(Sort.DESC)
    .limit(count)
    .getMany();
  return results.map(({ value }) => value);
}

export interface RowChange {
  readonly key: string;
  /** Null: there was no row. */
  readonly before: number | null;
  readonly after: PortfolioRow;
  /** Rows that come with it, new ones only. */
  readonly others?: readonly { readonly key: string; readonly row: PortfolioRow }[];
  readonly subject: AuditSubject;
  readonly entry: FactEntry;
}

/**
 * Saves a row with its entry in the audit log, all or nothing, if the version that stands is still the
 * one before.
 *
 * @returns false if somebody else saved in between
 */
export async function replaceRow(change: RowChange): Promise<boolean> {
  const { key, before, after, others = [], subject, entry } = change;
  const version = new Filter<PortfolioRow>().and(
    'version',
    before === null ? FilterConditions.notExists() : FilterConditions.equalTo(before),
  );
  const transaction = kvs
    .transact()
    .set(key, after, { entityName: PORTFOLIO, conditions: version })
    .set(auditKeyOf(subject, entry), auditRow(change), { entityName: AUDIT });
  for (const { key: other, row } of others) {
    transaction.set(other, row, { entityName: PORTFOLIO });
  }
  try {
    await transaction.execute();
    return true;
  } catch (error) {
    // The code of a failed condition is not documented, and an answer can get lost after the change was
    // made: what stands now tells.
    const standing = await readRow(key);
    if (stampOf(standing) === entry.stamp) return true;
    if (versionOf(standing) !== before) return false;
    throw error;
  }
}

function auditRow({ subject, after, entry }: RowChange): PortfolioAuditRow {
  return auditRowOf(subject, after.version, entry);
}

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  return typeof stored.version === 'number' ? stored.version : null;
}

export function unreadable(what: string): UnreadableStorage {
  return new UnreadableStorage(
    `What the app kept of ${what} cannot be read. Nothing was changed. ` +
      'An administrator can export all data on the admin page.',
  );
}
