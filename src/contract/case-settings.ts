import * as z from 'zod/mini';
import { KANBAN_COLUMNS, type KanbanColumn } from '../domain/business-case/portfolio/kanban-column';

/** What a company decides about business cases and the portfolio. */

const text = z.string().check(z.minLength(1), z.maxLength(255));
const texts = z.array(text).check(z.maxLength(100));
const days = z.int().check(z.minimum(1), z.maximum(3650));
const fieldId = z
  .string()
  .check(z.refine((id) => /^[a-zA-Z][a-zA-Z0-9_]{0,99}$/u.test(id), { error: 'is no field id' }));
const currency = z.string().check(
  z.refine((code) => /^[A-Z]{3}$/u.test(code), {
    error: 'is no currency: three capital letters, as EUR',
  }),
);

/** Characters of the policy of a column. */
export const LONGEST_POLICY = 280;

const column = z.prefault(
  z.strictObject({
    /** Names; null: the app's own proposal from the names and categories of the statuses. */
    statuses: z.prefault(z.nullable(texts), null),
    /** Epics the column should hold at most; null: no limit. */
    wipLimit: z.prefault(z.nullable(z.int().check(z.minimum(1), z.maximum(1000))), null),
    /** What has to be true of an epic to leave the column. */
    policy: z.prefault(z.string().check(z.maxLength(LONGEST_POLICY)), ''),
  }),
  {},
);

const kanban = z
  .strictObject({
    funnel: column,
    reviewing: column,
    analysing: column,
    backlog: column,
    implementing: column,
    done: column,
  } satisfies Record<KanbanColumn, typeof column>)
  .check(
    z.refine(
      (columns) => {
        const named = KANBAN_COLUMNS.flatMap((name) => columns[name].statuses ?? []);
        return new Set(named).size === named.length;
      },
      { error: 'names a status twice' },
    ),
  );

export const caseSettings = z.strictObject({
  /** Names of the issue types that carry a case; null: those above the level of stories. */
  types: z.prefault(z.nullable(texts), null),
  /** ISO 4217. Amounts are never converted. */
  currency: z.prefault(currency, 'EUR'),
  /** Annual and effective: 0.08 is 8 %. */
  discountRate: z.prefault(z.number().check(z.minimum(0), z.maximum(1)), 0.08),
  /** 1 January … 12 December: the month in which the fiscal year begins. */
  fiscalYearStart: z.prefault(z.int().check(z.minimum(1), z.maximum(12)), 1),
  /** Whether amounts, and all that is computed from them, are for portfolio managers only. */
  isMoneyConfidential: z.prefault(z.boolean(), false),
  /** Calendar days for which scores hold. */
  scoresValidDays: z.prefault(days, 90),
  /** Calendar days after the finish, before anybody is asked whether the value came. */
  confirmAfterDays: z.prefault(days, 90),
  /** So many better approved epics that wait make one under way outranked. */
  outrankedBy: z.prefault(z.int().check(z.minimum(1), z.maximum(1000)), 3),
  /** Id of the number field that WSJF is written into, on request; null: none. */
  numberField: z.prefault(z.nullable(fieldId), null),
  kanban: z.prefault(kanban, {}),
});
