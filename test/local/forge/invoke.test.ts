import { InvocationFailed } from '../../../local/forge/invocation-failed';
import { NotEmulated } from '../../../local/forge/record';
import { invoke, NOW, openFixture } from './fixture-forge';

describe('invoke', () => {
  it('brings payload and context to the resolver, the person from the platform', async () => {
    const forge = await openFixture({ cloudId: 'cloud' });

    const answer = await invoke(forge, 'echo', { a: [1, undefined], b: undefined });

    const { appId, environmentId, installationId } = forge.installation;
    const localId = `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/page`;
    expect(answer).toStrictEqual({
      payload: { a: [1, null] },
      context: {
        accountId: 'ann',
        cloudId: 'cloud',
        siteUrl: 'http://127.0.0.1:8080',
        environmentId,
        environmentType: 'DEVELOPMENT',
        moduleKey: 'page',
        localId,
        extension: { type: 'jira:globalPage' },
        installContext: 'ari:cloud:jira::site/cloud',
        installation: {
          ari: { installationId },
          contexts: [{ cloudId: 'cloud' }],
        },
      },
    });
    expect(forge.record).toStrictEqual([]);
  });

  it('runs without a person where nobody is signed in', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'echo', {}, null)).resolves.not.toHaveProperty('context.accountId');
  });

  it('passes undefined on', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'nothing')).resolves.toBeUndefined();
  });

  it('tells the app where it runs', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'appContext')).resolves.toStrictEqual({
      appAri: 'ari:cloud:ecosystem::app/12345678-1234-4234-8234-123456789012',
      environmentType: 'DEVELOPMENT',
      moduleKey: 'page',
      remaining: 25_000,
      hasScope: true,
    });
  });

  it('puts the prefix of the platform before the message of an error', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'fail')).rejects.toThrow(
      new InvocationFailed(new Error('no way')).message,
    );
    await expect(invoke(forge, 'fail')).rejects.toThrow(
      'There was an error invoking the function - no way',
    );
  });

  it('refuses a resolver the app has not, by the words of @forge/resolver', async () => {
    const forge = await openFixture();
    const call = { moduleKey: 'page', extension: {}, functionKey: 'other', payload: {} };

    await expect(forge.invoke({ ...call, accountId: 'ann' })).rejects.toThrow(
      "Resolver has no definition for 'other'.",
    );
  });

  it.each(['other', 'configure'])('refuses the module %s loudly', async (moduleKey) => {
    const forge = await openFixture();
    const call = { moduleKey, extension: {}, functionKey: 'echo', payload: {} };

    await expect(forge.invoke({ ...call, accountId: 'ann' })).rejects.toThrow(NotEmulated);
    expect(forge.record).toStrictEqual([expect.stringContaining(moduleKey)]);
  });

  it('ends a function whose time is over', async () => {
    const forge = await openFixture({ invocationLimitMs: 20 });

    await expect(invoke(forge, 'neverAnswer')).rejects.toThrow(
      /^There was an error invoking the function - RequestId: \S+ Error: Task timed out after 0\.02 seconds$/u,
    );
  });

  it('refuses a request of more than 500 KB and an answer of more than 5 MB', async () => {
    const forge = await openFixture();

    await expect(invoke(forge, 'nothing', 'x'.repeat(499_998))).resolves.toBeUndefined();
    await expect(invoke(forge, 'nothing', 'x'.repeat(499_999))).rejects.toThrow(
      'There was an error invoking the function - The request payload of 500001 bytes',
    );
    await expect(invoke(forge, 'answerOf', { bytes: 4_999_998 })).resolves.toHaveLength(4_999_998);
    await expect(invoke(forge, 'answerOf', { bytes: 4_999_999 })).rejects.toThrow(
      'The response payload of 5000001 bytes',
    );
  });

  it('keeps the state of modules between invocations, and apart between apps', async () => {
    const [one, other] = await Promise.all([openFixture(), openFixture()]);

    await invoke(one, 'countCalls');

    await expect(invoke(one, 'countCalls')).resolves.toBe(2);
    await expect(invoke(other, 'countCalls')).resolves.toBe(1);
  });

  it('keeps interleaved invocations of two persons and two apps apart', async () => {
    const forges = await Promise.all([
      openFixture(),
      openFixture({
        product: (_, caller) =>
          Promise.resolve({
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: { caller, site: 'other' },
          }),
      }),
    ]);
    const people = ['ann', 'bob', 'ann', 'bob', 'ann', 'bob', 'ann', 'bob', 'ann', 'bob'];

    const answers = await Promise.all(
      forges.map((forge) =>
        Promise.all(people.map((person) => invoke(forge, 'myselfTwice', {}, person))),
      ),
    );

    const twice = (answer: object) => [answer, answer];
    expect(answers).toMatchObject([
      people.map((accountId) => twice({ caller: { accountId } })),
      people.map((accountId) => twice({ caller: { accountId }, site: 'other' })),
    ]);
  });

  it('writes down what goes on after its invocation, and lets it go no further', async () => {
    const forge = await openFixture();

    await invoke(forge, 'floating');
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(forge.record).toStrictEqual([
      'floating: page/floating called /api/v1/set after it had ended',
    ]);
    expect(forge.storageSnapshot()).toStrictEqual([]);
  });

  it('keeps storage over a restart', async () => {
    const before = await openFixture();
    await invoke(before, 'setKey', { key: 'a', value: { b: 1 } });
    const storage = before.storageSnapshot();

    const after = await openFixture({ storage });

    expect(storage).toStrictEqual([
      {
        store: 'key',
        entityName: null,
        key: 'a',
        value: { b: 1 },
        createdAt: NOW,
        updatedAt: NOW,
        expiresAt: null,
      },
    ]);
    await expect(invoke(after, 'getKey', { key: 'a' })).resolves.toStrictEqual({ b: 1 });
  });
});
