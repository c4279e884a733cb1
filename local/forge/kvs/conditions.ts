import { compareValues } from './attribute-types';
import type { EntitySchema } from './entity-schema';
import { KvsRefusal } from './refusals';
import type { FilterCondition, Filters, RangeCondition } from './requests';

const MOST_CONDITIONS = 100;

/** Whether a value fulfils a condition; undefined for an attribute the row has not. */
export function holds(
  { condition, values }: Pick<FilterCondition, 'condition' | 'values'> | RangeCondition,
  value: unknown,
): boolean {
  const [first, second] = values;
  const order = compareValues(value, first);
  switch (condition) {
    case 'EXISTS':
      return value !== undefined;
    case 'NOT_EXISTS':
      return value === undefined;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'BEGINS_WITH':
      return typeof value === 'string' && value.startsWith(String(first));
    case 'CONTAINS':
      return contains(value, first);
    case 'NOT_CONTAINS':
      return !contains(value, first);
    case 'GREATER_THAN':
      return order !== null && order > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return order !== null && order >= 0;
    case 'LESS_THAN':
      return order !== null && order < 0;
    case 'LESS_THAN_EQUAL_TO':
      return order !== null && order <= 0;
    case 'BETWEEN':
      return order !== null && order >= 0 && (compareValues(value, second) ?? 1) <= 0;
  }
}

/**
 * A filter as a test of a row's value, or of undefined where there is no row: then it sees no attribute.
 *
 * @throws KvsRefusal
 */
export function filterTest(filters: Filters, schema: EntitySchema): (value: unknown) => boolean {
  const { and, or } = filters;
  if (and !== undefined && or !== undefined) {
    throw new KvsRefusal('mixedFilter', 'A filter cannot combine "and" with "or"');
  }
  const conditions = and ?? or ?? [];
  if (conditions.length === 0) {
    throw new KvsRefusal('emptyFilter', 'Filter operators "and" and "or" cannot be empty');
  }
  if (conditions.length > MOST_CONDITIONS) {
    throw new KvsRefusal('invalidFilter', `At most ${String(MOST_CONDITIONS)} conditions`);
  }
  for (const condition of conditions) checkCondition(condition, schema);
  return (value) => {
    const test = (condition: FilterCondition): boolean =>
      holds(condition, attributeOf(value, condition.property));
    return or === undefined ? conditions.every(test) : conditions.some(test);
  };
}

/** @throws KvsRefusal */
export function checkOperands({ condition, values }: RangeCondition | FilterCondition): void {
  if (condition === 'BETWEEN' && values.length < 2) {
    throw new KvsRefusal('tooFewFilterValues', 'The condition needs at least two values');
  }
  if (values.length === 0) {
    throw new KvsRefusal('tooFewFilterValues', 'The condition needs a value');
  }
}

export function attributeOf(value: unknown, attribute: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(attribute);
}

function checkCondition(condition: FilterCondition, schema: EntitySchema): void {
  checkOperands(condition);
  if (!schema.attributes.has(condition.property)) {
    throw new KvsRefusal(
      'invalidFilter',
      `The attribute "${condition.property}" is not declared for the entity "${schema.name}"`,
    );
  }
}

function contains(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(part));
  return Array.isArray(value) && value.includes(part);
}
