/** As much of a schema of OpenAPI as requests of Jira are described with. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly maxItems?: number;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** What of a value the schema does not know; schemas of alternatives are not looked into. */
export function schemaFaults(
  value: unknown,
  schema: Schema,
  schemas: Schemas,
  place = 'body',
): readonly string[] {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.split('/').at(-1) ?? ''];
    return target === undefined ? [] : schemaFaults(value, target, schemas, place);
  }
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return [];
  if (schema.allOf !== undefined) {
    return schema.allOf.flatMap((part) => schemaFaults(value, part, schemas, place));
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return [`${place} is none of ${schema.enum.join(', ')}`];
  }
  if (schema.type === 'array') return listFaults(value, schema, schemas, place);
  if (schema.properties !== undefined) return objectFaults(value, schema, schemas, place);
  const wanted = schema.type === 'integer' ? 'number' : schema.type;
  if (wanted === undefined || wanted === 'object') return [];
  // Jira takes ids as numbers and as texts, whatever its document says.
  const isId = typeof value === 'string' && /^\d+$/u.test(value);
  return typeof value === wanted || (wanted === 'number' && isId)
    ? []
    : [`${place} is no ${wanted}`];
}

function listFaults(
  value: unknown,
  { items = {}, maxItems }: Schema,
  schemas: Schemas,
  place: string,
): readonly string[] {
  if (!Array.isArray(value)) return [`${place} is no list`];
  const isLong = maxItems !== undefined && value.length > maxItems;
  return [
    ...(isLong ? [`${place} has more than ${String(maxItems)} entries`] : []),
    ...value.flatMap((entry, i) => schemaFaults(entry, items, schemas, `${place}[${String(i)}]`)),
  ];
}

function objectFaults(
  value: unknown,
  { properties = {}, required = [], additionalProperties }: Schema,
  schemas: Schemas,
  place: string,
): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${place} is no object`];
  const given = new Map(Object.entries(value));
  const isOpen = additionalProperties !== undefined && additionalProperties !== false;
  return [
    ...required.filter((name) => !given.has(name)).map((name) => `${place}.${name} is missing`),
    ...[...given].flatMap(([name, part]) => {
      const known = properties[name];
      if (known !== undefined) return schemaFaults(part, known, schemas, `${place}.${name}`);
      return isOpen ? [] : [`${place}.${name} is not known`];
    }),
  ];
}
