import { Filter, FilterConditions, Sort, WhereConditions } from '@forge/kvs';
import { StorageClient } from './storage-client';

interface Task {
  version?: number;
  team?: string;
  title?: string;
  weight?: number;
  isOpen?: boolean;
  body?: unknown;
}

describe('custom entities', () => {
  it('keep a value until it is deleted, apart from plain keys', async () => {
    const client = new StorageClient();
    const task = { version: 1, title: 'A', weight: 0.5, isOpen: true, body: [null, {}] };

    await client.run((kvs) => kvs.entity<Task>('task').set('a', task));

    await expect(client.run((kvs) => kvs.entity('task').get('a'))).resolves.toStrictEqual(task);
    await expect(client.run((kvs) => kvs.get('a'))).resolves.toBeUndefined();
    await client.run((kvs) => kvs.entity('task').delete('a'));
    await expect(client.run((kvs) => kvs.entity('task').get('a'))).resolves.toBeUndefined();
  });

  it.each([
    [{ version: 2_147_483_647 }, 'none'],
    [{ version: -2_147_483_648 }, 'none'],
    [{ version: 2_147_483_648 }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ version: 1.5 }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ version: '1' }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ title: 1 }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ title: null }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ isOpen: 'yes' }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ weight: '0.5' }, '400 INCORRECT_PROPERTY_TYPE'],
    [{ title: '' }, '400 INVALID_ENTITY_VALUE'],
    [{ title: '  ' }, '400 INVALID_ENTITY_VALUE'],
    [{ owner: 'ann' }, '400 INVALID_ENTITY_VALUE'],
    [{ title: 'x'.repeat(901) }, '400 INVALID_ENTITY_VALUE'],
    [{ team: 'x'.repeat(1701) }, '400 INVALID_ENTITY_VALUE'],
    [['a'], '400 INVALID_ENTITY_VALUE'],
    ['a', '400 INVALID_ENTITY_VALUE'],
  ])('with the value %j are answered %s', async (value, outcome) => {
    const client = new StorageClient();

    await expect(
      client.refusal((kvs) => kvs.entity<unknown>('task').set('a', value)),
    ).resolves.toBe(outcome);
  });

  it('must be declared, and need keys', async () => {
    const client = new StorageClient();

    await expect(client.refusal((kvs) => kvs.entity('other').get('a'))).resolves.toBe(
      '404 SCHEMA_NOT_FOUND',
    );
    await expect(client.refusal((kvs) => kvs.entity('task').get(''))).resolves.toBe(
      '400 EMPTY_KEY',
    );
  });
});

