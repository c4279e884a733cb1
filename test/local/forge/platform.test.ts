import type { EmbeddedForge } from '../../../local/forge/embedded-forge';
import type { FrameFetch } from '../../../local/forge/forge-types';
import { fixtureWith, invoke, openFixture } from './fixture-forge';

const SEARCH = '/rest/api/3/search/jql?fields=summary';
const MYSELF = { path: '/rest/api/3/myself' };

function jsonCall(body: unknown) {
  const headers = { 'Content-Type': 'application/json' };
  return { path: SEARCH, init: { method: 'post', headers, body: JSON.stringify(body) } };
}

describe('product calls of functions', () => {
  it('reach Jira as the person, with what was sent', async () => {
    const forge = await openFixture();

    const answer = await invoke(forge, 'asUser', jsonCall({ jql: 'a = 1' }));

    expect(answer).toStrictEqual({
      status: 200,
      body: JSON.stringify({
        caller: { accountId: 'ann' },
        request: {
          method: 'POST',
          path: SEARCH,
          headers: { 'content-type': 'application/json' },
          body: { jql: 'a = 1' },
        },
      }),
    });
    expect(forge.record).toStrictEqual([]);
  });

  it.each([
    ['asApp', { accountId: 'app-account' }],
    ['asNobody', 'anonymous'],
  ] as const)('reach Jira %s as %j', async (functionKey, caller) => {
    const forge = await openFixture();

    await expect(invoke(forge, functionKey, MYSELF)).resolves.toHaveProperty(
      'body',
      JSON.stringify({
        caller,
        request: { method: 'GET', path: MYSELF.path, headers: {} },
      }),
    );
  });

  it('need a person who is signed in for asUser', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'asUser', MYSELF, null)).rejects.toThrow('Authentication Required');
  });

  it('pass an answer without body, and a text, on as they are', async () => {
    const answers = [
      { status: 204, headers: {}, body: undefined },
      { status: 404, headers: { 'content-type': 'text/plain' }, body: 'none' },
    ];
    const forge = await openFixture({
      product: () => Promise.resolve(answers.shift() ?? { status: 500, headers: {}, body: null }),
    });

    await expect(invoke(forge, 'asUser', MYSELF)).resolves.toStrictEqual({ status: 204, body: '' });
    await expect(invoke(forge, 'asUser', MYSELF)).resolves.toStrictEqual({
      status: 404,
      body: 'none',
    });
  });

  it('are refused as by the gateway where a scope is not declared, and written down', async () => {
    const scopesOf = () => [['read:jira-work', 'read:board-scope:jira-software'], ['admin']];
    const forge = await openFixture({ scopesOf });

    await expect(invoke(forge, 'asUser', MYSELF)).resolves.toStrictEqual({
      status: 401,
      body: '{"code":401,"message":"Unauthorized; scope does not match"}',
    });
    expect(forge.record).toStrictEqual([
      'scope: GET /rest/api/3/myself needs read:jira-work + read:board-scope:jira-software, ' +
        'or admin, which manifest.yml does not declare',
    ]);
  });

  it('ask for scopes without the query, and need none where none are listed', async () => {
    const asked: string[] = [];
    const scopesOf = (method: string, path: string) => {
      asked.push(`${method} ${path}`);
      return [];
    };
    const forge = await openFixture({ scopesOf });

    await expect(invoke(forge, 'asUser', { path: SEARCH })).resolves.toMatchObject({ status: 200 });
    expect(asked).toStrictEqual(['GET /rest/api/3/search/jql']);
  });

  it.each([
    ['a body without its type', { method: 'POST', body: '{}' }, 415],
    [
      'a body that is no JSON',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' },
      400,
    ],
  ])('are refused with %s', async (_, init, status) => {
    const forge = await openFixture();

    await expect(
      invoke(forge, 'asUser', { path: '/rest/api/3/search/jql', init }),
    ).resolves.toMatchObject({ status });
  });
});

describe('what is not emulated', () => {
  const calls: readonly [
    string,
    Parameters<typeof openFixture>[0],
    Parameters<typeof invoke>[1],
    string,
  ][] = [
    ['an unknown path', { scopesOf: () => null }, 'asUser', 'the scopes of GET /rest/api/3/myself'],
    ['asApp without an account', { appAccountId: null }, 'asApp', 'asApp: the site has no app'],
    ['asUser for another', {}, 'asSomebodyElse', 'asUser for somebody else'],
    ['withContext', {}, 'asUserInContext', '"contextAri":"ari:x"'],
    ['requestGraph', {}, 'graph', '"remote":"stargate"} POST /graphql'],
    ['an event of the app', {}, 'publishEvent', '/forge/events/v1/app-events'],
  ];

  it.each(calls)('%s is an error and written down', async (_, changes, functionKey, what) => {
    const forge = await openFixture(changes);

    await expect(invoke(forge, functionKey, MYSELF)).rejects.toThrow(
      'There was an error invoking the function - The embedded Forge: not emulated: ',
    );
    expect(forge.record).toStrictEqual([expect.stringContaining(what)]);
  });

  it('SQL is refused with the code of the platform', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'sql')).resolves.toMatchObject({
      status: 400,
      body: { code: 'APP_NOT_ENABLED' },
    });
    expect(forge.record).toStrictEqual(['not emulated: @forge/sql']);
  });
});

