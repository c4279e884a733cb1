import { attributeTypeFits, compareValues } from './attribute-types';
import { attributeOf, checkOperands, filterTest, holds } from './conditions';
import type { EntityIndex, EntitySchema } from './entity-schema';
import { cursorOf, pageSize, positionOf, type Position } from './paging';
import { KvsRefusal } from './refusals';
import { renderedRow } from './rendered-row';
import type { EntityQueryRequest, RangeCondition } from './requests';
import type { RowTable } from './row-table';
import type { StoredRow } from './stored-row';

interface Indexed {
  readonly row: StoredRow;
  readonly position: Position;
}

/** `kvs.entity(…).query().index(…)`: the rows of one partition of one index, in its order. */
export function queryEntities(
  request: EntityQueryRequest,
  schema: EntitySchema,
  table: RowTable,
): unknown {
  const { cursor, limit, options, ...query } = request;
  const size = pageSize(limit, 'pageLimit');
  const index = indexNamed(request.indexName, schema);
  const isWanted = rowTest(request, index, schema);
  const direction = request.sort === 'DESC' ? -1 : 1;
  const after = cursor === undefined ? null : positionOf(cursor, query);
  const found = table
    .seenByQueries('entity', schema.name)
    .map((row) => ({ row, position: positionIn(index, row) }))
    .filter(
      (one) => isWanted(one) && (after === null || direction * compare(one.position, after) > 0),
    )
    .sort((a, b) => direction * compare(a.position, b.position));
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    data: page.map(({ row }) => renderedRow(row, options?.metadataFields)),
    ...(last !== undefined && found.length > page.length
      ? { cursor: cursorOf(last.position, query) }
      : {}),
  };
}

function indexNamed(name: string, schema: EntitySchema): EntityIndex {
  const index = schema.indexes.get(name);
  if (index !== undefined) return index;
  throw new KvsRefusal(
    'unknownIndex',
    `The index "${name}" is not declared for the entity "${schema.name}"`,
  );
}

function rowTest(
  { partition = [], range, filters }: EntityQueryRequest,
  index: EntityIndex,
  schema: EntitySchema,
): (one: Indexed) => boolean {
  checkPartition(partition, index, schema);
  if (range !== undefined) checkRange(range, index, schema);
  const passes = filters === undefined ? () => true : filterTest(filters, schema);
  return ({ row: { value }, position }) =>
    index.partition.every((attribute, i) => attributeOf(value, attribute) === partition[i]) &&
    // A row without the attribute an index is ordered by is not in that index.
    position.order !== undefined &&
    (range === undefined || holds(range, index.range === null ? position.key : position.order)) &&
    passes(value);
}

function checkPartition(
  partition: readonly unknown[],
  index: EntityIndex,
  schema: EntitySchema,
): void {
  const fits =
    partition.length === index.partition.length &&
    index.partition.every((attribute, i) =>
      attributeTypeFits(schema.attributes.get(attribute) ?? 'any', partition[i]),
    );
  if (fits) return;
  throw new KvsRefusal(
    'invalidWhere',
    `The index "${index.name}" needs a partition of [${index.partition.join(', ')}]`,
  );
}

function checkRange(range: RangeCondition, index: EntityIndex, schema: EntitySchema): void {
  checkOperands(range);
  const type = index.range === null ? 'string' : (schema.attributes.get(index.range) ?? 'any');
  const isPrefixOfOther = range.condition === 'BEGINS_WITH' && type !== 'string';
  if (!isPrefixOfOther && range.values.every((value) => attributeTypeFits(type, value))) return;
  throw new KvsRefusal('invalidWhere', `The range of the index "${index.name}" is of type ${type}`);
}

function positionIn({ range }: EntityIndex, { key, value }: StoredRow): Position {
  return { order: range === null ? null : attributeOf(value, range), key };
}

function compare(a: Position, b: Position): number {
  const byOrder = compareValues(a.order, b.order) ?? 0;
  if (byOrder !== 0) return byOrder;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}
