import type { Installation } from './installation';
import type { ForgeManifest } from './manifest/forge-manifest';
import type { Egress } from './platform/egress';
import type { Platform } from './platform/platform';
import type { ForgeRecord } from './record';
import { forgeRuntime, type RuntimeQuestion } from './runtime/forge-runtime';
import type { AppFunction } from './runtime/load-code';
import type { AppScope } from './runtime/seams';

export interface InvocationParts {
  readonly manifest: ForgeManifest;
  readonly installation: Installation;
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly platform: Platform;
  readonly egress: Egress;
  readonly record: ForgeRecord;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The limit of every function; null: each has the one Forge gives it. */
  readonly limitMs: number | null;
}

export interface InvocationQuestion extends Pick<
  RuntimeQuestion,
  'module' | 'functionKey' | 'accountId' | 'invocationId'
> {
  /** The invocation all this began with; this one, if left out. */
  readonly chainId?: string;
}

/** What a function reaches during one invocation. */
export function invocationScope(
  { manifest, installation, platform, egress, clock }: InvocationParts,
  question: InvocationQuestion,
  limitMs: number,
): AppScope {
  const { accountId, invocationId, chainId = invocationId } = question;
  const invoker = { accountId, chainId };
  const end = clock() + limitMs;
  const remaining = (): number => Math.max(0, end - clock());
  return {
    clock,
    runtime: forgeRuntime({ ...question, installation, manifest, remaining }),
    platformFetch: (meta, path, init) => platform.fetch(invoker, meta, path, init),
    egressFetch: (target) => egress.fetch(target),
  };
}