describe('queries of entities', () => {
  const TASKS: readonly (readonly [string, Task])[] = [
    ['k1', { team: 'red', title: 'b', version: 3, weight: 1, isOpen: true }],
    ['k2', { team: 'red', title: 'a', version: 1, weight: 2, isOpen: false }],
    ['k3', { team: 'red', title: 'ab', version: 10, body: ['x'] }],
    ['k4', { team: 'blue', title: 'a', version: 2, weight: 2.5 }],
    ['k5', { team: 'red', version: 2 }],
  ];

  async function withTasks(): Promise<StorageClient> {
    const client = new StorageClient();
    for (const [key, task] of TASKS) {
      await client.run((kvs) => kvs.entity<Task>('task').set(key, task));
    }
    return client;
  }

  type Query = ReturnType<ReturnType<typeof tasks>['index']>;
  function tasks(kvs: Parameters<Parameters<StorageClient['run']>[0]>[0]) {
    return kvs.entity<Task>('task').query();
  }

  async function keysOf(
    client: StorageClient,
    index: string,
    partition: unknown[] | undefined,
    refine: (query: Query) => Query = (query) => query,
  ): Promise<string[]> {
    const { results } = await client.run((kvs) =>
      refine(tasks(kvs).index(index, partition === undefined ? {} : { partition })).getMany(),
    );
    return results.map(({ key }) => key);
  }

  it('find the rows of a partition in the order of the index', async () => {
    const client = await withTasks();

    await expect(keysOf(client, 'by-team', ['red'])).resolves.toStrictEqual(['k2', 'k3', 'k1']);
    await expect(
      keysOf(client, 'by-team', ['red'], (query) => query.sort(Sort.DESC)),
    ).resolves.toStrictEqual(['k1', 'k3', 'k2']);
  });

  it('order numbers by size and equal ones by key', async () => {
    const client = await withTasks();

    await expect(keysOf(client, 'version', undefined)).resolves.toStrictEqual([
      ...['k2', 'k4', 'k5', 'k1', 'k3'],
    ]);
    await expect(keysOf(client, 'by-key', undefined)).resolves.toStrictEqual([
      ...['k1', 'k2', 'k3', 'k4', 'k5'],
    ]);
  });

  it.each([
    [WhereConditions.equalTo(2), ['k4', 'k5']],
    [WhereConditions.greaterThan(2), ['k1', 'k3']],
    [WhereConditions.greaterThanEqualTo(2), ['k4', 'k5', 'k1', 'k3']],
    [WhereConditions.lessThan(2), ['k2']],
    [WhereConditions.lessThanEqualTo(2), ['k2', 'k4', 'k5']],
    [WhereConditions.between(2, 3), ['k4', 'k5', 'k1']],
  ])('hold the range %j', async (range, keys) => {
    const client = await withTasks();

    await expect(
      keysOf(client, 'version', undefined, (query) => query.where(range)),
    ).resolves.toStrictEqual(keys);
  });

  it('hold the beginning of a text or key', async () => {
    const client = await withTasks();
    const beginning = (text: string) => (query: Query) =>
      query.where(WhereConditions.beginsWith(text));

    await expect(keysOf(client, 'by-team', ['red'], beginning('a'))).resolves.toStrictEqual([
      ...['k2', 'k3'],
    ]);
    await expect(keysOf(client, 'by-key', undefined, beginning('k4'))).resolves.toStrictEqual([
      'k4',
    ]);
  });

  it.each([
    ['isOpen', FilterConditions.equalTo(true), ['k1']],
    ['isOpen', FilterConditions.notEqualTo(true), ['k2', 'k3', 'k4', 'k5']],
    ['isOpen', FilterConditions.exists(), ['k1', 'k2']],
    ['isOpen', FilterConditions.notExists(), ['k3', 'k4', 'k5']],
    ['title', FilterConditions.beginsWith('a'), ['k2', 'k3', 'k4']],
    ['title', FilterConditions.contains('b'), ['k1', 'k3']],
    ['title', FilterConditions.notContains('b'), ['k2', 'k4', 'k5']],
    ['body', FilterConditions.contains('x'), ['k3']],
    ['weight', FilterConditions.greaterThan(2), ['k4']],
    ['weight', FilterConditions.greaterThanEqualTo(2), ['k2', 'k4']],
    ['weight', FilterConditions.lessThan(2), ['k1']],
    ['weight', FilterConditions.lessThanEqualTo(2), ['k1', 'k2']],
    ['weight', FilterConditions.between(1.5, 2.5), ['k2', 'k4']],
  ] as const)('filter by %s %j', async (property, condition, keys) => {
    const client = await withTasks();

    await expect(
      keysOf(client, 'by-key', undefined, (query) =>
        query.filters(new Filter<Task>().and(property, condition)),
      ),
    ).resolves.toStrictEqual(keys);
  });

  it('filter by all of several conditions, or by any of them', async () => {
    const client = await withTasks();
    const red = FilterConditions.equalTo('red');
    const second = FilterConditions.equalTo(2);
    const filtered = (filter: Parameters<Query['filters']>[0]) =>
      keysOf(client, 'by-key', undefined, (query) => query.filters(filter));

    await expect(
      filtered(new Filter<Task>().and('team', red).and('version', second)),
    ).resolves.toStrictEqual(['k5']);
    await expect(
      filtered(new Filter<Task>().or('isOpen', FilterConditions.exists()).or('version', second)),
    ).resolves.toStrictEqual(['k1', 'k2', 'k4', 'k5']);
  });

  it('go on behind the last row of a page, whatever was written in between', async () => {
    const client = await withTasks();
    const page = (cursor?: string) =>
      client.run((kvs) => {
        const query = tasks(kvs).index('version').sort(Sort.DESC).limit(2);
        return (cursor === undefined ? query : query.cursor(cursor)).getMany();
      });

    const first = await page();
    await client.run((kvs) => kvs.entity<Task>('task').delete('k1'));
    await client.run((kvs) => kvs.entity<Task>('task').set('k6', { version: 20 }));
    const second = await page(first.nextCursor);
    const third = await page(second.nextCursor);

    const keys = [first, second, third].map(({ results }) => results.map(({ key }) => key));
    expect(keys).toStrictEqual([['k3', 'k1'], ['k5', 'k4'], ['k2']]);
    expect(third.nextCursor).toBeUndefined();
  });

  it('give one row, or none', async () => {
    const client = await withTasks();
    const latest = (team: string) =>
      client.run((kvs) =>
        tasks(kvs)
          .index('by-team', { partition: [team] })
          .sort(Sort.DESC)
          .getOne(),
      );

    await expect(latest('red')).resolves.toMatchObject({ key: 'k1' });
    await expect(latest('green')).resolves.toBeUndefined();
  });

  it.each<readonly [string, string, (kvs: Parameters<typeof tasks>[0]) => Promise<unknown>]>([
    [
      'an index that is not declared',
      'INVALID_ENTITY_INDEX',
      (kvs) => tasks(kvs).index('x').getMany(),
    ],
    ['no partition', 'QUERY_WHERE_INVALID', (kvs) => tasks(kvs).index('by-team').getMany()],
    [
      'a partition of another type',
      'QUERY_WHERE_INVALID',
      (kvs) =>
        tasks(kvs)
          .index('by-team', { partition: [1] })
          .getMany(),
    ],
    [
      'a range of another type',
      'QUERY_WHERE_INVALID',
      (kvs) => tasks(kvs).index('version').where(WhereConditions.equalTo('1')).getMany(),
    ],
    [
      'the beginning of a number',
      'QUERY_WHERE_INVALID',
      (kvs) => tasks(kvs).index('version').where(WhereConditions.beginsWith(1)).getMany(),
    ],
    [
      'a page of 101',
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      (kvs) => tasks(kvs).index('version').limit(101).getMany(),
    ],
    [
      'a cursor of another query',
      'INVALID_CURSOR',
      async (kvs) => {
        const { nextCursor = '' } = await tasks(kvs).index('version').limit(1).getMany();
        return tasks(kvs).index('by-key').cursor(nextCursor).getMany();
      },
    ],
  ])('with %s are refused with %s', async (_, code, act) => {
    const client = await withTasks();

    await expect(client.refusal(act)).resolves.toBe(`400 ${code}`);
  });

  it.each([
    [{ and: [], or: [] }, 'INVALID_FILTER_OPERATORS_COMBINATION'],
    [{ and: [] }, 'EMPTY_FILTER_OPERATOR'],
    [
      { and: [{ property: 'version', condition: 'BETWEEN', values: [1] }] },
      'INSUFFICIENT_FILTER_VALUES',
    ],
    [
      { and: [{ property: 'version', condition: 'EQUAL_TO', values: [] }] },
      'INSUFFICIENT_FILTER_VALUES',
    ],
    [{ and: [{ property: 'owner', condition: 'EXISTS', values: [true] }] }, 'INVALID_FILTER'],
    [
      { or: Array(101).fill({ property: 'team', condition: 'EXISTS', values: [true] }) },
      'INVALID_FILTER',
    ],
  ])('with the filters %j are refused with %s', (filters, code) => {
    const client = new StorageClient();
    const query = { entityName: 'task', indexName: 'by-key', filters };

    expect(client.send('/api/v1/entity/query', query)).toMatchObject({
      status: 400,
      body: { code },
    });
  });
});
