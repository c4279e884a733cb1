import { createRequire } from 'node:module';
import type { FunctionHandler } from '../manifest/forge-manifest';

export type AppFunction = (event: unknown, second: unknown) => unknown;

/**
 * Loads the app's bundles the way Node loads CommonJS, which works inside jest as well.
 *
 * @param fileOf the bundle of a module of handlers, for `index.resolver` that of `index`
 */
export function loadFunctions(
  handlers: ReadonlyMap<string, FunctionHandler>,
  fileOf: (module: string) => string,
): ReadonlyMap<string, AppFunction> {
  const loaded = new Map<string, AppFunction>();
  for (const [key, { module, name }] of handlers) {
    const file = fileOf(module);
    const exported: unknown = createRequire(file)(file);
    const found: unknown = isRecord(exported) ? exported[name] : undefined;
    if (!isFunction(found)) {
      throw new Error(`manifest.yml: the handler ${module}.${name} is no exported function`);
    }
    loaded.set(key, found);
  }
  return loaded;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFunction(value: unknown): value is AppFunction {
  return typeof value === 'function';
}
