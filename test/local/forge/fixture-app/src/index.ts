import api, {
  assumeTrustedRoute,
  getAppContext,
  permissions,
  route,
  type RequestProductMethods,
} from '@forge/api';
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import Resolver, { type Request } from '@forge/resolver';

declare function __forge_fetch__(meta: unknown, path: string, init: unknown): Promise<Response>;

interface JiraCall {
  path: string;
  init?: Parameters<RequestProductMethods['requestJira']>[1];
}

interface SavedTask {
  key: string;
  task: { version: number };
  /** 0: there is none yet. */
  base: number;
}

/** A module keeps its state between invocations, as on Forge. */
let calls = 0;

const definitions = {
  echo: ({ payload, context }: Request<unknown>) => ({ payload, context }),
  nothing: () => undefined,
  countCalls: () => (calls += 1),
  fail: () => {
    throw new Error('no way');
  },
  neverAnswer: () => new Promise(() => undefined),
  answerOf: ({ payload }: Request<{ bytes: number }>) => 'x'.repeat(payload.bytes),

  appContext: () => {
    const context = getAppContext();
    return {
      appAri: context.appAri.toString(),
      environmentType: context.environmentType,
      moduleKey: context.moduleKey,
      remaining: context.invocationRemainingTimeInMillis(),
      hasScope: permissions.hasScope('read:jira-work'),
    };
  },

  myselfTwice: async () => {
    const first = await myself();
    await new Promise((resolve) => setTimeout(resolve, 1));
    return [first, await myself()];
  },
  asUser: ({ payload }: Request<JiraCall>) => call(api.asUser(), payload),
  asApp: ({ payload }: Request<JiraCall>) => call(api.asApp(), payload),
  asNobody: ({ payload }: Request<JiraCall>) => call(api, payload),
  asSomebodyElse: ({ payload }: Request<JiraCall>) => call(api.asUser('somebody-else'), payload),
  asUserInContext: () =>
    api
      .asUser()
      .withContext('ari:x')
      .requestJira(route`/rest/api/3/myself`),
  graph: () => api.asApp().requestGraph('query { me }'),
  /** What the push of a queue sends. */
  publishEvent: () =>
    __forge_fetch__(
      { type: 'fpp', provider: 'app', remote: 'stargate' },
      '/forge/events/v1/app-events',
      { method: 'POST', body: '{}' },
    ),
  sql: async () => {
    const answer = await __forge_fetch__({ type: 'sql' }, '/api/v1/execute', {});
    return { status: answer.status, body: await answer.json() };
  },

  fetchOutside: async () => {
    const answer = await api.fetch('https://example.com/data');
    return answer.status;
  },
  fetchOutsideGlobally: async () => {
    const answer = await fetch('https://example.com/data');
    return answer.status;
  },

  setKey: async ({ payload }: Request<{ key: string; value: unknown }>) => {
    await kvs.set(payload.key, payload.value);
  },
  getKey: ({ payload }: Request<{ key: string }>) => kvs.get(payload.key),
  saveTask: ({ payload: { key, task, base } }: Request<SavedTask>) =>
    kvs
      .transact()
      .set(key, task, {
        entityName: 'task',
        conditions: new Filter<{ version: number }>().and(
          'version',
          base === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(base),
        ),
      })
      .set('last-saved', key)
      .execute(),
  tasksOfTeam: ({ payload }: Request<{ team: string }>) =>
    kvs
      .entity('task')
      .query()
      .index('by-team', { partition: [payload.team] })
      .getMany(),
  now: () => ({
    now: Date.now(),
    made: new Date().toISOString(),
    called: typeof Date(),
    given: new Date(2020, 0, 1).getFullYear(),
    isDate: new Date() instanceof Date && new Date(0).constructor === Date,
  }),
  floating: () => {
    setTimeout(() => void kvs.set('floating', 1), 1);
    return 'answered';
  },
};

export type FixtureCall = keyof typeof definitions;

const resolverFunctions = new Resolver();
for (const [name, definition] of Object.entries(definitions)) {
  resolverFunctions.define(name, definition);
}

export const resolver = resolverFunctions.getDefinitions();

/** Runs by itself, and answers what it was told to answer. */
export async function tick(event: unknown, context: unknown): Promise<unknown> {
  const answer = await api.asApp().requestJira(route`/rest/api/3/myself`);
  const asked: unknown = await answer.json();
  const remaining = getAppContext().invocationRemainingTimeInMillis();
  const seen = { event, context, asked, remaining, now: Date.now() };
  await kvs.set('seen', [...((await kvs.get<unknown[]>('seen')) ?? []), seen]);
  return (await kvs.get('answer')) ?? { statusCode: 204 };
}

export async function fails(): Promise<never> {
  await api.asUser().requestJira(route`/rest/api/3/myself`);
  throw new Error('there is no user to ask as');
}

async function myself(): Promise<unknown> {
  const answer = await api.asUser().requestJira(route`/rest/api/3/myself`);
  return answer.json();
}

async function call(caller: Pick<RequestProductMethods, 'requestJira'>, { path, init }: JiraCall) {
  const answer = await caller.requestJira(assumeTrustedRoute(path), init);
  return { status: answer.status, body: await answer.text() };
}