describe('egress', () => {
  it.each(['fetchOutside', 'fetchOutsideGlobally'] as const)(
    'refuses every host, by %s',
    async (functionKey) => {
      const forge = await openFixture();

      await expect(invoke(forge, functionKey)).rejects.toThrow(
        'URL not included in the external fetch backend permissions: https://example.com/data',
      );
      expect(forge.record).toStrictEqual([
        'egress: https://example.com/data, which manifest.yml does not allow',
      ]);
    },
  );

  it('does not go out to a host the manifest allows either', async () => {
    const appRoot = await fixtureWith((manifest) =>
      manifest.replace(
        'permissions:',
        'permissions:\n  external: { fetch: { backend: [{ address: "https://example.com" }] } }',
      ),
    );
    const forge = await openFixture({ appRoot });

    await expect(invoke(forge, 'fetchOutside')).rejects.toThrow('not emulated: a call of https');
  });

  it('leaves the host its own fetch, also in what an app calls', async () => {
    const forge = await openFixture({
      product: async () => {
        const answer = await fetch('data:text/plain,own');
        return { status: 200, headers: {}, body: await answer.text() };
      },
    });

    await expect(invoke(forge, 'asUser', MYSELF)).resolves.toHaveProperty('body', '"own"');
  });
});

describe('storage', () => {
  it('needs its scope', async () => {
    const appRoot = await fixtureWith((manifest) => manifest.replace('    - storage:app\n', ''));
    const forge = await openFixture({ appRoot });

    await expect(invoke(forge, 'getKey', { key: 'a' })).rejects.toThrow('scope does not match');
    expect(forge.record).toStrictEqual([
      'scope: /api/v1/get needs storage:app, which manifest.yml does not declare',
    ]);
  });

  it('lets one of two people who saw the same version save', async () => {
    const forge = await openFixture();
    const save = (base: number, team: string) =>
      invoke(forge, 'saveTask', {
        key: 'one',
        task: { version: base + 1, team, title: 'A' },
        base,
      });

    await save(0, 'red');
    const outcomes = await Promise.allSettled([save(1, 'green'), save(1, 'blue')]);

    expect(outcomes.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
    await expect(save(0, 'red')).rejects.toThrow('conditional check');
    await expect(invoke(forge, 'tasksOfTeam', { team: 'green' })).resolves.toStrictEqual({
      results: [
        { key: 'one', entityName: 'task', value: { version: 2, team: 'green', title: 'A' } },
      ],
    });
  });
});

describe('fetchProduct', () => {
  const call: FrameFetch = {
    restPath: SEARCH,
    method: 'POST',
    headers: [['Content-Type', 'application/json']],
    body: '{"jql":"a = 1"}',
    accountId: 'bob',
  };

  function fetchAs(forge: EmbeddedForge, changes: Partial<FrameFetch> = {}) {
    return forge.fetchProduct({ ...call, ...changes });
  }

  it('acts as the person looking, marked as a call of the bridge', async () => {
    const forge = await openFixture();

    await expect(fetchAs(forge)).resolves.toStrictEqual({
      status: 200,
      statusText: 'OK',
      headers: { 'content-type': 'application/json;charset=UTF-8' },
      isAttachment: false,
      body: JSON.stringify({
        caller: { accountId: 'bob' },
        request: {
          method: 'POST',
          path: SEARCH,
          headers: { 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
          body: { jql: 'a = 1' },
        },
      }),
    });
  });

  it('acts as nobody where nobody is signed in', async () => {
    const forge = await openFixture();

    const { body } = await fetchAs(forge, { accountId: null });

    expect(body).toContain('"caller":"anonymous"');
  });

  it('is held to the scopes of the manifest', async () => {
    const forge = await openFixture({ scopesOf: () => [['write:jira-work']] });

    await expect(fetchAs(forge)).resolves.toMatchObject({ status: 401 });
    expect(forge.record).toHaveLength(1);
  });

  it('refuses an unknown path loudly', async () => {
    const forge = await openFixture();

    await expect(fetchAs(forge, { restPath: '/rest/other' })).rejects.toThrow(
      'not emulated: the scopes of POST /rest/other',
    );
  });
});
