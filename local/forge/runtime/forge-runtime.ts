import { siteAri, type Installation } from '../installation';
import type { ForgeManifest } from '../manifest/forge-manifest';

export interface RuntimeQuestion {
  readonly installation: Installation;
  readonly manifest: ForgeManifest;
  readonly module: { readonly key: string; readonly type: string };
  readonly functionKey: string;
  readonly accountId: string | null;
  readonly invocationId: string;
  /** Milliseconds until the time limit. */
  readonly remaining: () => number;
}

/** What `@forge/api` reads as `__forge_runtime__` during one invocation. */
export function forgeRuntime({
  installation,
  manifest,
  module,
  functionKey,
  accountId,
  invocationId,
  remaining,
}: RuntimeQuestion): object {
  const { appId, appVersion, environmentId, installationId, cloudId } = installation;
  const contextAri = siteAri(installation);
  return {
    proxy: { token: 'none', url: 'http://proxy.invalid' },
    contextAri,
    container: { region: 'local', runtime: 'nodejs', handler: functionKey },
    appContext: {
      appId,
      appVersion,
      environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId,
      installationId,
      functionKey,
      moduleType: module.type,
      moduleKey: module.key,
      installation: {
        ari: { installationId },
        contexts: [{ cloudId, toString: () => contextAri }],
      },
      permissions: {
        scopes: manifest.scopes,
        external: manifest.permissions.external ?? {},
      },
    },
    ...(accountId === null ? {} : { aaid: accountId }),
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: remaining },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: '0'.repeat(16) },
    realtime: {},
    metrics: SILENT_METRICS,
    featureFlags: () => false,
  };
}

/** Metrics go to Atlassian only; nobody reads them here. */
const SILENT_METRICS = {
  counter: () => ({
    incr: () => undefined,
    incrBy: () => undefined,
    decr: () => undefined,
    decrBy: () => undefined,
  }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};
