import * as z from 'zod/mini';

/** What `@forge/kvs` sends. Strict: an unknown field would ask for something that does not happen. */

const metadataFields = z.optional(z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])));
export type MetadataFields = z.infer<typeof metadataFields>;

const ttl = z.strictObject({
  value: z.number(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});
export type Ttl = z.infer<typeof ttl>;

const readOptions = z.optional(z.strictObject({ metadataFields }));
const ttlOptions = z.optional(z.strictObject({ ttl: z.optional(ttl) }));

const setOptions = z.optional(
  z.strictObject({
    ttl: z.optional(ttl),
    keyPolicy: z.optional(z.enum(['OVERRIDE', 'FAIL_IF_EXISTS'])),
    returnValue: z.optional(z.enum(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: metadataFields,
  }),
);
export type SetOptions = z.infer<typeof setOptions>;

const key = z.string();
const entityName = z.string();
const someEntityName = z.optional(entityName);
const value = z.optional(z.unknown());

export const getRequest = z.strictObject({ key, options: readOptions });
export const setRequest = z.strictObject({ key, value, options: setOptions });
export const deleteRequest = z.strictObject({ key });
export const entityGetRequest = z.strictObject({ key, entityName, options: readOptions });
export const entitySetRequest = z.strictObject({ key, entityName, value, options: setOptions });
export const entityDeleteRequest = z.strictObject({ key, entityName });

const operand = z.union([z.string(), z.number(), z.boolean()]);

const rangeCondition = z.strictObject({
  condition: z.enum([
    'BEGINS_WITH',
    'BETWEEN',
    'EQUAL_TO',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
  ]),
  values: z.array(operand),
});
export type RangeCondition = z.infer<typeof rangeCondition>;

const filterCondition = z.strictObject({
  property: z.string(),
  condition: z.enum([
    'BEGINS_WITH',
    'BETWEEN',
    'CONTAINS',
    'EQUAL_TO',
    'EXISTS',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'NOT_CONTAINS',
    'NOT_EQUAL_TO',
    'NOT_EXISTS',
  ]),
  values: z.array(operand),
});
export type FilterCondition = z.infer<typeof filterCondition>;

const filters = z.strictObject({
  and: z.optional(z.array(filterCondition)),
  or: z.optional(z.array(filterCondition)),
});
export type Filters = z.infer<typeof filters>;

export const keyQueryRequest = z.strictObject({
  limit: z.optional(z.number()),
  after: z.optional(z.string()),
  where: z.optional(
    z.array(
      z.strictObject({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) }),
    ),
  ),
  options: readOptions,
});
export type KeyQueryRequest = z.infer<typeof keyQueryRequest>;

export const entityQueryRequest = z.strictObject({
  entityName,
  indexName: z.string(),
  partition: z.optional(z.array(z.unknown())),
  range: z.optional(rangeCondition),
  filters: z.optional(filters),
  sort: z.optional(z.enum(['ASC', 'DESC'])),
  cursor: z.optional(z.string()),
  limit: z.optional(z.number()),
  options: readOptions,
});
export type EntityQueryRequest = z.infer<typeof entityQueryRequest>;

export const batchGetRequest = z.array(
  z.strictObject({ key, entityName: someEntityName, options: readOptions }),
);
export const batchSetRequest = z.array(
  z.strictObject({ key, entityName: someEntityName, value, options: ttlOptions }),
);
export const batchDeleteRequest = z.array(z.strictObject({ key, entityName: someEntityName }));
export type BatchItem = z.infer<typeof batchDeleteRequest>[number];

const conditions = z.optional(filters);
export const transactionRequest = z.strictObject({
  set: z.optional(
    z.array(
      z.strictObject({ key, entityName: someEntityName, value, conditions, options: ttlOptions }),
    ),
  ),
  delete: z.optional(z.array(z.strictObject({ key, entityName: someEntityName, conditions }))),
  check: z.optional(z.array(z.strictObject({ key, entityName, conditions: filters }))),
});
export type TransactionRequest = z.infer<typeof transactionRequest>;
