import { filterTest } from './conditions';
import { KvsRefusal } from './refusals';
import type { Filters, TransactionRequest } from './requests';
import { placeOf, type RowStore } from './row-store';

const MOST_OPERATIONS = 25;

interface Operation {
  readonly key: string;
  readonly entityName?: string | undefined;
  readonly conditions?: Filters | undefined;
}

/**
 * Does all of a transaction or nothing. There is no `await` in here, so nobody comes in between.
 *
 * @throws KvsRefusal
 */
export function transact(request: TransactionRequest, store: RowStore): void {
  const { set = [], delete: remove = [], check = [] } = request;
  const operations: readonly Operation[] = [...set, ...remove, ...check];
  checkOperations(operations);
  for (const { key, entityName } of operations) store.checkPlace(placeOf({ key, entityName }));
  const rows = set.map(({ key, entityName, value, options }) =>
    store.draft(placeOf({ key, entityName }), value, options),
  );
  if (!operations.every((operation) => conditionHolds(operation, store))) {
    throw new KvsRefusal(
      'conditionFailed',
      'Request failed due to conditional check specified or optimistic locking',
    );
  }
  for (const row of rows) store.table.put(row);
  for (const { key, entityName } of remove) store.table.remove(placeOf({ key, entityName }));
}

function checkOperations(operations: readonly Operation[]): void {
  if (operations.length === 0) {
    throw new KvsRefusal('emptyBatch', 'The transaction has no operations');
  }
  if (operations.length > MOST_OPERATIONS) {
    throw new KvsRefusal(
      'tooManyOperations',
      'Request cannot be processed due to one or more semantic errors',
    );
  }
  const places = operations.map(({ key, entityName }) => JSON.stringify([key, entityName]));
  if (new Set(places).size < places.length) {
    throw new KvsRefusal('duplicateInTransaction', 'Duplicate key found in request');
  }
}

function conditionHolds({ key, entityName, conditions }: Operation, store: RowStore): boolean {
  if (conditions === undefined) return true;
  if (entityName === undefined) {
    throw new KvsRefusal('conditionOnPlainKey', 'Only custom entities can have conditions');
  }
  const isFulfilled = filterTest(conditions, store.schemaOf(entityName));
  return isFulfilled(store.table.get(placeOf({ key, entityName }))?.value);
}
