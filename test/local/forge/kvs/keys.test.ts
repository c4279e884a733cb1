import { MetadataField } from '@forge/kvs';
import { DAY, MINUTE, SECOND, START, StorageClient } from './storage-client';

describe('keys', () => {
  it('keep a value until it is deleted', async () => {
    const client = new StorageClient();

    await client.run((kvs) => kvs.set('a', { b: [1, 'two'] }));

    await expect(client.run((kvs) => kvs.get('a'))).resolves.toStrictEqual({ b: [1, 'two'] });
    await client.run((kvs) => kvs.delete('a'));
    await expect(client.run((kvs) => kvs.get('a'))).resolves.toBeUndefined();
    await expect(client.run((kvs) => kvs.delete('a'))).resolves.toBeUndefined();
  });

  it('keep secrets apart', async () => {
    const client = new StorageClient();

    await client.run((kvs) => kvs.setSecret('a', 'secret'));

    await expect(client.run((kvs) => kvs.getSecret('a'))).resolves.toBe('secret');
    await expect(client.run((kvs) => kvs.get('a'))).resolves.toBeUndefined();
    await expect(client.run((kvs) => kvs.query().getMany())).resolves.toMatchObject({
      results: [],
    });
    await client.run((kvs) => kvs.deleteSecret('a'));
    await expect(client.run((kvs) => kvs.getSecret('a'))).resolves.toBeUndefined();
  });

  it('tell when they were written, if asked', async () => {
    const client = new StorageClient();
    const metadataFields = [
      MetadataField.CREATED_AT,
      MetadataField.UPDATED_AT,
      MetadataField.EXPIRE_TIME,
    ];

    await client.run((kvs) => kvs.set('a', 1));
    client.now += SECOND;
    await client.run((kvs) => kvs.set('a', 2, { ttl: { value: 1, unit: 'DAYS' } }));

    await expect(client.run((kvs) => kvs.get('a', { metadataFields }))).resolves.toStrictEqual({
      key: 'a',
      value: 2,
      createdAt: START,
      updatedAt: START + SECOND,
      expireTime: new Date(START + SECOND + DAY).toISOString(),
    });
  });

  it.each([
    ['SECONDS', 90 * SECOND],
    ['MINUTES', 90 * MINUTE],
    ['HOURS', 90 * 60 * MINUTE],
    ['DAYS', 90 * DAY],
  ] as const)('are gone when 90 %s to live are over', async (unit, duration) => {
    const client = new StorageClient();
    await client.run((kvs) => kvs.set('a', 1, { ttl: { value: 90, unit } }));

    client.now += duration - 1;
    await expect(client.run((kvs) => kvs.get('a'))).resolves.toBe(1);
    client.now += 1;
    await expect(client.run((kvs) => kvs.get('a'))).resolves.toBeUndefined();
    expect(client.store.snapshot()).toStrictEqual([]);
  });

  it.each([
    [0, 'DAYS'],
    [1.5, 'DAYS'],
    [366, 'DAYS'],
  ] as const)('refuse %d %s to live', async (value, unit) => {
    const client = new StorageClient();

    await expect(client.refusal((kvs) => kvs.set('a', 1, { ttl: { value, unit } }))).resolves.toBe(
      '400 INVALID_TTL',
    );
  });

  it('are not overwritten where the policy forbids it', async () => {
    const client = new StorageClient();
    const create = (value: number) =>
      client.refusal((kvs) => kvs.set('a', value, { keyPolicy: 'FAIL_IF_EXISTS' }));

    await expect(create(1)).resolves.toBe('none');
    await expect(create(2)).resolves.toBe('409 KEY_CONFLICT');
    await expect(client.run((kvs) => kvs.get('a'))).resolves.toBe(1);
  });

  it('give the value before or after a write back, if asked', async () => {
    const client = new StorageClient();
    const write = (value: number, returnValue: 'PREVIOUS' | 'LATEST') =>
      client.run((kvs) =>
        kvs.set('a', value, {
          keyPolicy: 'OVERRIDE',
          returnValue,
          returnMetadataFields: [MetadataField.UPDATED_AT],
        }),
      );

    await expect(write(1, 'PREVIOUS')).resolves.toBeUndefined();
    client.now += SECOND;
    await expect(write(2, 'PREVIOUS')).resolves.toStrictEqual({
      ...{ key: 'a', value: 1, updatedAt: START },
    });
    await expect(write(3, 'LATEST')).resolves.toStrictEqual({
      ...{ key: 'a', value: 3, updatedAt: START + SECOND },
    });
  });

  it.each([
    ['', '400 KEY_TOO_SHORT'],
    ['   ', '400 INVALID_KEY'],
    ['a/b', '400 INVALID_KEY'],
    ['a|b', '400 INVALID_KEY'],
    ['a@b', '400 INVALID_KEY'],
    ['a=b', '400 INVALID_KEY'],
    ['\u00e4', '400 INVALID_KEY'],
    ['k'.repeat(501), '400 KEY_TOO_LONG'],
    ['k'.repeat(500), 'none'],
    ['Az09:._-# x', 'none'],
  ])('called "%s" are answered %s', async (key, outcome) => {
    const client = new StorageClient();

    await expect(client.refusal((kvs) => kvs.set(key, 1))).resolves.toBe(outcome);
  });

  it('take values of 240 KiB and 31 levels', async () => {
    const client = new StorageClient();
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    const write = (value: unknown) => client.refusal((kvs) => kvs.set('a', value));

    await expect(write('x'.repeat(240 * 1024 - 2))).resolves.toBe('none');
    await expect(write('x'.repeat(240 * 1024 - 1))).resolves.toBe('400 MAX_SIZE');
    await expect(write('\u00e4'.repeat(120 * 1024))).resolves.toBe('400 MAX_SIZE');
    await expect(write(deep(31))).resolves.toBe('none');
    await expect(write(deep(32))).resolves.toBe('400 MAX_DEPTH');
    await expect(write(undefined)).resolves.toBe('400 INVALID_REQUEST');
    await expect(write(null)).resolves.toBe('400 INVALID_REQUEST');
  });

  it('refuse what the client does not send', () => {
    const client = new StorageClient();

    expect(client.send('/api/v1/set', { key: 'a', value: 1, overwrite: true })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    });
    expect(client.store.handle('/api/v1/set', '{')).toMatchObject({ status: 400 });
  });
});

