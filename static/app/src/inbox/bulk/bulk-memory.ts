import * as z from 'zod/mini';
import type { Day } from '../../../../../src/domain/calendar/day';
import { INBOX_GROUPS } from '../../../../../src/use-cases/inbox';
import { storedValue, type StringStore } from '../../browser-storage/stored-value';
import { asFoundAgain, type BulkJob } from './bulk-job';
import { BULK_MOVES } from './move-target';
import type { Selection } from './selection';

/** What outlives a reload of the page, in this tab alone. */
export interface BulkMemory {
  readonly job: BulkJob | null;
  readonly selection: Selection | null;
}

const NOTHING: BulkMemory = { job: null, selection: null };

const text = z.string().check(z.maxLength(300));
const day = z.nullable(
  z.pipe(
    z.int(),
    z.transform((value): Day => value as Day),
  ),
);
const said = z.object({ day, text, isByPlan: z.boolean() });
const result = z.union([
  z.object({ kind: z.enum(['waiting', 'working', 'written', 'gone']) }),
  z.object({ kind: z.literal('refused'), problem: z.string(), passes: z.boolean() }),
]);
const target = z.object({
  rowId: text,
  consumerId: text,
  providerId: text,
  askId: text,
  askSeq: z.int(),
  team: text,
  plannedNeed: day,
});
const digest = z.object({
  team: text,
  asks: z.array(z.object({ consumerId: text, providerId: text, askId: text })),
  result: z.union([
    z.object({ kind: z.enum(['waiting', 'working']) }),
    z.object({ kind: z.enum(['settled', 'failed']), words: z.string() }),
  ]),
});
const draft = z.object({ day: text, text, isByPlan: z.boolean() });
const job = z.object({
  move: z.enum(BULK_MOVES),
  said,
  entries: z.array(
    z.object({ target, names: z.object({ consumer: text, provider: text }), result }),
  ),
  digests: z.array(digest),
  phase: z.enum(['running', 'stopped', 'finished']),
  pause: z.nullable(z.string()),
});
const selection = z.object({
  group: z.enum(INBOX_GROUPS),
  rowIds: z.array(text),
  form: z.nullable(z.object({ move: z.enum(BULK_MOVES), draft })),
});
const memory = z.object({ job: z.nullable(job), selection: z.nullable(selection) });

/**
 * Keeps what is being done to several contracts at once while the tab is open, so that a reload loses
 * neither what was chosen nor what came of it. Without storage it lives as long as the page.
 *
 * @param accountId whose it is; nobody else finds it
 * @param openStore may throw, as browsers do where storage is switched off
 */
export function bulkMemory(
  accountId: string,
  openStore: () => StringStore = () => window.sessionStorage,
): { readonly recall: () => BulkMemory; readonly keep: (kept: BulkMemory) => void } {
  const stored = storedValue(`agile-pmo.inbox.2 ${accountId}`, memory, openStore);
  return {
    recall: () => {
      const { job: found, selection: chosen } = stored.read() ?? NOTHING;
      return { job: found && asFoundAgain(found), selection: chosen };
    },
    keep: (kept) => {
      if (kept.job === null && kept.selection === null) stored.forget();
      else stored.keep(kept);
    },
  };
}
