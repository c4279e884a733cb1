import { Filter, FilterConditions } from '@forge/kvs';
import { DAY, MINUTE, SECOND, StorageClient } from './storage-client';

interface Task {
  version: number;
}

function items(count: number) {
  return Array.from({ length: count }, (_, i) => ({ key: `k${String(i)}`, value: i }));
}

describe('batches', () => {
  it('do for each key what they can', async () => {
    const client = new StorageClient();

    const set = await client.run((kvs) =>
      kvs.batchSet<unknown>([
        { key: 'a', value: 1, options: { ttl: { value: 1, unit: 'DAYS' } } },
        { key: 'b/c', value: 2 },
        { key: 'a', entityName: 'task', value: { version: 1 } },
        { key: 'd', entityName: 'task', value: { version: '1' } },
      ]),
    );
    const get = await client.run((kvs) =>
      kvs.batchGet([{ key: 'a' }, { key: 'a', entityName: 'task' }, { key: 'other' }]),
    );
    const removed = await client.run((kvs) => kvs.batchDelete([{ key: 'a' }, { key: 'other' }]));

    expect(set).toMatchObject({
      successfulKeys: [{ key: 'a' }, { key: 'a', entityName: 'task' }],
      failedKeys: [
        { key: 'b/c', error: { code: 'INVALID_KEY' } },
        { key: 'd', entityName: 'task', error: { code: 'INCORRECT_PROPERTY_TYPE' } },
      ],
    });
    expect(get).toStrictEqual({
      successfulKeys: [
        { key: 'a', value: 1 },
        { key: 'a', entityName: 'task', value: { version: 1 } },
      ],
      failedKeys: [
        {
          key: 'other',
          error: { code: 'KEY_NOT_FOUND', message: 'Provided key does not exist' },
        },
      ],
    });
    expect(removed).toStrictEqual({
      successfulKeys: [{ key: 'a' }, { key: 'other' }],
      failedKeys: [],
    });
    client.now += DAY;
    expect(client.store.snapshot()).toHaveLength(1);
  });

  it('fail as a whole with no key, more than 25, one twice, more than 4 MB', async () => {
    const client = new StorageClient();
    const set = (rows: { key: string; value: unknown }[]) =>
      client.refusal((kvs) => kvs.batchSet(rows));
    const large = items(25).map(({ key }) => ({ key, value: 'x'.repeat(160_000) }));

    await expect(set([])).resolves.toBe('400 INVALID_REQUEST');
    await expect(set(items(26))).resolves.toBe('400 TOO_MANY_BATCH_ENTITIES');
    await expect(set([...items(2), ...items(1)])).resolves.toBe('400 KEY_DUPLICATION_ERROR');
    await expect(set(large)).resolves.toBe('400 MAX_SIZE');
    expect(client.store.snapshot()).toStrictEqual([]);
    await expect(set(items(25))).resolves.toBe('none');
  });
});

describe('transactions', () => {
  const versionIs = (version: number) => ({
    entityName: 'task',
    conditions: new Filter<Task>().and('version', FilterConditions.equalTo(version)),
  });
  const absent = {
    entityName: 'task',
    conditions: new Filter<Task>().and('version', FilterConditions.notExists()),
  };

  it('write, delete and check in one go', async () => {
    const client = new StorageClient();
    await client.run((kvs) => kvs.set('old', 1));
    await client.run((kvs) => kvs.entity<Task>('task').set('a', { version: 1 }));

    await client.run((kvs) =>
      kvs
        .transact()
        .set('a', { version: 2 }, versionIs(1))
        .set('b', { version: 1 }, absent)
        .set('new', 1, undefined, { ttl: { value: 1, unit: 'DAYS' } })
        .delete('old')
        .check('c', absent)
        .execute(),
    );

    const rows = client.store.snapshot().map(({ store, key, value }) => [store, key, value]);
    expect(rows).toStrictEqual([
      ['entity', 'a', { version: 2 }],
      ['entity', 'b', { version: 1 }],
      ['key', 'new', 1],
    ]);
  });

  it('do nothing if one condition does not hold', async () => {
    const client = new StorageClient();
    await client.run((kvs) => kvs.entity<Task>('task').set('a', { version: 1 }));
    const before = client.store.snapshot();

    for (const check of [versionIs(2), absent]) {
      await expect(
        client.refusal((kvs) => kvs.transact().set('b', 1).delete('c').check('a', check).execute()),
      ).resolves.toBe('400 CONDITIONAL_CHECK_FAILED');
    }
    await expect(
      client.refusal((kvs) => kvs.transact().set('b', 1).check('missing', versionIs(1)).execute()),
    ).resolves.toBe('400 CONDITIONAL_CHECK_FAILED');
    expect(client.store.snapshot()).toStrictEqual(before);
  });

  it('do nothing if one value cannot be', async () => {
    const client = new StorageClient();

    await expect(
      client.refusal((kvs) => kvs.transact().set('a', 1).set('b/c', 1).execute()),
    ).resolves.toBe('400 INVALID_KEY');
    expect(client.store.snapshot()).toStrictEqual([]);
  });

  it('have at most 25 operations, each key once', async () => {
    const client = new StorageClient();
    const setAll = (rows: { key: string; value: unknown }[]) =>
      client.refusal((kvs) => {
        const transaction = kvs.transact();
        for (const { key, value } of rows) transaction.set(key, value);
        return transaction.execute();
      });
    const large = items(25).map(({ key }) => ({ key, value: 'x'.repeat(160_000) }));

    await expect(setAll([])).resolves.toBe('400 INVALID_REQUEST');
    await expect(setAll(items(26))).resolves.toBe('422 UNPROCESSABLE_ENTITY');
    await expect(setAll([...items(2), ...items(1)])).resolves.toBe('400 KEY_DUPLICATION_ERROR');
    await expect(setAll(large)).resolves.toBe('400 MAX_SIZE');
    await expect(setAll(items(25))).resolves.toBe('none');
  });

  it('know conditions on custom entities only', () => {
    const client = new StorageClient();
    const conditions = { and: [{ property: 'a', condition: 'EXISTS', values: [true] }] };

    expect(
      client.send('/api/v1/transaction', { set: [{ key: 'a', value: 1, conditions }] }),
    ).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  });
});

describe('rate limits', () => {
  it('let 1,000 requests a second pass', async () => {
    const client = new StorageClient();
    const get = () => client.refusal((kvs) => kvs.get('a'));

    for (let i = 0; i < 1000; i += 1) await get();

    await expect(get()).resolves.toBe('429 RATE_LIMIT_EXCEEDED');
    client.now += SECOND;
    await expect(get()).resolves.toBe('none');
  });

  it('let 4,000 units of 10 KB a minute be written, and as many be read', async () => {
    const client = new StorageClient();
    const large = items(20).map(({ key }) => ({ key, value: 'x'.repeat(199_000) }));
    const keys = large.map(({ key }) => ({ key }));
    const write = () => client.refusal((kvs) => kvs.batchSet(large));
    const read = () => client.refusal((kvs) => kvs.batchGet(keys));

    for (let i = 0; i < 10; i += 1) {
      await expect(write()).resolves.toBe('none');
      await expect(read()).resolves.toBe('none');
    }

    await expect(write()).resolves.toBe('429 RATE_LIMIT_EXCEEDED');
    await expect(read()).resolves.toBe('429 RATE_LIMIT_EXCEEDED');
    client.now += MINUTE;
    await expect(write()).resolves.toBe('none');
    await expect(read()).resolves.toBe('none');
  });
});
