import Resolver from '@forge/resolver';
import { DEFAULT_SETTINGS } from '../../../../../src/contract/settings';
import { appTransport, userTransport } from '../../../../../src/jira/forge-door';
import { NOTHING_KNOWN, type KnownWork } from '../../../../../src/jira/known-work';
import type { Transport } from '../../../../../src/jira/transport';
import { LONG_AGO, updateLinkedWork } from '../../../../../src/jira/update-linked-work';
import type { Instant } from '../../../../../src/domain/calendar/instant';

/** The app's own reading where there is no browser: as the person of a resolver, or as the app. */

interface Wish {
  /** Milliseconds since 1970: with an update after it, of what was read then; null: a full reading. */
  readonly now: number;
}

async function readAs(transport: Transport, { now }: Wish): Promise<unknown> {
  const connection = { transport, waitMs: () => Promise.resolve() };
  const quiet = { signal: new AbortController().signal, onProgress: () => undefined, written: [] };
  const ask = (known: KnownWork, at: Instant) =>
    updateLinkedWork({ ...quiet, connection, settings: DEFAULT_SETTINGS, known, now: at });
  const full = await ask(NOTHING_KNOWN, (now || LONG_AGO) as Instant);
  const update = await ask(full.known, (now || LONG_AGO) as Instant);
  return { full: full.work, update: update.work };
}

const resolvers = new Resolver();
resolvers.define('read', ({ payload }) => readAs(userTransport, payload as Wish));
resolvers.define('readAsApp', ({ payload }) => readAs(appTransport, payload as Wish));
export const resolver = resolvers.getDefinitions();

export async function read(): Promise<void> {
  await readAs(appTransport, { now: 0 });
}
