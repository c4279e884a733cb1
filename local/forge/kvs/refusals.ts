import type { Evidence } from '../evidence';

interface RefusalKind {
  readonly status: number;
  readonly code: string;
  readonly when: string;
  /** How status and code are known. */
  readonly evidence: Evidence;
}

/** Everything the key-value store refuses, with the code the app gets. */
export const REFUSALS = {
  keyNotFound: {
    status: 404,
    code: 'KEY_NOT_FOUND',
    when: 'get, delete or a batch names a missing key',
    evidence: 'package',
  },
  keyTooShort: {
    status: 400,
    code: 'KEY_TOO_SHORT',
    when: 'an empty key',
    evidence: 'documented',
  },
  emptyKey: {
    status: 400,
    code: 'EMPTY_KEY',
    when: 'an empty key of a custom entity',
    evidence: 'documented',
  },
  keyTooLong: {
    status: 400,
    code: 'KEY_TOO_LONG',
    when: 'a key of more than 500 characters',
    evidence: 'documented',
  },
  invalidKey: {
    status: 400,
    code: 'INVALID_KEY',
    when: 'a key with other characters than letters, digits, blanks and : . _ - #',
    evidence: 'documented',
  },
  valueTooLarge: {
    status: 400,
    code: 'MAX_SIZE',
    when: 'a value of more than 240 KiB',
    evidence: 'documented',
  },
  valueTooDeep: {
    status: 400,
    code: 'MAX_DEPTH',
    when: 'a value of more than 31 levels',
    evidence: 'documented',
  },
  requestTooLarge: {
    status: 400,
    code: 'MAX_SIZE',
    when: 'a batch or transaction of more than 4 MB',
    evidence: 'assumed',
  },
  invalidRequest: {
    status: 400,
    code: 'INVALID_REQUEST',
    when: 'a request of a shape the package does not send, or without a value',
    evidence: 'assumed',
  },
  scopeMissing: {
    status: 401,
    code: 'UNAUTHORIZED',
    when: 'the manifest does not declare storage:app',
    evidence: 'assumed',
  },
  invalidTtl: {
    status: 400,
    code: 'INVALID_TTL',
    when: 'a time to live that is no positive integer',
    evidence: 'reported',
  },
  ttlTooLong: {
    status: 400,
    code: 'INVALID_TTL',
    when: 'a time to live of more than a year',
    evidence: 'assumed',
  },
  keyConflict: {
    status: 409,
    code: 'KEY_CONFLICT',
    when: 'FAIL_IF_EXISTS on a key that exists',
    evidence: 'reported',
  },
  unknownEntity: {
    status: 404,
    code: 'SCHEMA_NOT_FOUND',
    when: 'an entity the manifest does not declare',
    evidence: 'reported',
  },
  wrongAttributeType: {
    status: 400,
    code: 'INCORRECT_PROPERTY_TYPE',
    when: 'an attribute of another type than declared; an integer has 32 bits',
    evidence: 'reported',
  },
  invalidEntityValue: {
    status: 400,
    code: 'INVALID_ENTITY_VALUE',
    when: 'an entity that is no object, an attribute that is not declared, a blank string',
    evidence: 'assumed',
  },
  unknownIndex: {
    status: 400,
    code: 'INVALID_ENTITY_INDEX',
    when: 'a query of an index that is not declared',
    evidence: 'documented',
  },
  invalidWhere: {
    status: 400,
    code: 'QUERY_WHERE_INVALID',
    when: 'where, partition or range does not fit the index',
    evidence: 'assumed',
  },
  listLimit: {
    status: 400,
    code: 'LIST_QUERY_LIMIT_EXCEEDED',
    when: 'a page of keys outside of 1 to 100',
    evidence: 'documented',
  },
  pageLimit: {
    status: 400,
    code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    when: 'a page of entities outside of 1 to 100',
    evidence: 'documented',
  },
  emptyFilter: {
    status: 400,
    code: 'EMPTY_FILTER_OPERATOR',
    when: 'a filter without conditions',
    evidence: 'documented',
  },
  mixedFilter: {
    status: 400,
    code: 'INVALID_FILTER_OPERATORS_COMBINATION',
    when: 'a filter with and beside or',
    evidence: 'documented',
  },
  tooFewFilterValues: {
    status: 400,
    code: 'INSUFFICIENT_FILTER_VALUES',
    when: 'BETWEEN with fewer than two values',
    evidence: 'documented',
  },
  invalidFilter: {
    status: 400,
    code: 'INVALID_FILTER',
    when: 'a filter on an attribute that is not declared, or of more than 100 conditions',
    evidence: 'assumed',
  },
  invalidCursor: {
    status: 400,
    code: 'INVALID_CURSOR',
    when: 'a cursor of another query',
    evidence: 'assumed',
  },
  tooManyInBatch: {
    status: 400,
    code: 'TOO_MANY_BATCH_ENTITIES',
    when: 'a batch of more than 25 keys',
    evidence: 'reported',
  },
  emptyBatch: {
    status: 400,
    code: 'INVALID_REQUEST',
    when: 'a batch or transaction without keys',
    evidence: 'assumed',
  },
  duplicateInBatch: {
    status: 400,
    code: 'KEY_DUPLICATION_ERROR',
    when: 'a batch that names a key twice',
    evidence: 'assumed',
  },
  duplicateInTransaction: {
    status: 400,
    code: 'KEY_DUPLICATION_ERROR',
    when: 'a transaction that names a key twice',
    evidence: 'reported',
  },
  tooManyOperations: {
    status: 422,
    code: 'UNPROCESSABLE_ENTITY',
    when: 'a transaction of more than 25 operations',
    evidence: 'reported',
  },
  conditionFailed: {
    status: 400,
    code: 'CONDITIONAL_CHECK_FAILED',
    when: 'a condition of a transaction does not hold; nothing is written',
    evidence: 'reported',
  },
  conditionOnPlainKey: {
    status: 400,
    code: 'INVALID_REQUEST',
    when: 'a condition on a key that is no custom entity',
    evidence: 'assumed',
  },
  rateLimit: {
    status: 429,
    code: 'RATE_LIMIT_EXCEEDED',
    when: 'more than 1,000 requests a second, or 4,000 units of reading or writing a minute',
    evidence: 'documented',
  },
} as const satisfies Readonly<Record<string, RefusalKind>>;

/** Thrown where a request ends in an error. */
export class KvsRefusal extends Error {
  override readonly name = 'KvsRefusal';
  readonly status: number;
  readonly code: string;

  constructor(kind: keyof typeof REFUSALS, message: string) {
    super(message);
    this.status = REFUSALS[kind].status;
    this.code = REFUSALS[kind].code;
  }
}
