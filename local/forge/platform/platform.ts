import type { ForgeEvents } from '../events/forge-events';
import type { ProductCaller } from '../forge-types';
import type { KeyValueStore } from '../kvs/key-value-store';
import { REFUSALS } from '../kvs/refusals';
import type { ForgeRecord, NotEmulated } from '../record';
import { platformMeta, type PlatformMeta, type ProductMeta } from './platform-meta';
import { jsonResponse, needsAuthentication, productResponse } from './responses';
import type { ProductCalls } from './product-calls';

export interface PlatformParts {
  readonly products: ProductCalls;
  readonly storage: KeyValueStore;
  readonly events: ForgeEvents;
  readonly declaredScopes: readonly string[];
  /** null: the site does not know the app as an account. */
  readonly appAccountId: string | null;
  readonly record: ForgeRecord;
}

/** The function that calls. */
export interface Invoker {
  /** Who it runs for; null: nobody is signed in. */
  readonly accountId: string | null;
  /** The invocation all this began with. */
  readonly chainId: string;
}

/** What is behind `__forge_fetch__`: Jira, the storage and the queues; all else is refused loudly. */
export class Platform {
  constructor(private readonly parts: PlatformParts) {}

  async fetch(
    { accountId, chainId }: Invoker,
    meta: unknown,
    path: string,
    init: RequestInit = {},
  ): Promise<Response> {
    const known = platformMeta.safeParse(meta);
    if (!known.success) {
      throw this.notEmulated(meta, path, init);
    }
    switch (known.data.type) {
      case 'fpp':
        return known.data.remote === 'jira'
          ? this.callJira(accountId, known.data, path, init)
          : this.callQueue(chainId, known.data, path, init);
      case 'kvs':
        return this.callStorage(path, init);
      case 'sql':
        return this.refuseSql();
    }
  }

  private async callJira(
    accountId: string | null,
    meta: ProductMeta,
    path: string,
    init: RequestInit,
  ): Promise<Response> {
    const caller = this.callerOf(accountId, meta);
    if (caller === null) return needsAuthentication();
    const answer = await this.parts.products.call(
      {
        method: (init.method ?? 'GET').toUpperCase(),
        path,
        headers: new Headers(init.headers),
        body: this.textBody(init.body, path),
      },
      caller,
    );
    return productResponse(answer);
  }

  /** null: a person is needed and there is none. */
  private callerOf(accountId: string | null, meta: ProductMeta): ProductCaller | null {
    const { appAccountId, record } = this.parts;
    switch (meta.provider) {
      case 'none':
        return 'anonymous';
      case 'app':
        if (appAccountId === null) throw record.notEmulated('asApp: the site has no app account');
        return { accountId: appAccountId };
      case 'user':
        if (meta.accountId !== undefined && meta.accountId !== accountId) {
          throw record.notEmulated(
            'asUser for somebody else than the person the function runs for',
          );
        }
        return accountId === null ? null : { accountId };
    }
  }

  private textBody(body: unknown, what: string): string | null {
    if (body === undefined || body === null) return null;
    if (typeof body === 'string') return body;
    throw this.parts.record.notEmulated(`a body that is no text, of ${what}`);
  }

  private callStorage(path: string, init: RequestInit): Response {
    const { storage, declaredScopes, record } = this.parts;
    if (!storage.has(path)) throw record.notEmulated(`the storage call ${path}`);
    if (!declaredScopes.includes('storage:app')) {
      record.add(`scope: ${path} needs storage:app, which manifest.yml does not declare`);
      const { status, code } = REFUSALS.scopeMissing;
      return jsonResponse(status, { code, message: 'Unauthorized; scope does not match' });
    }
    const { status, body } = storage.handle(path, this.textBody(init.body, path) ?? '');
    return jsonResponse(status, body);
  }

  private callQueue(
    chainId: string,
    meta: PlatformMeta,
    path: string,
    init: RequestInit,
  ): Response {
    const text = this.textBody(init.body, path) ?? '';
    const answer =
      init.method === 'POST' ? this.parts.events.answerQueue(path, parsed(text), chainId) : null;
    if (answer === null) throw this.notEmulated(meta, path, init);
    return jsonResponse(answer.status, answer.body);
  }

  private notEmulated(meta: unknown, path: string, { method = 'GET' }: RequestInit): NotEmulated {
    const what = `the platform call ${JSON.stringify(meta)} ${method} ${path}`;
    return this.parts.record.notEmulated(what);
  }

  private refuseSql(): Response {
    this.parts.record.notEmulated('@forge/sql');
    return jsonResponse(400, {
      code: 'APP_NOT_ENABLED',
      message: 'not emulated: @forge/sql. The app does not use it.',
    });
  }
}

/** null for what is no JSON, which fits no call. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
