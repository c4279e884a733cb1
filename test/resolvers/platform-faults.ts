type ForgeFetch = (meta: unknown, path: string, init?: RequestInit) => Promise<Response>;

/** What the packages of Forge call; the embedded Forge puts it in place when it first runs code. */
declare global {
  var __forge_fetch__: ForgeFetch;
}

/** Runs something while requests to a path of the platform go another way. */
export async function withPlatform<T>(
  path: string,
  answer: (ask: () => Promise<Response>) => Promise<Response>,
  run: () => Promise<T>,
): Promise<T> {
  const whole = globalThis.__forge_fetch__;
  globalThis.__forge_fetch__ = (meta, asked, init) => {
    const ask = (): Promise<Response> => whole(meta, asked, init);
    return asked.startsWith(path) ? answer(ask) : ask();
  };
  try {
    return await run();
  } finally {
    globalThis.__forge_fetch__ = whole;
  }
}

export const TRANSACTION = '/api/v1/transaction';
