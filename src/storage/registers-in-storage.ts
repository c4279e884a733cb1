import type {
  Listing,
  Register,
  RegisterStore,
  ReviewStore,
} from '../use-cases/cases/register-ports';
import { lastRows, listRows, readRow, readRows, replaceRow, unreadable } from './portfolio-rows';
import { entryOfRow, OBJECTIVES, rowOfEntry, THEMES, type RegisterForm } from './stored-registers';
import { epicsOfRow, headOfRow, REVIEW_KIND, rowOfHead, rowOfPart } from './stored-reviews';

/** Epics of a review in one row: a row takes 240 KiB, and one of them some 300 bytes at most. */
const EPICS_A_ROW = 500;

function register<Entry extends object>(form: RegisterForm<Entry>): Register<Entry> {
  const keyOf = (id: string) => `${form.kind}:${id}` as const;
  return {
    async list() {
      return listing(await listRows(form.kind), (stored) => {
        const row = entryOfRow(stored, form);
        const entry = row?.entry ?? null;
        if (row === null || entry === null) return null;
        const { version, changedAt, changedBy } = row;
        return { ...entry, version, changedAt, changedBy };
      });
    },

    async entry(id) {
      const stored = await readRow(keyOf(id));
      if (stored === undefined) return null;
      const row = entryOfRow(stored, form);
      if (row === null) throw unreadable(`this ${form.kind}`);
      return row;
    },

    replace: ({ id, before, after, log }) =>
      replaceRow({
        key: keyOf(id),
        before: before?.version ?? null,
        after: rowOfEntry(id, after, log.stamp, form),
        ...{ subject: keyOf(id), entry: log },
      }),
  };
}

const reviews: ReviewStore = {
  async last(count) {
    return listing(await lastRows(REVIEW_KIND, count), headOfRow);
  },

  async head(id) {
    const stored = await readRow(keyOfReview(id));
    if (stored === undefined) return null;
    const head = headOfRow(stored);
    if (head === null) throw unreadable('this review');
    return head;
  },

  async epics({ id, epics }) {
    const keys = partKeys(id, epics);
    const rows = keys.length === 0 ? new Map<string, unknown>() : await readRows(keys);
    return keys.flatMap((key) => {
      const part = epicsOfRow(rows.get(key));
      if (part === null) throw unreadable('this review');
      return part;
    });
  },

  add: (head, epics, log) =>
    replaceRow({
      key: keyOfReview(head.id),
      before: null,
      after: rowOfHead(head, log.stamp),
      others: partKeys(head.id, epics.length).map((key, at) => ({
        key,
        row: rowOfPart(head.id, epics.slice(at * EPICS_A_ROW, (at + 1) * EPICS_A_ROW), log.stamp),
      })),
      ...{ subject: keyOfReview(head.id), entry: log },
    }),
};

export const registersInStorage: RegisterStore = {
  themes: register(THEMES),
  objectives: register(OBJECTIVES),
  reviews,
};

function listing<Entry>(
  rows: readonly unknown[],
  read: (stored: unknown) => Entry | null,
): Listing<Entry> {
  const entries = rows.map(read).filter((entry) => entry !== null);
  return { entries, unreadable: rows.length - entries.length };
}

function keyOfReview(id: string) {
  return `${REVIEW_KIND}:${id}` as const;
}

function partKeys(id: string, epics: number): readonly string[] {
  const count = Math.ceil(epics / EPICS_A_ROW);
  return Array.from({ length: count }, (_, at) => `${keyOfReview(id)}:${String(at)}`);
}
