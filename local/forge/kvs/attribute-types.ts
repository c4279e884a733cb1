import type { AttributeType } from './entity-schema';

const INTEGER_LIMIT = 2 ** 31;

export function attributeTypeFits(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'float':
      return typeof value === 'number';
    case 'integer':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= -INTEGER_LIMIT &&
        value < INTEGER_LIMIT
      );
    case 'any':
      return true;
  }
}

/** Only strings can be long. */
export function rangeValueBytes(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value) : 0;
}

/** Negative: the first comes first; null: the two cannot be compared. */
export function compareValues(a: unknown, b: unknown): number | null {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return null;
}
