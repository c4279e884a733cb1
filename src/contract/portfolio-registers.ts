import * as z from 'zod/mini';
import { DECISION_CODES } from '../domain/business-case/case/decision';
import { STATUS_REASONS } from '../domain/business-case/portfolio/epic-status';
import { KANBAN_COLUMNS } from '../domain/business-case/portfolio/kanban-column';
import {
  REGISTER_LIMITS,
  type Objective,
  type ReviewedEpic,
  type StrategicTheme,
} from '../domain/business-case/portfolio/registers';
import type { Day } from '../domain/calendar/day';
import {
  day,
  haveDistinctIds,
  indicatorOf,
  issueId,
  lineOf,
  listOf,
  textOf,
  themeId,
} from './case-parts';
import { baseVersion, MOST_CASES } from './portfolio-facts';
import { shortId } from './short-id';

/** What belongs to the portfolio and to no epic: themes, objectives, reviews. */

const name = lineOf(REGISTER_LIMITS.name).check(z.minLength(1));
const text = textOf(REGISTER_LIMITS.text);

/** Null deletes it. What names it is an orphan from then on. */
export const themeChange = z.strictObject({
  id: themeId,
  baseVersion,
  theme: z.nullable(
    z.strictObject({
      name,
      description: text,
      weight: z.number().check(z.minimum(0), z.maximum(REGISTER_LIMITS.weight)),
      isClosed: z.boolean(),
    }),
  ),
});

export const objectiveChange = z.strictObject({
  id: shortId,
  baseVersion,
  objective: z.nullable(
    z
      .strictObject({
        name,
        why: text,
        themeId: z.nullable(themeId),
        from: z.nullable(day),
        to: z.nullable(day),
        isClosed: z.boolean(),
        keyResults: listOf(indicatorOf(REGISTER_LIMITS.readings), REGISTER_LIMITS.keyResults).check(
          z.refine(haveDistinctIds, { error: 'gives an id twice' }),
        ),
      })
      .check(
        z.refine(({ from, to }) => from === null || to === null || from <= to, {
          error: 'ends before it begins',
        }),
      ),
  ),
});

const reasons: readonly string[] = STATUS_REASONS;
const statusReason = z.custom<ReviewedEpic['reasons'][number]>(
  (value) => typeof value === 'string' && reasons.includes(value),
  { error: 'is no reason of a status' },
);

const reviewedEpic = z.strictObject({
  issueId,
  status: z.enum(['red', 'amber', 'green']),
  reasons: listOf(statusReason, STATUS_REASONS.length),
  column: z.enum(KANBAN_COLUMNS),
  wsjf: z.nullable(z.number().check(z.minimum(0), z.maximum(1000))),
  decision: z.nullable(z.enum(DECISION_CODES)),
});

/** A review is kept as it was: it can be repeated with the same id, and not be changed. */
export const reviewChange = z.strictObject({
  id: shortId,
  note: text,
  epics: listOf(reviewedEpic, REGISTER_LIMITS.reviewedEpics).check(
    z.refine((epics) => new Set(epics.map((epic) => epic.issueId)).size === epics.length, {
      error: 'names an issue twice',
    }),
  ),
});

export const readReviewRequest = z.strictObject({
  id: shortId,
  /** The epics one asks for; null: all, which is for portfolio managers. */
  issueIds: z.nullable(listOf(issueId, MOST_CASES)),
});

export type ThemeChange = z.output<typeof themeChange>;
export type ObjectiveChange = z.output<typeof objectiveChange>;
export type ReviewChange = z.output<typeof reviewChange>;
export type ReadReviewRequest = z.output<typeof readReviewRequest>;

/** An entry of a register as it was saved last. */
export interface Kept {
  /** A save names the one it saw. */
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  /** Account id. */
  readonly changedBy: string;
}

export type SavedTheme = StrategicTheme & Kept;
export type SavedObjective = Objective & Kept;

export interface ReviewHead {
  readonly id: string;
  /** In the time zone of the site. */
  readonly on: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Account id. */
  readonly by: string;
  readonly note: string;
  readonly epics: number;
}

export interface RegistersAnswer {
  /** By name. */
  readonly themes: readonly SavedTheme[];
  /** By name. */
  readonly objectives: readonly SavedObjective[];
  /** Newest first, the last twelve. */
  readonly reviews: readonly ReviewHead[];
  /** Rows that cannot be read. */
  readonly unreadable: number;
}

export type RegisterWriting<Entry> =
  /** Null: it was deleted. */
  | { readonly kind: 'written'; readonly standing: Entry | null }
  | {
      readonly kind: 'refused';
      readonly because: RegisterRefusal;
      readonly standing: Entry | null;
    };

export type RegisterRefusal =
  /** Somebody saved it in between, or the id is taken; `standing` is what holds. */
  | 'conflict'
  /** There are as many as the register takes. */
  | 'full'
  | 'unknown-theme';

export type ReviewWriting =
  | { readonly kind: 'written'; readonly standing: ReviewHead }
  /** The id is that of another review. */
  | { readonly kind: 'refused'; readonly because: 'conflict'; readonly standing: ReviewHead };

export interface ReviewAnswer {
  /** Null: there is none with this id. */
  readonly head: ReviewHead | null;
  /** By issue id; of those asked for, the ones that are shown to the person. */
  readonly epics: readonly ReviewedEpic[];
}
