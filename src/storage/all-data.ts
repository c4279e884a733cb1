import * as z from 'zod/mini';
import type { StoredRecord } from '../contract/resolvers';
import type { KindIn, StoredEntity } from '../contract/stored-kinds';
import type { AppData, Deletion } from '../use-cases/app-data';
import { kvs } from './kvs-door';
import { deletedRow, SETTINGS_SUBJECT, type AuditRow } from './stored-settings';

/** Every entity, with an index that lists all of it. */
export const ENTITY_INDEXES: Readonly<Record<StoredEntity, string>> = {
  settings: 'changedAt',
  audit: 'at',
  'write-guard': 'at',
  portfolio: 'sortKey',
};
const PLAIN = 'plain';
/** Plain keys come last. */
const KINDS = [...(Object.keys(ENTITY_INDEXES) as StoredEntity[]), PLAIN] as const;
type Kind = (typeof KINDS)[number];

/** How much a deletion deleted that is not logged yet. */
const DELETION: KindIn<'plain'> = 'deletion';
/** Never more than one: a later deletion deletes it. */
const DELETED_KEY = `${SETTINGS_SUBJECT}:deleted`;

const PAGE = 100;
/** As many keys as storage deletes at once. */
const BATCH = 25;
/** Far inside the time a call has. */
const BATCHES_A_CALL = 20;

const cursorSchema = z.strictObject({ kind: z.enum(KINDS), after: z.nullable(z.string()) });
type Cursor = z.infer<typeof cursorSchema>;

export const allData: AppData = {
  async page(text) {
    const from = readCursor(text);
    const { rows, after } = await pageOf(from, PAGE);
    const next = after === null ? kindAfter(from.kind) : { kind: from.kind, after };
    return { rows, next: next && JSON.stringify(next) };
  },

  async deleteSome() {
    const before = await deletedBefore();
    let deleted = 0;
    for (let batch = 0; batch < BATCHES_A_CALL; batch += 1) {
      const rows = await firstRows();
      if (rows.length === 0) return deletion(before, deleted, true);
      const keys = rows.map(({ kind, key }) =>
        kind === PLAIN ? { key } : { key, entityName: kind },
      );
      const { successfulKeys } = await kvs.batchDelete(keys);
      deleted += successfulKeys.length;
    }
    return deletion(before, deleted, false);
  },

  async logDeletion(entry) {
    await kvs.entity<AuditRow>('audit').set(DELETED_KEY, deletedRow(entry));
    await kvs.delete(DELETION);
  },
};

/** Records that the calls before deleted; kept until the deletion is logged. */
async function deletedBefore(): Promise<number> {
  const parsed = z.safeParse(z.int().check(z.minimum(0)), await kvs.get<unknown>(DELETION));
  return parsed.success ? parsed.data : 0;
}

async function deletion(before: number, deleted: number, isDone: boolean): Promise<Deletion> {
  const inAll = before + deleted;
  await kvs.set(DELETION, inAll);
  return { deleted, inAll, isDone };
}

async function firstRows(): Promise<readonly StoredRecord[]> {
  for (const kind of KINDS) {
    const { rows } = await pageOf({ kind, after: null }, BATCH);
    const others = rows.filter(({ key }) => kind !== PLAIN || key !== DELETION);
    if (others.length > 0) return others;
  }
  return [];
}

async function pageOf(
  { kind, after }: Cursor,
  limit: number,
): Promise<{ rows: readonly StoredRecord[]; after: string | null }> {
  const { results, nextCursor } = await listing(kind, limit, after);
  const rows = results.map(({ key, value }): StoredRecord => ({ kind, key, value }));
  return { rows, after: nextCursor ?? null };
}

function listing(kind: Kind, limit: number, after: string | null) {
  if (kind === PLAIN) {
    const query = kvs.query().limit(limit);
    return (after === null ? query : query.cursor(after)).getMany<unknown>();
  }
  const query = kvs.entity<unknown>(kind).query().index(ENTITY_INDEXES[kind]).limit(limit);
  return (after === null ? query : query.cursor(after)).getMany();
}

function kindAfter(kind: Kind): Cursor | null {
  const next = KINDS[KINDS.indexOf(kind) + 1];
  return next === undefined ? null : { kind: next, after: null };
}

/** A cursor comes from a page, so it may be anything; what is none begins anew. */
function readCursor(text: string | null): Cursor {
  const start: Cursor = { kind: KINDS[0], after: null };
  if (text === null) return start;
  try {
    const parsed = z.safeParse(cursorSchema, JSON.parse(text));
    return parsed.success ? parsed.data : start;
  } catch {
    return start;
  }
}
