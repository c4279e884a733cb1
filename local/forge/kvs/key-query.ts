import { cursorOf, pageSize, positionOf } from './paging';
import { KvsRefusal } from './refusals';
import { renderedRow } from './rendered-row';
import type { KeyQueryRequest } from './requests';
import type { RowTable } from './row-table';

/** `kvs.query()`: plain keys in their order. Secrets and entities are not among them. */
export function queryKeys(request: KeyQueryRequest, table: RowTable): unknown {
  const size = pageSize(request.limit, 'listLimit');
  const prefix = prefixOf(request);
  const after = request.after === undefined ? null : positionOf(request.after, prefix).key;
  const found = table
    .seenByQueries('key', null)
    .filter(({ key }) => key.startsWith(prefix) && (after === null || key > after))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    data: page.map((row) => renderedRow(row, request.options?.metadataFields)),
    ...(last !== undefined && found.length > page.length
      ? { cursor: cursorOf({ order: null, key: last.key }, prefix) }
      : {}),
  };
}

function prefixOf({ where = [] }: KeyQueryRequest): string {
  const [only, another] = where;
  if (only === undefined) return '';
  const [prefix] = only.values;
  const isPrefix = only.property === 'key' && only.condition === 'BEGINS_WITH';
  if (another === undefined && isPrefix && typeof prefix === 'string') return prefix;
  throw new KvsRefusal('invalidWhere', 'Keys can be found by one condition only, key beginsWith');
}
