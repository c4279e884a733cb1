import { KvsRefusal } from './refusals';
import type { BatchItem } from './requests';

const MOST_KEYS = 25;

/**
 * Does something to each key by itself: what fails is listed, the rest is done.
 *
 * @throws KvsRefusal where the batch fails as a whole
 */
export function batchAnswer<Item extends BatchItem>(
  items: readonly Item[],
  verb: 'get' | 'set' | 'delete',
  act: (item: Item) => unknown,
): unknown {
  checkBatch(items, verb);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    try {
      successfulKeys.push(act(item));
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      const { code, message } = error;
      failedKeys.push({ ...namesOf(item), error: { code, message } });
    }
  }
  return { successfulKeys, failedKeys };
}

export function namesOf({ key, entityName }: BatchItem): Readonly<Record<string, string>> {
  return { key, ...(entityName === undefined ? {} : { entityName }) };
}

function checkBatch(items: readonly BatchItem[], verb: string): void {
  const count = String(items.length);
  if (items.length === 0) throw new KvsRefusal('emptyBatch', 'The batch has no keys');
  if (items.length > MOST_KEYS) {
    throw new KvsRefusal(
      'tooManyInBatch',
      `Number of entities to ${verb} was ${count}, but you can only ${verb} a maximum of ` +
        `${String(MOST_KEYS)} entities at a time.`,
    );
  }
  if (new Set(items.map((item) => JSON.stringify(namesOf(item)))).size < items.length) {
    throw new KvsRefusal('duplicateInBatch', 'Duplicate key found in request');
  }
}
