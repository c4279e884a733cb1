import * as z from 'zod/mini';
import type { KindIn } from '../contract/stored-kinds';
import type { FactEntry } from '../use-cases/cases/case-ports';

/** Rows of the entity `portfolio`, which keeps several kinds of few rows each. */
export const PORTFOLIO = 'portfolio';

/** Grows when the form of a `body` changes; a migration then reads the older ones. */
const BODY_SCHEMA = 1;

export interface PortfolioRow {
  /** Grows with each save. */
  readonly version: number;
  readonly kind: KindIn<'portfolio'>;
  /** What it belongs to: an issue, a review, or the portfolio. */
  readonly parentId: string;
  /** The order among its kind. */
  readonly sortKey: string;
  /** `stamp` is of the save alone, so that a lost answer can be told from somebody else's change. */
  readonly body: { readonly schema: number; readonly stamp: string; readonly content: object };
}

const row = z.object({
  version: z.int().check(z.minimum(1)),
  kind: z.string(),
  body: z.object({
    schema: z.literal(BODY_SCHEMA),
    stamp: z.string(),
    content: z.unknown(),
  }),
});

export function bodyOf(stamp: string, content: object): PortfolioRow['body'] {
  return { schema: BODY_SCHEMA, stamp, content };
}

/** Null: the row cannot be read. */
export function parsedRow<Body>(
  stored: unknown,
  kind: KindIn<'portfolio'>,
  schema: z.ZodMiniType<Body>,
): { readonly version: number; readonly body: Body } | null {
  const parsed = z.safeParse(row, stored);
  if (!parsed.success || parsed.data.kind !== kind) return null;
  const body = z.safeParse(schema, parsed.data.body.content);
  return body.success ? { version: parsed.data.version, body: body.data } : null;
}

/** The stamp of the save that made the row; null: there is no row, or it cannot be read. */
export function stampOf(stored: unknown): string | null {
  const parsed = z.safeParse(row, stored);
  return parsed.success ? parsed.data.body.stamp : null;
}

/** The partition of the audit log: whose history it is. */
export type AuditSubject = `${KindIn<'audit'>}:${string}`;

/** An entry of the audit log beside those of the settings. Null attributes are left out. */
export interface PortfolioAuditRow {
  readonly at: string;
  readonly actor: string;
  readonly subject: AuditSubject;
  readonly action: string;
  readonly version: number;
  readonly before?: object;
  readonly after?: object;
}

/** Of one change, so that logging it twice changes nothing. */
export function auditKeyOf(subject: string, { at, stamp }: FactEntry): string {
  return `${subject}:${at}:${stamp}`;
}

export function auditRowOf(
  subject: AuditSubject,
  version: number,
  { at, actor, action, before, after }: FactEntry,
): PortfolioAuditRow {
  return {
    ...{ at, actor, subject, action, version },
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
  };
}
