import { attributeTypeFits, rangeValueBytes } from './attribute-types';
import type { EntitySchema } from './entity-schema';
import { KvsRefusal } from './refusals';

const MOST_BYTES = 240 * 1024;
const MOST_LEVELS = 31;
const MOST_RANGE_BYTES = 900;
const MOST_PARTITION_BYTES = 1700;

/** @throws KvsRefusal where no store takes the value */
export function checkValue(value: unknown): void {
  if (value === undefined || value === null) {
    throw new KvsRefusal('invalidRequest', 'The request has no value');
  }
  if (Buffer.byteLength(JSON.stringify(value)) > MOST_BYTES) {
    throw new KvsRefusal('valueTooLarge', 'The provided value has exceeded the maximum size limit');
  }
  if (levelsOf(value) > MOST_LEVELS) {
    throw new KvsRefusal(
      'valueTooDeep',
      `The provided value has exceeded the maximum object depth (${String(MOST_LEVELS)}) limit`,
    );
  }
}

/** @throws KvsRefusal where the value is not as the manifest declares the entity */
export function checkEntityValue(schema: EntitySchema, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsRefusal('invalidEntityValue', 'The value of a custom entity must be an object');
  }
  for (const [attribute, part] of Object.entries(value)) checkAttribute(schema, attribute, part);
  for (const { name, partition, range } of schema.indexes.values()) {
    const values = new Map<string, unknown>(Object.entries(value));
    const partitionBytes = partition.reduce((sum, at) => sum + rangeValueBytes(values.get(at)), 0);
    const rangeBytes = range === null ? 0 : rangeValueBytes(values.get(range));
    if (rangeBytes > MOST_RANGE_BYTES || partitionBytes > MOST_PARTITION_BYTES) {
      throw new KvsRefusal('invalidEntityValue', `A value is too long for the index "${name}"`);
    }
  }
}

function checkAttribute(schema: EntitySchema, attribute: string, value: unknown): void {
  const type = schema.attributes.get(attribute);
  if (type === undefined) {
    throw new KvsRefusal(
      'invalidEntityValue',
      `The attribute "${attribute}" is not declared for the entity "${schema.name}"`,
    );
  }
  if (type === 'string' && typeof value === 'string' && value.trim() === '') {
    throw new KvsRefusal('invalidEntityValue', `The attribute "${attribute}" must not be blank`);
  }
  if (!attributeTypeFits(type, value)) {
    throw new KvsRefusal(
      'wrongAttributeType',
      `Data type for property "${attribute}" is defined as "${type}"`,
    );
  }
}

function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((most: number, part) => Math.max(most, levelsOf(part)), 0);
}
