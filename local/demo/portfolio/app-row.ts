/** A row of an entity of app storage, as the app would have written it. */
export interface AppRow {
  readonly entity: string;
  readonly key: string;
  readonly value: object;
  /** When it was written, in Jira's spelling. */
  readonly at: string;
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
  const body = { schema: 1, stamp: `planted ${key}`, content };
  return { entity: 'portfolio', key, at, value: { ...facts, body } };
}
