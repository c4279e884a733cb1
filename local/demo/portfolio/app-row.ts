import type { LoggedChange } from '../saved-property';

/** A row of an entity of app storage, as the app would have written it. */
export interface AppRow {
  readonly entity: string;
  readonly key: string;
  readonly value: object;
  /** When it was written, in the app's spelling. */
  readonly at: string;
}

/** Rows as they stand, and what the app logged of how they came to be. */
export interface LoggedRows {
  readonly rows: readonly AppRow[];
  readonly log: readonly LoggedChange[];
}

export function joined(parts: readonly LoggedRows[]): LoggedRows {
  return { rows: parts.flatMap(({ rows }) => rows), log: parts.flatMap(({ log }) => log) };
}

interface PortfolioRowPlan {
  readonly kind: string;
  /** What its key says after the kind. */
  readonly id: string;
  readonly parentId: string;
  readonly sortKey: string;
  readonly version: number;
  readonly at: string;
  readonly content: object;
}

export function portfolioRow({ id, at, content, ...facts }: PortfolioRowPlan): AppRow {
  const { kind } = facts;
  const key = `${kind}:${id}`;
  const body = { schema: 1, stamp: stampOf(key, facts.version), content };
  return { entity: 'portfolio', key, at, value: { ...facts, body } };
}

/** Of one save of a row. */
export function stampOf(key: string, version: number): string {
  return `planted ${key} ${String(version)}`;
}
