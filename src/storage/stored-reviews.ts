import * as z from 'zod/mini';
import type { ReviewHead } from '../contract/portfolio-registers';
import { daySchema } from '../contract/settings';
import type { KindIn } from '../contract/stored-kinds';
import { DECISION_CODES } from '../domain/business-case/case/decision';
import { STATUS_REASONS } from '../domain/business-case/portfolio/epic-status';
import { KANBAN_COLUMNS } from '../domain/business-case/portfolio/kanban-column';
import type { ReviewedEpic } from '../domain/business-case/portfolio/registers';
import { formatDay } from '../domain/calendar/day';
import { bodyOf, parsedRow, type PortfolioRow } from './stored-portfolio';

/** Reviews as rows of app storage: a head, and its epics in parts that fit into a row each. */

export const REVIEW_KIND = 'review' as const;
const PART_KIND: KindIn<'portfolio'> = 'review-part';

const headBody = z.object({
  ...{ id: z.string(), on: daySchema, at: z.string(), by: z.string(), note: z.string() },
  epics: z.int().check(z.minimum(0)),
});

const reasons: readonly string[] = STATUS_REASONS;
const epic = z.object({
  issueId: z.string(),
  status: z.enum(['red', 'amber', 'green']),
  reasons: z.array(
    z.custom<ReviewedEpic['reasons'][number]>(
      (value) => typeof value === 'string' && reasons.includes(value),
    ),
  ),
  column: z.enum(KANBAN_COLUMNS),
  wsjf: z.nullable(z.number()),
  decision: z.nullable(z.enum(DECISION_CODES)),
});
const partBody = z.object({ epics: z.array(epic) });

export function rowOfHead({ on, ...head }: ReviewHead, stamp: string): PortfolioRow {
  const content = { ...head, on: formatDay(on) };
  // The newest comes last in the order of its kind.
  const facts = { version: 1, kind: REVIEW_KIND, parentId: REVIEW_KIND, sortKey: head.at };
  return { ...facts, body: bodyOf(stamp, content) };
}

/** Null: the row cannot be read. */
export function headOfRow(stored: unknown): ReviewHead | null {
  return parsedRow(stored, REVIEW_KIND, headBody)?.body ?? null;
}

export function rowOfPart(id: string, epics: readonly ReviewedEpic[], stamp: string): PortfolioRow {
  const facts = { version: 1, kind: PART_KIND, parentId: id, sortKey: id };
  return { ...facts, body: bodyOf(stamp, { epics }) };
}

/** Null: the row cannot be read. */
export function epicsOfRow(stored: unknown): readonly ReviewedEpic[] | null {
  return parsedRow(stored, PART_KIND, partBody)?.body.epics ?? null;
}