describe('queries of keys', () => {
  async function withKeys(keys: readonly string[], changes = {}): Promise<StorageClient> {
    const client = new StorageClient(changes);
    for (const key of keys) await client.run((kvs) => kvs.set(key, key.length));
    return client;
  }

  it('find keys by their beginning, in order', async () => {
    const client = await withKeys(['b:2', 'a:2', 'a:10', 'a:1', 'c']);

    const found = await client.run((kvs) =>
      kvs
        .query()
        .where('key', { condition: 'BEGINS_WITH', values: ['a:'] })
        .getMany(),
    );

    expect(found).toStrictEqual({
      results: [
        { key: 'a:1', value: 3 },
        { key: 'a:10', value: 4 },
        { key: 'a:2', value: 3 },
      ],
      nextCursor: undefined,
    });
  });

  it('give ten a page unless told, and the rest by the cursor', async () => {
    const keys = Array.from({ length: 25 }, (_, i) => `k${String(i).padStart(2, '0')}`);
    const client = await withKeys(keys);
    const page = (cursor?: string) =>
      client.run((kvs) => {
        const query = kvs.query();
        return (cursor === undefined ? query : query.cursor(cursor)).getMany();
      });

    const first = await page();
    await client.run((kvs) => kvs.delete('k09'));
    await client.run((kvs) => kvs.set('k05b', 1));
    const second = await page(first.nextCursor);
    const third = await page(second.nextCursor);

    const found = [first, second, third].map(({ results }) => results.map(({ key }) => key));
    expect(found).toStrictEqual([keys.slice(0, 10), keys.slice(10, 20), keys.slice(20)]);
    expect(third.nextCursor).toBeUndefined();
  });

  it('refuse a cursor of another query, and one made up', async () => {
    const client = await withKeys(['a1', 'a2', 'b']);
    const { nextCursor = '' } = await client.run((kvs) => kvs.query().limit(1).getMany());
    const withPrefix = (cursor: string) =>
      client.refusal((kvs) =>
        kvs
          .query()
          .where('key', { condition: 'BEGINS_WITH', values: ['a'] })
          .cursor(cursor)
          .getMany(),
      );

    await expect(withPrefix(nextCursor)).resolves.toBe('400 INVALID_CURSOR');
    await expect(withPrefix('made up')).resolves.toBe('400 INVALID_CURSOR');
  });

  it('give 1 to 100 a page', async () => {
    const client = await withKeys(['a']);
    const page = (limit: number) => client.refusal((kvs) => kvs.query().limit(limit).getMany());

    await expect(page(1)).resolves.toBe('none');
    await expect(page(100)).resolves.toBe('none');
    await expect(page(0)).resolves.toBe('400 LIST_QUERY_LIMIT_EXCEEDED');
    await expect(page(101)).resolves.toBe('400 LIST_QUERY_LIMIT_EXCEEDED');
  });

  it('know one condition only', () => {
    const client = new StorageClient();
    const where = { property: 'key', condition: 'BEGINS_WITH', values: ['a'] };

    for (const wrong of [
      [where, where],
      [{ ...where, property: 'value' }],
      [{ ...where, condition: 'EQUAL_TO' }],
      [{ ...where, values: [1] }],
    ]) {
      expect(client.send('/api/v1/query', { where: wrong })).toMatchObject({
        body: { code: 'QUERY_WHERE_INVALID' },
      });
    }
  });

  it('see writes late where they are made to', async () => {
    const client = new StorageClient({ queryLagMs: 2 * SECOND });
    const keys = async () => {
      const { results } = await client.run((kvs) => kvs.query().getMany());
      return results.map(({ key, value }) => [key, value]);
    };

    await client.run((kvs) => kvs.set('a', 1));
    client.now += 2 * SECOND;
    await client.run((kvs) => kvs.set('a', 2));
    await client.run((kvs) => kvs.set('b', 1));
    client.now += SECOND;
    await client.run((kvs) => kvs.delete('a'));

    await expect(client.run((kvs) => kvs.get('b'))).resolves.toBe(1);
    await expect(keys()).resolves.toStrictEqual([['a', 1]]);
    client.now += SECOND;
    await expect(keys()).resolves.toStrictEqual([
      ['a', 2],
      ['b', 1],
    ]);
    client.now += SECOND;
    await expect(keys()).resolves.toStrictEqual([['b', 1]]);
  });
});
