import * as z from 'zod/mini';
import { daySchema } from '../contract/settings';
import type { KindIn } from '../contract/stored-kinds';
import type { Indicator } from '../domain/business-case/case/business-case';
import type { Objective, StrategicTheme } from '../domain/business-case/portfolio/registers';
import { formatDay } from '../domain/calendar/day';
import type { RegisterRow } from '../use-cases/cases/register-ports';
import { bodyOf, parsedRow, type PortfolioRow } from './stored-portfolio';

/** Themes and objectives as rows of app storage. */

/** What tells one register from the others. */
export interface RegisterForm<Entry> {
  readonly kind: Extract<KindIn<'portfolio'>, 'theme' | 'objective'>;
  /** Keeps the version of what was deleted, out of the list of its kind. */
  readonly deletedKind: KindIn<'portfolio'>;
  readonly schema: z.ZodMiniType<Entry>;
  readonly formOf: (entry: Entry) => object;
}

const number = z.nullable(z.number());
const indicator = z.object({
  ...{ id: z.string(), name: z.string(), unit: z.string() },
  ...{ baseline: number, target: number, isHigherBetter: z.boolean() },
  readings: z.array(z.object({ on: daySchema, value: z.number() })),
});

export const THEMES: RegisterForm<StrategicTheme> = {
  kind: 'theme',
  deletedKind: 'deleted-theme',
  schema: z.object({
    ...{ id: z.string(), name: z.string(), description: z.string() },
    ...{ weight: z.number().check(z.minimum(0)), isClosed: z.boolean() },
  }),
  formOf: (theme) => ({ ...theme }),
};

export const OBJECTIVES: RegisterForm<Objective> = {
  kind: 'objective',
  deletedKind: 'deleted-objective',
  schema: z.object({
    ...{ id: z.string(), name: z.string(), why: z.string(), themeId: z.nullable(z.string()) },
    ...{ from: z.nullable(daySchema), to: z.nullable(daySchema), isClosed: z.boolean() },
    keyResults: z.array(indicator),
  }),
  formOf: ({ from, to, keyResults, ...objective }) => ({
    ...objective,
    from: from === null ? null : formatDay(from),
    to: to === null ? null : formatDay(to),
    keyResults: keyResults.map(indicatorForm),
  }),
};

export function rowOfEntry<Entry>(
  id: string,
  { version, changedAt, changedBy, entry }: RegisterRow<Entry>,
  stamp: string,
  { kind, deletedKind, formOf }: RegisterForm<Entry>,
): PortfolioRow {
  const content = { changedAt, changedBy, ...(entry === null ? {} : { entry: formOf(entry) }) };
  return {
    ...{ version, kind: entry === null ? deletedKind : kind, parentId: kind, sortKey: id },
    body: bodyOf(stamp, content),
  };
}

/** Null: the row cannot be read. */
export function entryOfRow<Entry>(
  stored: unknown,
  { kind, deletedKind, schema }: RegisterForm<Entry>,
): RegisterRow<Entry> | null {
  const saved = { changedAt: z.string(), changedBy: z.string() };
  const row = parsedRow(stored, kind, z.object({ ...saved, entry: schema }));
  if (row !== null) return { version: row.version, ...row.body };
  const deleted = parsedRow(stored, deletedKind, z.object(saved));
  return deleted && { version: deleted.version, ...deleted.body, entry: null };
}

function indicatorForm({ readings, ...facts }: Indicator): object {
  return { ...facts, readings: readings.map(({ on, value }) => ({ on: formatDay(on), value })) };
}
