import { randomUUID } from 'node:crypto';
import type { Invocation } from './forge-types';
import { siteAri, type Installation } from './installation';
import { InvocationFailed } from './invocation-failed';
import { invocationScope, type InvocationParts } from './invocation-scope';
import type { UiModule } from './manifest/forge-manifest';
import { throughJson } from './runtime/json-boundary';
import type { AppFunction } from './runtime/load-code';
import { runFunction } from './runtime/run-function';

const MOST_REQUEST_BYTES = 500_000;
const MOST_ANSWER_BYTES = 5_000_000;
const LIMIT_MS = 25_000;

/** Calls the resolvers of modules, each call for one person and apart from all others. */
export class Invocations {
  constructor(private readonly parts: InvocationParts) {}

  /**
   * @returns what the function answered, as the frame receives it
   * @throws InvocationFailed with the message the frame receives, or NotEmulated
   */
  async invoke(call: Invocation): Promise<unknown> {
    const module = this.moduleOf(call);
    const { key, handler } = this.resolverOf(module);
    try {
      const request = throughJson({ payload: call.payload, extension: call.extension });
      refuseLarge('request', throughJson(call.payload).bytes, MOST_REQUEST_BYTES);
      const answer = throughJson(await this.run(handler, { call, module, key, request }));
      refuseLarge('response', answer.bytes, MOST_ANSWER_BYTES);
      return answer.value;
    } catch (error) {
      throw new InvocationFailed(error);
    }
  }

  private moduleOf({ moduleKey }: Invocation): UiModule {
    const module = this.parts.manifest.modules.get(moduleKey);
    if (module !== undefined) return module;
    throw this.parts.record.notEmulated(`the module ${moduleKey}, which manifest.yml has not`);
  }

  private resolverOf({ key: moduleKey, resolver: key }: UiModule) {
    const handler = key === null ? undefined : this.parts.functions.get(key);
    if (key !== null && handler !== undefined) return { key, handler };
    throw this.parts.record.notEmulated(`invoke in ${moduleKey}, which has no resolver`);
  }

  private async run(
    handler: AppFunction,
    {
      call,
      module,
      key,
      request,
    }: {
      call: Invocation;
      module: UiModule;
      key: string;
      request: { readonly value: unknown };
    },
  ): Promise<unknown> {
    const { installation, record } = this.parts;
    const limitMs = this.parts.limitMs ?? LIMIT_MS;
    const { accountId, functionKey } = call;
    const invocationId = randomUUID();
    const { payload, extension } = sentParts(request.value);
    const { cloudId, installationId, environmentId, siteUrl } = installation;
    return runFunction(
      handler,
      {
        event: {
          call: { functionKey, payload },
          context: {
            cloudId,
            siteUrl,
            environmentId,
            environmentType: 'DEVELOPMENT',
            moduleKey: module.key,
            localId: localIdOf(installation, module),
            extension,
          },
        },
        second: {
          installContext: siteAri(installation),
          ...(accountId === null ? {} : { principal: { accountId } }),
          installation: { ari: { installationId }, contexts: [{ cloudId }] },
        },
      },
      {
        invocationId,
        limitMs,
        record,
        name: `${module.key}/${functionKey}`,
        scope: invocationScope(
          this.parts,
          { module, functionKey: key, accountId, invocationId },
          limitMs,
        ),
      },
    );
  }
}

/** The id of a module within a page, as `view.getContext()` gives it. */
export function localIdOf({ appId, environmentId }: Installation, { key }: UiModule): string {
  return `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${key}`;
}

function sentParts(request: unknown): { payload?: unknown; extension?: unknown } {
  return typeof request === 'object' && request !== null ? request : {};
}

function refuseLarge(what: string, bytes: number, most: number): void {
  if (bytes <= most) return;
  throw new Error(`The ${what} payload of ${String(bytes)} bytes exceeds ${String(most)} bytes`);
}
