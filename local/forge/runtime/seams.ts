import { AsyncLocalStorage } from 'node:async_hooks';
import { dateWithPresent } from './app-date';

/** What the app's code reaches while it runs, depending on whose code runs and in which invocation. */
export interface AppScope {
  /** What `@forge/api` finds as `__forge_runtime__`; undefined while the code is being loaded. */
  readonly runtime: object | undefined;
  readonly platformFetch: (
    meta: unknown,
    path: string,
    init: RequestInit | undefined,
  ) => Promise<Response>;
  readonly egressFetch: (target: string) => Promise<Response>;
  /** What `Date` shows, in milliseconds since 1970; must not be asked by way of `Date` in this scope. */
  readonly clock: () => number;
}

const scopes = new AsyncLocalStorage<AppScope>();
let areSeamsInstalled = false;

/** Runs code of the app; everything it starts stays in this scope, other invocations in theirs. */
export function runInScope<T>(scope: AppScope, run: () => T): T {
  installSeams();
  return scopes.run(scope, run);
}

/** Runs code of the host that the app called, so that its own `fetch` is not the app's. */
export function runOutsideOfScopes<T>(run: () => T): T {
  return scopes.exit(run);
}

/**
 * Puts the globals in place through which the packages of Forge reach the platform. They stay: which
 * app they serve is decided at each call. `@forge/api` keeps the `fetch` it finds when it is loaded.
 * `Date` shows an app's code the clock of its host, and everybody else the machine's.
 */
function installSeams(): void {
  if (areSeamsInstalled) return;
  areSeamsInstalled = true;
  const ownFetch = globalThis.fetch;
  const ownDate = globalThis.Date;
  const ownNow = ownDate.now;
  const appDate = dateWithPresent(ownDate, () => scopes.getStore()?.clock() ?? ownNow());
  const forgeFetch = async (
    meta: unknown,
    path: unknown,
    init?: RequestInit,
  ): Promise<Response> => {
    const scope = scopes.getStore();
    if (scope === undefined) throw new Error('__forge_fetch__ was called outside of an invocation');
    return scope.platformFetch(meta, String(path), init);
  };
  const appFetch: typeof fetch = async (input, init) => {
    const scope = scopes.getStore();
    if (scope === undefined) return ownFetch(input, init);
    return scope.egressFetch(input instanceof Request ? input.url : String(input));
  };
  Object.defineProperties(globalThis, {
    __forge_runtime__: { configurable: true, get: () => scopes.getStore()?.runtime },
    __forge_fetch__: { configurable: true, writable: true, value: forgeFetch },
    fetch: { configurable: true, writable: true, enumerable: true, value: appFetch },
    Date: { configurable: true, writable: true, value: appDate },
  });
  // Some libraries ask a value whether its constructor is `Date`.
  Object.defineProperty(ownDate.prototype, 'constructor', {
    configurable: true,
    writable: true,
    value: appDate,
  });
}
