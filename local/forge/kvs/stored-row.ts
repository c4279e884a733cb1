import * as z from 'zod/mini';

/** Key-values, secrets and custom entities are three stores; keys of one say nothing about another. */
export type StoreName = 'key' | 'secret' | 'entity';

/** Where a row lies. */
export interface Place {
  readonly store: StoreName;
  /** null outside of custom entities. */
  readonly entityName: string | null;
  readonly key: string;
}

/** A row of app storage, plain JSON. Instants are milliseconds since 1970. */
export interface StoredRow extends Place {
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** null: never. */
  readonly expiresAt: number | null;
}

/** Rows as a state folder gives them back. */
export const storedRows = z.array(
  z.strictObject({
    store: z.enum(['key', 'secret', 'entity']),
    entityName: z.nullable(z.string()),
    key: z.string(),
    value: z.unknown(),
    createdAt: z.number(),
    updatedAt: z.number(),
    expiresAt: z.nullable(z.number()),
  }),
);
