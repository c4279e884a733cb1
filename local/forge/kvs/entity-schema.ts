import * as z from 'zod/mini';

/** Custom entities as the manifest declares them. */
export interface EntitySchema {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly indexes: ReadonlyMap<string, EntityIndex>;
}

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

export interface EntityIndex {
  readonly name: string;
  readonly partition: readonly string[];
  /** The attribute it is ordered by; null: the key, in the index every entity has. */
  readonly range: string | null;
}

const KEY_INDEX: EntityIndex = { name: 'by-key', partition: [], range: null };
const MOST_ENTITIES = 20;
const MOST_ATTRIBUTES = 50;
const MOST_INDEXES = 7;

const entityInput = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9:\-_.]{3,60}$/u)),
  attributes: z.record(
    z.string(),
    z.strictObject({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) }),
  ),
  indexes: z.optional(
    z.array(
      z.union([
        z.string(),
        z.strictObject({
          name: z.string(),
          range: z.array(z.string()).check(z.length(1)),
          partition: z.optional(z.array(z.string())),
        }),
      ]),
    ),
  ),
});

/** `app.storage.entities` of a manifest. */
export const entitiesInput = z.array(entityInput).check(z.maxLength(MOST_ENTITIES));

/** @throws Error where Forge would refuse the declaration */
export function entitySchemas(
  entities: z.infer<typeof entitiesInput>,
): ReadonlyMap<string, EntitySchema> {
  return new Map(entities.map((entity) => [entity.name, entitySchema(entity)]));
}

function entitySchema({ name, attributes, indexes = [] }: z.infer<typeof entityInput>) {
  const types = new Map(Object.entries(attributes).map(([key, { type }]) => [key, type]));
  if (types.size > MOST_ATTRIBUTES || indexes.length > MOST_INDEXES) {
    throw new Error(
      `manifest.yml: the entity ${name} has more than ${String(MOST_ATTRIBUTES)} attributes or ` +
        `${String(MOST_INDEXES)} indexes`,
    );
  }
  const declared = indexes.map((index) => entityIndex(index));
  for (const index of declared) refuseUnindexable(name, types, index);
  return {
    name,
    attributes: types,
    indexes: new Map([KEY_INDEX, ...declared].map((index) => [index.name, index])),
  };
}

function entityIndex(
  index: NonNullable<z.infer<typeof entityInput>['indexes']>[number],
): EntityIndex {
  if (typeof index === 'string') return { name: index, partition: [], range: index };
  return { name: index.name, partition: index.partition ?? [], range: index.range[0] ?? null };
}

function refuseUnindexable(
  entity: string,
  types: ReadonlyMap<string, AttributeType>,
  { name, partition, range }: EntityIndex,
): void {
  for (const attribute of [...partition, ...(range === null ? [] : [range])]) {
    const type = types.get(attribute);
    if (type !== undefined && type !== 'any') continue;
    const reason = type === undefined ? 'is not declared' : 'is of type any';
    throw new Error(
      `manifest.yml: index ${name} of ${entity}: the attribute ${attribute} ${reason}`,
    );
  }
}
